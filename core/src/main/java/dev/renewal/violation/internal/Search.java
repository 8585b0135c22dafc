package dev.renewal.violation.internal;

import dev.renewal.check.CorePack;
import dev.renewal.check.MissingReferenceDateException;
import dev.renewal.check.Parameters;
import dev.renewal.check.StandardValidator;
import dev.renewal.check.internal.compile.RuleParts;
import dev.renewal.dataset.Dataset;
import dev.renewal.dataset.DatasetHeader;
import dev.renewal.finding.Finding;
import dev.renewal.finding.Outcome;
import dev.renewal.finding.OutcomeEntry;
import dev.renewal.finding.Reason;
import dev.renewal.finding.Report;
import dev.renewal.finding.Subject;
import dev.renewal.standard.Codelist;
import dev.renewal.standard.Rule;
import dev.renewal.standard.Standard;
import dev.renewal.violation.Companion;
import dev.renewal.violation.Edit;
import dev.renewal.violation.NoViolation;
import dev.renewal.violation.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tries plans on a dataset until one breaks a rule and nothing else. */
public final class Search {
  private static final int SUBJECTS = 12;
  private static final int PLANS = 64;
  private static final int ROUNDS = 4;

  private final Dataset base;
  private final Scene scene;
  private final StandardValidator validator;
  private final Marks before;
  private final Mends mends;

  /**
   * A search on a dataset.
   *
   * @param standard the standard whose rules are to be broken
   * @param base the dataset
   * @param parameters the values of parameters; those of a synthetic dataset's header give way
   * @throws MissingReferenceDateException if the header gives no {@code dataAsOf}
   */
  public Search(Standard standard, Dataset base, Parameters parameters) {
    this.base = base;
    Parameters all = parameters(standard, base.getHeader(), parameters);
    boolean core = standard.id().equals(Report.CORE_STANDARD);
    List<Codelist> shared = core ? List.of() : CorePack.standard().codelists();
    this.scene =
        new Scene(
            standard,
            new RuleParts(standard, shared, all),
            base,
            base.getHeader().getDataAsOf().orElseThrow(MissingReferenceDateException::new));
    StandardValidator.Builder builder = StandardValidator.builder();
    if (!core) {
      builder.standard(standard);
    }
    this.validator = builder.parameters(all).allOutcomes().maxFindings(Integer.MAX_VALUE).build();
    this.before = judge(base);
    this.mends = new Mends(scene, all);
  }

  private static Parameters parameters(
      Standard standard, DatasetHeader header, Parameters parameters) {
    return header.getSynthetic().orElse(false)
        ? parameters.over(Parameters.ofHeader(header, List.of(standard)))
        : parameters;
  }

  /** The parameters of the header count already, and need not be compiled each time. */
  private Marks judge(Dataset dataset) {
    DatasetHeader.Builder header = DatasetHeader.builder();
    header.from(dataset.getHeader()).parameters(Optional.empty());
    Dataset.Builder plain = Dataset.builder();
    plain.from(dataset).header(header.build());
    return new Marks(validator.validate(plain.build()));
  }

  /** What was found: a violation, or why there is none. */
  public record Result(Optional<Violation> violation, Optional<NoViolation.Reason> reason) {}

  /**
   * Looks for a violation.
   *
   * @param rule the rule
   * @return the best violation found, or the reason
   */
  public Result find(Rule rule) {
    boolean open = before.open().contains(rule.id());
    boolean met = before.total(rule.id(), Outcome.PASSED) > 0;
    if (!met && !open) {
      return new Result(Optional.empty(), Optional.of(unfit(rule)));
    }
    Attempt attempt = new Attempt(rule);
    for (Context subject :
        new Subjects(rule, scene).passing(before).stream().limit(SUBJECTS).toList()) {
      attempt.on(subject);
      if (attempt.best.filter(Violation::isExact).isPresent()) {
        break;
      }
    }
    return attempt.best.isPresent()
        ? new Result(attempt.best, Optional.empty())
        : new Result(Optional.empty(), Optional.of(met ? attempt.reason() : unfit(rule)));
  }

  /** Why no subject of the dataset meets the rule. */
  private NoViolation.Reason unfit(Rule rule) {
    if (before.total(rule.id(), Outcome.FAILED) > 0) {
      return NoViolation.Reason.ALREADY_BROKEN;
    }
    if (before.total(rule.id(), Outcome.UNDETERMINED) > 0) {
      return undecided(rule);
    }
    return before.total(rule.id(), Outcome.NOT_APPLICABLE) == 0
            && before.total(rule.id(), Outcome.NOT_YET_DUE) > 0
        ? NoViolation.Reason.NOT_YET_DUE
        : NoViolation.Reason.NOT_APPLICABLE;
  }

