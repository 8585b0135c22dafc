package dev.renewal.finding;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.RenewalStyle;
import dev.renewal.text.LocalText;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One thing found wrong, or worth a look, with the clause that says so (问题). */
@Value.Immutable
@RenewalStyle
@JsonDeserialize(builder = Finding.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Finding.Builder.class)
@JsonPropertyOrder({
  "rule",
  "severity",
  "subject",
  "pointer",
  "line",
  "column",
  "sheet",
  "cell",
  "clause",
  "quote",
  "basis",
  "overlays",
  "message",
  "actual",
  "expected",
  "candidate",
  "fix",
  "patch",
  "missing",
  "fingerprint",
  "waiver"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = false)
public interface Finding {

  /** The id of the rule: {@code TT-3.2-1}, or of the layer's check: {@code structure.type}. */
  String getRule();

  /** How much it weighs. */
  Severity getSeverity();

  /** What was judged. */
  Subject getSubject();

  /** Where it is, as a JSON Pointer: into the document, or in NDJSON into the line. */
  String getPointer();

  /** The line of the text, from 1; in a sheet the row. */
  Optional<Integer> getLine();

  /** The column in that line in UTF-16 units, from 1; in a sheet the column, 1 for {@code A}. */
  Optional<Integer> getColumn();

  /** The name of the sheet, in a workbook or a CSV folder: {@code 社区}. */
  Optional<String> getSheet();

  /** The cell in that sheet: {@code C7}. */
  Optional<String> getCell();

  /** The clause that demands it; checks below the standards have none. */
  Optional<ClauseRef> getClause();

  /** The clause in the exact words of the source. */
  Optional<String> getQuote();

  /** What kind of text the source is. */
  Optional<Basis> getBasis();

  /** The overlays that changed or added the rule: {@code ningan-towns@1.0.0}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<String> getOverlays();

  /** What is wrong, in a sentence. */
  LocalText getMessage();

  /** What the submission says, with its unit. */
  Optional<LocalText> getActual();

  /** What it should say, with its unit. */
  Optional<LocalText> getExpected();

  /** The nearest known name or code, when what stands there looks like a slip. */
  Optional<String> getCandidate();

  /** What to do about it. */
  Optional<LocalText> getFix();

  /** The mend step by step, where it is certain. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<PatchOperation> getPatch();

  /** Whether something is missing, rather than there and wrong. */
  Optional<Boolean> isMissing();

  /**
   * The name under which the finding is found again in the next submission, see {@link
   * Fingerprint}.
   */
  String getFingerprint();

  /** The waiver that lets it pass; it stays visible and does not change the verdict. */
  Optional<Waiver> getWaiver();

  /** Where the finding stands among others. */
  default SortKey sortKey() {
    return new SortKey(getRule(), getSubject(), getPointer());
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts. */
  final class Builder extends ImmutableFinding.Builder {}
}
