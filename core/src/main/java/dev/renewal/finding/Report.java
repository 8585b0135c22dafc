package dev.renewal.finding;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.RenewalStyle;
import dev.renewal.text.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What judging one dataset yielded (判定报告). Counts are exact always; outcomes and findings are
 * listed up to a cap. The same input gives the same report, whatever the order of records, threads
 * or shards.
 */
@Value.Immutable
@RenewalStyle
@JsonDeserialize(builder = Report.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Report.Builder.class)
@JsonPropertyOrder({
  "format",
  "verdict",
  "standards",
  "asOf",
  "title",
  "input",
  "dataset",
  "rules",
  "outcomes",
  "findings",
  "parametersMissing",
  "completeness",
  "truncated",
  "assumptions",
  "notes"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = false)
public interface Report {

  /** The format of the report, {@link #FORMAT}. */
  String getFormat();

  /** The worst verdict of all standards, derived from the counts. */
  Verdict getVerdict();

  /** The standards judged by, each with its own verdict. */
  List<StandardResult> getStandards();

  /** The reference date (判定基准日). */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  LocalDate getAsOf();

  /** What the report is, where it is no verdict of anybody: a trial calculation (试算,非官方). */
  Optional<LocalText> getTitle();

  /** The name under which the submission was given: that of a file. */
  Optional<String> getInput();

  /** What was judged. */
  Optional<DatasetSummary> getDataset();

  /** All rules and checks with their counts, also those that found nothing. */
  List<RuleCount> getRules();

  /** The outcomes that are listed, by sort key. */
  List<OutcomeEntry> getOutcomes();

  /** The findings that are listed, by sort key. */
  List<Finding> getFindings();

  /** The parameters that would decide more. */
  List<MissingParameter> getParametersMissing();

  /** How far each document is filled in, for drafts. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<Completeness> getCompleteness();

  /** The listings that were cut. */
  List<Truncation> getTruncated();

  /** What was given from outside and used. */
  List<Assumption> getAssumptions();

  /** What else a reader must know. */
  List<Note> getNotes();

  /** How many failed outcomes are waived, of all rules and checks. */
  default long waived() {
    return getRules().stream().mapToLong(rule -> rule.getWaived().orElse(0L)).sum();
  }

  /**
   * How many failed outcomes are waived, of the rules of a standard and those beneath every one.
   *
   * @param standard the id of the standard
   */
  default long waived(String standard) {
    return getRules().stream()
        .filter(
            rule ->
                rule.concernsEveryStandard()
                    || rule.getStandard().map(standard::equals).orElse(false))
        .mapToLong(rule -> rule.getWaived().orElse(0L))
        .sum();
  }

  /** The format written, {@code renewal-report/1.0}. */
  String FORMAT = "renewal-report/1.0";

  /** The id of the pack whose rules lie beneath every standard. */
  String CORE_STANDARD = "core";

  /**
   * Holds the verdicts to the counts they follow from.
   *
   * @throws IllegalStateException if a verdict is not the one its counts lead to
   */
  @Value.Check
  default void checkVerdicts() {
    requireVerdict("the report", getVerdict(), Verdict.of(getRules()));
    for (StandardResult standard : getStandards()) {
      requireVerdict(
          standard.getId(), standard.getVerdict(), Verdict.of(standard.getId(), getRules()));
    }
  }

  private static void requireVerdict(String of, Verdict stated, Verdict derived) {
    if (stated != derived) {
      throw new IllegalStateException(
          "the verdict of "
              + of
              + " is stated as "
              + stated.code()
              + ", but its counts lead to "
              + derived.code());
    }
  }

  /** A builder with the format set and nothing else. */
  static Builder builder() {
    Builder builder = new Builder();
    builder.format(FORMAT);
    return builder;
  }

  /** Collects the parts. */
  final class Builder extends ImmutableReport.Builder {}
}
