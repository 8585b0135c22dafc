package dev.renewal.dataset;

import dev.renewal.finding.Problem;
import dev.renewal.model.Document;
import dev.renewal.schema.DocumentType;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A record as it was read.
 *
 * @param ordinal its position in the source, counted from 0
 * @param kind its kind; null if the record does not tell
 * @param document the document; null if it has no id or could not be read at all
 * @param pointer its JSON Pointer: {@code /towns/3}, or {@code /town} in NDJSON
 * @param line its line in NDJSON
 * @param problems what is wrong with its structure
 * @param broken what of the document could not be read
 * @param asides the properties kept aside, if that was asked for
 */
public record SourceRecord(
    long ordinal,
    @Nullable DocumentType kind,
    @Nullable Document document,
    String pointer,
    OptionalLong line,
    List<Problem> problems,
    Broken broken,
    List<Aside> asides) {
  /** Copies the lists. */
  public SourceRecord {
    problems = List.copyOf(problems);
    asides = List.copyOf(asides);
  }

  /** A record without properties kept aside. */
  public SourceRecord(
      long ordinal,
      @Nullable DocumentType kind,
      @Nullable Document document,
      String pointer,
      OptionalLong line,
      List<Problem> problems,
      Broken broken) {
    this(ordinal, kind, document, pointer, line, problems, broken, List.of());
  }
}
