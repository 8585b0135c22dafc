package dev.renewal.violation.internal;

import dev.renewal.dataset.Dataset;
import dev.renewal.finding.Subject;
import dev.renewal.standard.Rule;
import dev.renewal.standard.Scope;
import dev.renewal.violation.Companion;
import dev.renewal.violation.Edit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Mends all that fails or is undecided in a dataset, one thing leading to the next. */
final class Repair {
  private static final int ROUNDS = 60;
  private static final int TRIES = 4;
  private static final int SPOILED = 100;

  private final Site site;
  private final Drafts drafts;

  Repair(Site site, Drafts drafts) {
    this.site = site;
    this.drafts = drafts;
  }

  /**
   * Mends a dataset.
   *
   * @param begun the dataset
   * @param against takes the rules that could not be met, if it fails
   * @return a conforming dataset, if one was found
   */
  Optional<Dataset> whole(Dataset begun, Set<String> against) {
    Dataset at = begun;
    Map<Companion, Integer> tried = new HashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      Marks marks = site.judge(at);
      List<Companion> bad = marks.unwanted();
      if (bad.isEmpty()) {
        return Optional.of(at);
      }
      Optional<Dataset> better = better(at, bad, marks, tried);
      if (better.isEmpty()) {
        bad.forEach(it -> against.add(it.rule()));
        return Optional.empty();
      }
      at = better.get();
    }
    return Optional.empty();
  }

  private Optional<Dataset> better(
      Dataset at, List<Companion> bad, Marks marks, Map<Companion, Integer> tried) {
    Optional<Dataset> together = together(at, bad, marks);
    if (together.isPresent()) {
      return together;
    }
    for (Companion one : bad) {
      if (tried.merge(one, 1, Integer::sum) <= TRIES) {
        Optional<Dataset> mended = mended(at, one, marks);
        if (mended.isPresent()) {
          return mended;
        }
      }
    }
    return Optional.empty();
  }

  /** All that is wrong mended at once, or as much of it as spoils nothing. */
  private Optional<Dataset> together(Dataset at, List<Companion> bad, Marks before) {
    if (bad.size() < 2) {
      return Optional.empty();
    }
    Dataset changed = at;
    for (Companion one : bad) {
      Dataset so = changed;
      changed = plans(so, one).stream().findFirst().map(plan -> Edit.apply(plan, so)).orElse(so);
    }
    Marks after = site.judge(changed);
    if (after.regressions(before) > 0) {
      return halves(at, bad, before);
    }
    Set<Companion> left = new HashSet<>(after.unwanted());
    left.retainAll(bad);
    return left.size() < bad.size() ? Optional.of(changed) : Optional.empty();
  }

  private Optional<Dataset> halves(Dataset at, List<Companion> bad, Marks before) {
    int half = bad.size() / 2;
    Optional<Dataset> one = together(at, bad.subList(0, half), before);
    Optional<Dataset> both = together(one.orElse(at), bad.subList(half, bad.size()), before);
    return both.or(() -> one);
  }

  /** One thing mended, by what spoils least. */
  private Optional<Dataset> mended(Dataset at, Companion bad, Marks before) {
    Optional<Dataset> best = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (List<Edit> plan : plans(at, bad)) {
      Dataset changed = Edit.apply(plan, at);
      Marks after = site.judge(changed);
      if (after.has(bad.rule(), bad.subject(), bad.outcome())) {
        continue;
      }
      int spoiled = after.regressions(before);
      int cost = SPOILED * spoiled + after.unwanted().size();
      if (cost < least) {
        least = cost;
        best = Optional.of(changed);
      }
      if (spoiled == 0) {
        break;
      }
    }
    return best;
  }

  private List<List<Edit>> plans(Dataset at, Companion bad) {
    if (Unruled.isMended(bad.rule())) {
      return Unruled.plans(bad, site.scene(at));
    }
    Optional<Scene> scene = site.scene(bad.rule(), at);
    Optional<Rule> rule = site.rule(bad.rule());
    if (scene.isEmpty() || rule.isEmpty()) {
      return List.of();
    }
    List<List<Edit>> plans = new ArrayList<>();
    new Subjects(rule.get(), scene.get())
        .called(bad.subject())
        .ifPresent(it -> plans.addAll(drafts.mends(rule.get(), scene.get(), it)));
    plans.addAll(membership(scene.get(), rule.get(), bad.subject()));
    return plans;
  }

  /** Plans that decide whether something belongs to a group of the rule. */
  private static List<List<Edit>> membership(Scene scene, Rule rule, Subject subject) {
    if (!(rule.scope() instanceof Scope.Groups groups) || groups.where().isEmpty()) {
      return List.of();
    }
    return Subjects.spot(scene, subject).stream()
        .flatMap(
            it ->
                Workshop.building(scene)
                    .fulfilment
                    .plans(groups.where().get(), Context.of(it))
                    .stream())
        .toList();
  }
}
