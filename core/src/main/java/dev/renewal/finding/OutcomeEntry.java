package dev.renewal.finding;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.RenewalStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One outcome that is listed: of one rule on one subject (判定记录). */
@Value.Immutable
@RenewalStyle
@JsonDeserialize(builder = OutcomeEntry.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = OutcomeEntry.Builder.class)
@JsonPropertyOrder({
  "rule", "outcome", "subject", "pointer", "line", "column", "sheet", "cell", "reasons"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = false)
public interface OutcomeEntry {

  /** The id of the rule. */
  String getRule();

  /** What became of it. */
  Outcome getOutcome();

  /** What was judged. */
  Subject getSubject();

  /** Where the subject is, as a JSON Pointer: into the document, or in NDJSON into the line. */
  String getPointer();

  /** The line of the text, from 1; in a sheet the row. */
  Optional<Integer> getLine();

  /** The column in that line in UTF-16 units, from 1; in a sheet the column, 1 for {@code A}. */
  Optional<Integer> getColumn();

  /** The name of the sheet, in a workbook or a CSV folder: {@code 社区}. */
  Optional<String> getSheet();

  /** The cell in that sheet: {@code C7}. */
  Optional<String> getCell();

  /** Why, for outcomes that are neither passed nor failed. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<Reason> getReasons();

  /** Where the outcome stands among others. */
  default SortKey sortKey() {
    return new SortKey(getRule(), getSubject(), getPointer());
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts. */
  final class Builder extends ImmutableOutcomeEntry.Builder {}
}
