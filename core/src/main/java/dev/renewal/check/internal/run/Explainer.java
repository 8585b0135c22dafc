package dev.renewal.check.internal.run;

import dev.renewal.check.internal.compile.CompiledRule;
import dev.renewal.check.internal.compile.CompiledStandard;
import dev.renewal.check.internal.eval.Env;
import dev.renewal.check.internal.eval.Failure;
import dev.renewal.check.internal.eval.PathCode;
import dev.renewal.check.internal.eval.Reason;
import dev.renewal.finding.ClauseRef;
import dev.renewal.finding.Finding;
import dev.renewal.finding.Fingerprint;
import dev.renewal.finding.Outcome;
import dev.renewal.finding.OutcomeEntry;
import dev.renewal.finding.SortKey;
import dev.renewal.finding.Subject;
import dev.renewal.finding.Waiver;
import dev.renewal.standard.Clause;
import dev.renewal.standard.ColumnType;
import dev.renewal.standard.Operand;
import dev.renewal.standard.Source;
import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns explained outcomes into findings and entries of the report. */
final class Explainer {
  private final CompiledStandard compiled;
  private final WaiverBook waivers;

  Explainer(CompiledStandard compiled, WaiverBook waivers) {
    this.compiled = compiled;
    this.waivers = waivers;
  }

  SortKey key(CompiledRule rule, Subject subject, String pointer) {
    return new SortKey(rule.rule().id(), subject, pointer);
  }

  void explain(CompiledRule rule, Env env, Judgement judgement, Position position, Tally tally) {
    if (judgement.outcome() == Outcome.FAILED) {
      String pointer = pointer(judgement, position);
      Optional<Waiver> waiver = waivers.take(rule.rule().id(), position.subject());
      waiver.ifPresent(taken -> tally.waive());
      tally.finding(
          key(rule, position.subject(), pointer),
          () -> finding(rule, env, judgement, position, pointer, waiver));
      return;
    }
    undecided(rule, position, judgement.outcome(), judgement.trace().reasons(), tally);
  }

  /** Lists an outcome that was not decided, and the parameters that would decide it. */
  void undecided(
      CompiledRule rule, Position position, Outcome outcome, List<Reason> reasons, Tally tally) {
    reasons.stream().filter(Explainer::isOpen).map(Reason::subject).forEach(tally::needs);
    tally.entry(
        outcome,
        key(rule, position.subject(), position.pointer()),
        () -> entry(rule, position, outcome, reasons));
  }

  /** Tells whether a parameter or a cell of a list would settle it. */
  private static boolean isOpen(Reason reason) {
    return reason.kind() == Reason.Kind.PARAMETER_NOT_SET
        || reason.kind() == Reason.Kind.BLANK_CELL;
  }

  Listed<OutcomeEntry> entry(
      CompiledRule rule, Position position, Outcome outcome, List<Reason> reasons) {
    return new Listed<>(
        OutcomeEntry.builder()
            .rule(rule.rule().id())
            .outcome(outcome)
            .subject(position.subject())
            .pointer(position.pointer())
            .addAllReasons(reasons.stream().map(Explainer::reason).toList())
            .build(),
        position.ordinal());
  }

  private static dev.renewal.finding.Reason reason(Reason reason) {
    return dev.renewal.finding.Reason.builder()
        .code(reason.kind().code())
        .message(
            MessageBundle.core()
                .format(
                    "reason." + reason.kind().code(),
                    Map.of("subject", reason.subject(), "detail", reason.detail().orElse(""))))
        .parameter(isOpen(reason) ? Optional.of(reason.subject()) : Optional.empty())
        .build();
  }

  private Listed<Finding> finding(
      CompiledRule rule,
      Env env,
      Judgement judgement,
      Position position,
      String pointer,
      Optional<Waiver> waiver) {
    Optional<Failure> failure = shown(judgement);
    Optional<LocalText> actual = failure.map(it -> withWalking(it.actual(), judgement));
    Map<String, LocalText> arguments = arguments(rule, env, position, failure, actual);
    Optional<Clause> clause =
        clauseOfRow(rule, arguments)
            .or(() -> rule.rule().clauses().stream().findFirst())
            .flatMap(compiled.standard()::clause);
    return new Listed<>(
        Finding.builder()
            .rule(rule.rule().id())
            .severity(rule.rule().severity())
            .subject(position.subject())
            .pointer(pointer)
            .clause(clause.map(Explainer::reference))
            .quote(clause.flatMap(Clause::quote))
            .basis(
                clause
                    .flatMap(found -> compiled.standard().source(found.source()))
                    .map(Source::basis))
            .addAllOverlays(compiled.standard().resolution().changersOf(rule.rule().id()))
            .message(sentence(rule.rule().message().fill(arguments)))
            .actual(actual)
            .expected(failure.map(Failure::expected))
            .fix(rule.rule().fix().fill(arguments))
            .missing(judgement.trace().failures().stream().anyMatch(Failure::missing))
            .fingerprint(Fingerprint.of(rule.rule().id(), position.subject()))
            .waiver(waiver)
            .build(),
        position.ordinal());
  }

