package dev.renewal.finding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * How many outcomes of each kind one rule had, exactly, whatever is listed.
 *
 * @param passed subjects on which the rule holds
 * @param failed subjects on which it does not
 * @param notApplicable subjects it does not concern
 * @param notYetDue subjects on which it is not yet due
 * @param skipped subjects on which broken input kept it from being judged
 * @param undetermined subjects on which it cannot be decided
 */
@JsonPropertyOrder({"passed", "failed", "notApplicable", "notYetDue", "skipped", "undetermined"})
@JsonIgnoreProperties(ignoreUnknown = false)
public record Counts(
    long passed, long failed, long notApplicable, long notYetDue, long skipped, long undetermined) {

  /** No outcome at all. */
  public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

  /** Checks that no count is negative. */
  @JsonCreator
  public Counts(
      @JsonProperty("passed") long passed,
      @JsonProperty("failed") long failed,
      @JsonProperty("notApplicable") long notApplicable,
      @JsonProperty("notYetDue") long notYetDue,
      @JsonProperty("skipped") long skipped,
      @JsonProperty("undetermined") long undetermined) {
    if ((passed | failed | notApplicable | notYetDue | skipped | undetermined) < 0) {
      throw new IllegalArgumentException("a count is negative");
    }
    this.passed = passed;
    this.failed = failed;
    this.notApplicable = notApplicable;
    this.notYetDue = notYetDue;
    this.skipped = skipped;
    this.undetermined = undetermined;
  }

  /** A number of outcomes of one kind. */
  public static Counts of(Outcome outcome, long number) {
    return switch (outcome) {
      case PASSED -> new Counts(number, 0, 0, 0, 0, 0);
      case FAILED -> new Counts(0, number, 0, 0, 0, 0);
      case NOT_APPLICABLE -> new Counts(0, 0, number, 0, 0, 0);
      case NOT_YET_DUE -> new Counts(0, 0, 0, number, 0, 0);
      case SKIPPED -> new Counts(0, 0, 0, 0, number, 0);
      case UNDETERMINED -> new Counts(0, 0, 0, 0, 0, number);
    };
  }

  /** The number of outcomes of one kind. */
  public long of(Outcome outcome) {
    return switch (outcome) {
      case PASSED -> passed;
      case FAILED -> failed;
      case NOT_APPLICABLE -> notApplicable;
      case NOT_YET_DUE -> notYetDue;
      case SKIPPED -> skipped;
      case UNDETERMINED -> undetermined;
    };
  }

  /** Both together: of two parts of a dataset, or of two shards of a run. */
  public Counts plus(Counts other) {
    return new Counts(
        Math.addExact(passed, other.passed),
        Math.addExact(failed, other.failed),
        Math.addExact(notApplicable, other.notApplicable),
        Math.addExact(notYetDue, other.notYetDue),
        Math.addExact(skipped, other.skipped),
        Math.addExact(undetermined, other.undetermined));
  }

  /** All outcomes together. */
  public long total() {
    return passed + failed + notApplicable + notYetDue + skipped + undetermined;
  }

  /** Whether every outcome was decided: none skipped, none undetermined. */
  public boolean decided() {
    return skipped == 0 && undetermined == 0;
  }
}
