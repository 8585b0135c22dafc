package dev.renewal.dataset;

import dev.renewal.finding.Problem;
import dev.renewal.model.Document;
import dev.renewal.schema.DocumentType;
import dev.renewal.schema.Slots;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A record as it was read.
 *
 * <p>A reader hands over the values it read as {@link Slots}; the document is made of them when it
 * is first asked for, so that whoever goes by attributes never pays for it. Used by one thread at a
 * time.
 */
public final class SourceRecord {

  private final long ordinal;
  private final @Nullable DocumentType kind;
  private final @Nullable Object contents;
  private final String pointer;
  private final OptionalLong line;
  private final List<Problem> problems;
  private final List<Aside> asides;
  private @Nullable Document document;
  private Broken broken;

  private SourceRecord(
      long ordinal,
      @Nullable DocumentType kind,
      @Nullable Object contents,
      String pointer,
      OptionalLong line,
      List<Problem> problems,
      Broken broken,
      List<Aside> asides) {
    this.ordinal = ordinal;
    this.kind = kind;
    this.contents = contents;
    this.pointer = pointer;
    this.line = line;
    this.problems = List.copyOf(problems);
    this.broken = broken;
    this.asides = List.copyOf(asides);
    this.document = contents instanceof Document given ? given : null;
  }

  /**
   * A record with a document.
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
  public SourceRecord(
      long ordinal,
      @Nullable DocumentType kind,
      @Nullable Document document,
      String pointer,
      OptionalLong line,
      List<Problem> problems,
      Broken broken,
      List<Aside> asides) {
    this(ordinal, kind, (Object) document, pointer, line, problems, broken, asides);
  }

  /** A record with a document, without properties kept aside. */
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

  /**
   * A record with the values of a document.
   *
   * @param ordinal its position in the source, counted from 0
   * @param kind its kind; null if the record does not tell
   * @param slots the values, the id among them; null if there is none or nothing could be read
   * @param pointer its JSON Pointer: {@code /towns/3}, or {@code /town} in NDJSON
   * @param line its line in NDJSON
   * @param problems what is wrong with its structure
   * @param broken what of the slots could not be read
   * @param asides the properties kept aside, if that was asked for
   * @return the record
   */
  public static SourceRecord ofSlots(
      long ordinal,
      @Nullable DocumentType kind,
      @Nullable Slots slots,
      String pointer,
      OptionalLong line,
      List<Problem> problems,
      Broken broken,
      List<Aside> asides) {
    return new SourceRecord(ordinal, kind, (Object) slots, pointer, line, problems, broken, asides);
  }

  /** Its position in the source, counted from 0. */
  public long ordinal() {
    return ordinal;
  }

  /** Its kind; null if the record does not tell. */
  public @Nullable DocumentType kind() {
    return kind;
  }

  /**
   * What {@link dev.renewal.schema.Attribute#get} reads the values of the document from: the slots
   * of a reader, or the document; null if there is no document.
   */
  public @Nullable Object contents() {
    return contents;
  }

  /** The document; null if it has no id or could not be read at all. */
  public @Nullable Document document() {
    if (document == null && contents instanceof Slots slots) {
      Broken.Builder same = Broken.builder();
      document = (Document) slots.toObject((from, to) -> same.addSame(broken, from, to));
      broken = broken.and(same.build());
    }
    return document;
  }

  /** Its JSON Pointer: {@code /towns/3}, or {@code /town} in NDJSON. */
  public String pointer() {
    return pointer;
  }

  /** Its line in NDJSON. */
  public OptionalLong line() {
    return line;
  }

  /** What is wrong with its structure. */
  public List<Problem> problems() {
    return problems;
  }

  /** What of the contents and of the document could not be read. */
  @SuppressWarnings("ReferenceEquality") // there is one object for nothing
  public Broken broken() {
    if (broken != Broken.NONE) {
      document();
    }
    return broken;
  }

  /** The properties kept aside, if that was asked for. */
  public List<Aside> asides() {
    return asides;
  }

  /** Where it stands and what it holds. */
  @Override
  public String toString() {
    return pointer + " " + document();
  }
}
