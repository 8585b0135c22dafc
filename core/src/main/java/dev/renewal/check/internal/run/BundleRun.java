package dev.renewal.check.internal.run;

import dev.renewal.check.internal.compile.CompiledRule;
import dev.renewal.model.Stage;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A bundle within one run: which of its rules are due at a stage is told once. */
final class BundleRun {
  final Bundle bundle;
  private final Tally[] tallies;
  private final LocalDate asOf;

  private final Map<Stage, Item[]> items = new EnumMap<>(Stage.class);
  private Item @Nullable [] unstaged;

  /**
   * A rule at one stage.
   *
   * @param rule the rule
   * @param due whether it is due
   * @param tally where its outcomes are counted
   */
  record Item(CompiledRule rule, boolean due, Tally tally) {}

  /**
   * A bundle to run.
   *
   * @param tallies where the outcomes of each rule of the pack are counted
   * @param asOf the reference date
   */
  BundleRun(Bundle bundle, Tally[] tallies, LocalDate asOf) {
    this.bundle = bundle;
    this.tallies = tallies;
    this.asOf = asOf;
  }

  /** The rules at a stage, in the order of the pack. */
  Item[] at(Optional<Stage> stage) {
    if (stage.isPresent()) {
      return items.computeIfAbsent(stage.get(), unused -> items(stage));
    }
    Item[] known = unstaged;
    if (known == null) {
      known = items(stage);
      unstaged = known;
    }
    return known;
  }

  private Item[] items(Optional<Stage> stage) {
    return bundle.rules().stream()
        .map(rule -> new Item(rule, isDue(rule, stage, asOf), tallies[rule.index()]))
        .toArray(Item[]::new);
  }

  /** Whether a rule is due at a stage and on a day; where no stage is known, every one is. */
  static boolean isDue(CompiledRule rule, Optional<Stage> stage, LocalDate asOf) {
    Optional<LocalDate> from = rule.rule().dueFrom();
    if (from.isPresent() && asOf.isBefore(from.get())) {
      return false;
    }
    Optional<Stage> first = rule.rule().stage();
    return stage.isEmpty() || first.isEmpty() || first.get().compareTo(stage.get()) <= 0;
  }
}