  /** A sentence whose English begins with a capital, whatever its first argument begins with. */
  private static LocalText sentence(LocalText text) {
    String english = text.en();
    return english.isEmpty() || english.charAt(0) < 'a' || english.charAt(0) > 'z'
        ? text
        : new LocalText(text.zh(), (char) (english.charAt(0) - 'a' + 'A') + english.substring(1));
  }

  /** What was found, and what the walking times read for it rest on. */
  private static LocalText withWalking(LocalText actual, Judgement judgement) {
    return judgement
        .trace()
        .walking()
        .map(
            walking ->
                new LocalText(
                    actual.zh() + "(" + walking.zh() + ")",
                    actual.en() + " (" + walking.en() + ")"))
        .orElse(actual);
  }

  /**
   * The clause of the row that a rule over a whole list judges by: of several targets each has its
   * own, which an argument looks up.
   */
  private Optional<String> clauseOfRow(CompiledRule rule, Map<String, LocalText> arguments) {
    for (Map.Entry<String, Operand> argument : rule.rule().arguments().entrySet()) {
      if (argument.getValue() instanceof Operand.Lookup cell && isClause(cell)) {
        return Optional.of(arguments.getOrDefault(argument.getKey(), LocalText.same("")).zh())
            .filter(id -> compiled.standard().clause(id).isPresent());
      }
    }
    return Optional.empty();
  }

  private boolean isClause(Operand.Lookup cell) {
    return compiled
        .standard()
        .codelist(cell.list())
        .filter(list -> list.columns().get(cell.column()) == ColumnType.CLAUSE)
        .isPresent();
  }

  private static Map<String, LocalText> arguments(
      CompiledRule rule,
      Env env,
      Position position,
      Optional<Failure> failure,
      Optional<LocalText> actual) {
    Map<String, LocalText> arguments = new HashMap<>();
    arguments.put("subject", position.title().text());
    arguments.put("actual", actual.orElse(LocalText.same("")));
    arguments.put("expected", failure.map(Failure::expected).orElse(LocalText.same("")));
    rule.arguments().forEach((name, operand) -> arguments.put(name, operand.shown(env)));
    return arguments;
  }

  static ClauseRef reference(Clause clause) {
    return new ClauseRef(clause.id(), clause.source(), clause.locator());
  }

  /** The failed requirement that a finding shows: the first that has a place in the dataset. */
  private static Optional<Failure> shown(Judgement judgement) {
    List<Failure> failures = judgement.trace().failures();
    return failures.stream()
        .filter(failure -> failure.place().isPresent())
        .findFirst()
        .or(() -> failures.stream().findFirst());
  }

  private static String pointer(Judgement judgement, Position position) {
    return shown(judgement)
        .flatMap(Failure::place)
        .map(place -> Pointers.of(place, position))
        .orElse(position.pointer());
  }

  /** Where a failed path points. */
  private static final class Pointers {
    private Pointers() {}

    static String of(PathCode place, Position position) {
      return switch (place.start()) {
        case SELF -> position.pointer() + steps(place);
        case DOCUMENT -> position.document() + steps(place);
        case HEADER -> "/header" + steps(place);
        case AS_OF, KEY, FIRST_MEMBER, MEMBERS, COLLECTION -> position.pointer();
      };
    }

    private static String steps(PathCode place) {
      StringBuilder pointer = new StringBuilder();
      int follow = place.firstFollow();
      for (int at = 0; at < place.steps().size(); at++) {
        pointer.append('/').append(place.steps().get(at).name());
        if (place.steps().get(at).isList() || at == follow) {
          break;
        }
      }
      return pointer.toString();
    }
  }
}