  private NoViolation.Reason undecided(Rule rule) {
    Set<String> codes =
        before.report().getOutcomes().stream()
            .filter(it -> it.getRule().equals(rule.id()))
            .map(OutcomeEntry::getReasons)
            .flatMap(List::stream)
            .map(Reason::getCode)
            .collect(Collectors.toSet());
    if (codes.contains("parameter-not-set") || codes.contains("blank-cell")) {
      return NoViolation.Reason.PARAMETER_NOT_SET;
    }
    return codes.contains("incomplete-list")
        ? NoViolation.Reason.INCOMPLETE_LIST
        : NoViolation.Reason.UNDETERMINED;
  }

  /** The search for one rule. */
  private final class Attempt {
    private final Rule rule;
    private final Set<NoViolation.Reason> obstacles = EnumSet.noneOf(NoViolation.Reason.class);
    private final Set<List<Edit>> tried = new HashSet<>();
    private Optional<Violation> best = Optional.empty();

    Attempt(Rule rule) {
      this.rule = rule;
    }

    void on(Context subject) {
      int left = PLANS;
      for (List<Edit> plan :
          new Workshop(scene, obstacles).breaker.plans(rule.require(), subject)) {
        if (left-- == 0 || best.filter(Ranking::isPerfect).isPresent()) {
          return;
        }
        if (tried.add(plan)) {
          run(plan, subject).ifPresent(this::offer);
        }
      }
      best.filter(it -> !it.isExact()).ifPresent(it -> offer(mended(it, subject)));
    }

    private Optional<Violation> run(List<Edit> plan, Context subject) {
      Dataset changed = Edit.apply(plan, base);
      Marks after = judge(changed);
      List<Finding> findings = after.newFindings(rule.id(), before);
      Optional<Subject> named = subject.self().map(Subjects::subject);
      Optional<Finding> own =
          findings.stream()
              .filter(it -> named.isEmpty() || it.getSubject().equals(named.get()))
              .findFirst();
      if (own.isEmpty()) {
        obstacles.add(obstacle(after));
        return Optional.empty();
      }
      List<Companion> companions = after.companions(before, own.get());
      return Optional.of(
          new Violation(own.get(), plan, changed, companions, after.silenced(before)));
    }

    /** Why a change did not break the rule. */
    private NoViolation.Reason obstacle(Marks after) {
      if (grown(after, Outcome.NOT_APPLICABLE)) {
        return NoViolation.Reason.LEAVES_SCOPE;
      }
      return grown(after, Outcome.UNDETERMINED)
          ? NoViolation.Reason.UNDETERMINED
          : NoViolation.Reason.HOLDS_ALWAYS;
    }

    private boolean grown(Marks after, Outcome outcome) {
      return after.total(rule.id(), outcome) > before.total(rule.id(), outcome);
    }

    private void offer(Violation violation) {
      if (best.isEmpty() || Ranking.BEST_FIRST.compare(violation, best.get()) < 0) {
        best = Optional.of(violation);
      }
    }

    /** The violation with what else it breaks carried along, as far as that can be. */
    private Violation mended(Violation violation, Context subject) {
      Violation mended = violation;
      for (int round = 0; round < ROUNDS && !mended.isExact(); round++) {
        Optional<Violation> better = better(mended, subject);
        if (better.isEmpty()) {
          return mended;
        }
        mended = better.get();
      }
      return mended;
    }

    private Optional<Violation> better(Violation violation, Context subject) {
      for (Companion companion : violation.companions()) {
        for (List<Edit> mend : mends.of(companion, rule, violation.dataset())) {
          List<Edit> both = new ArrayList<>(violation.edits());
          both.addAll(mend);
          Optional<Violation> changed = run(both, subject);
          if (changed.isPresent()
              && Ranking.failures(changed.get()) < Ranking.failures(violation)) {
            return changed;
          }
        }
      }
      return Optional.empty();
    }

    NoViolation.Reason reason() {
      return obstacles.stream()
          .max(Comparator.naturalOrder())
          .orElse(NoViolation.Reason.WHOLE_DATASET);
    }
  }
}
