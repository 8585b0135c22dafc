package dev.renewal.finding;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import java.util.Collection;
import java.util.Map;

/** What a dataset is found to be against a standard (结论), from best to worst. */
public enum Verdict implements Code {
  /** Nothing of error severity failed, and all of it was decided (符合). */
  CONFORMS("conforms"),

  /** Nothing of error severity failed, but some of it could not be decided (无法判定). */
  UNDECIDED("undecided"),

  /** Something of error severity failed (不符合). */
  DOES_NOT_CONFORM("does-not-conform");

  private final String code;

  Verdict(String code) {
    this.code = code;
  }

  /** The name in JSON and on the command line. */
  @JsonValue
  @Override
  public String code() {
    return code;
  }

  /** The name for people. */
  public LocalText label() {
    return MessageBundle.core().text("verdict." + code);
  }

  /** The worse of two verdicts. */
  public Verdict worst(Verdict other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /**
   * The verdict that exact counts lead to, the only place where one is made: any failed rule of
   * error severity, and the dataset does not conform; else any such rule skipped or undetermined,
   * and it is undecided; else it conforms. Warnings, infos, not applicable and not yet due never
   * change it, nor do waived failures. The layers below the standards (syntax, structure,
   * integrity) are rules like any other here.
   */
  public static Verdict of(Iterable<RuleCount> rules) {
    Verdict verdict = CONFORMS;
    for (RuleCount rule : rules) {
      if (rule.getSeverity() == Severity.ERROR) {
        verdict = verdict.worst(of(rule));
      }
    }
    return verdict;
  }

  /**
   * The verdict by one standard: by its own rules and by those that lie beneath every standard.
   *
   * @param standard the id of the standard
   * @param rules the rules of the whole report
   */
  public static Verdict of(String standard, Collection<RuleCount> rules) {
    return of(
        rules.stream()
            .filter(
                rule ->
                    rule.concernsEveryStandard()
                        || rule.getStandard().map(standard::equals).orElse(false))
            .toList());
  }

  /**
   * The verdict by the name its basis allows: against a norm or a plan a dataset conforms; against
   * a reply, a press report or unverified knowledge it only matches what the source says.
   */
  public LocalText label(Basis basis) {
    return switch (basis) {
      case NORMATIVE, PLAN, MASKED_COPY -> label();
      case REPLY, PRESS, UNVERIFIED -> MessageBundle.core().text("verdict." + code + ".reported");
    };
  }

  /**
   * The name of the verdict where findings are waived: {@code conforms with 2 waivers}.
   *
   * @param name the name without them
   * @param waived how many findings are waived; of none, the name stays as it is
   */
  public LocalText label(LocalText name, long waived) {
    if (waived == 0) {
      return name;
    }
    String key = this != CONFORMS ? "other" : waived == 1 ? "one" : "conforms";
    return MessageBundle.core()
        .format("verdict.waived." + key, Map.of("verdict", name, "n", waived));
  }

  private static Verdict of(RuleCount rule) {
    if (rule.standing() > 0) {
      return DOES_NOT_CONFORM;
    }
    Counts counts = rule.getCounts();
    return counts.skipped() > 0 || counts.undetermined() > 0 ? UNDECIDED : CONFORMS;
  }
}
