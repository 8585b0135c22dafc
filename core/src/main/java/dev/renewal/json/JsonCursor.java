package dev.renewal.json;

import dev.renewal.dataset.Broken;
import dev.renewal.dataset.DatasetHeader;
import dev.renewal.dataset.RecordCursor;
import dev.renewal.dataset.SourceRecord;
import dev.renewal.dataset.UnreadableSourceException.Reason;
import dev.renewal.finding.Problem;
import dev.renewal.finding.Severity;
import dev.renewal.schema.DocumentType;
import dev.renewal.schema.RecordType;
import dev.renewal.schema.Slots;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A pass over a JSON document or NDJSON. */
final class JsonCursor implements RecordCursor {

  private final SourceBytes bytes;
  private final ReadLimits limits;
  private final boolean keepsUnknown;
  private final List<Problem> problems = new ArrayList<>();
  private InputStream input;
  private Scanner scanner;
  private ObjectReading reading;
  private Outline outline;
  private DatasetHeader header = DatasetHeader.builder().build();
  private Broken headerBroken = Broken.NONE;
  private boolean done;

  JsonCursor(SourceBytes bytes, ReadLimits limits, boolean keepsUnknown) throws IOException {
    this.bytes = bytes;
    this.limits = limits;
    this.keepsUnknown = keepsUnknown;
    input = bytes.open();
    try {
      scanner = new Scanner(input, bytes.expectedSize(), limits);
      reading = new ObjectReading(scanner, limits, keepsUnknown);
      outline = new Outline(scanner, reading);
      start();
    } catch (Unreadable unreadable) {
      close();
      throw unreadable.refusal();
    }
  }

  private void start() {
    try {
      if (scanner.next() == Scanner.END) {
        throw unreadable(Reason.EMPTY, "unreadable.empty");
      }
      if (outline.next() == Outline.Part.HEADER) {
        readHeader();
        return;
      }
    } catch (Halt halt) {
      throw unreadable(halt);
    }
    lateHeader();
  }

  /** Looks for the header behind records, then starts anew. */
  private void lateHeader() {
    boolean found;
    try {
      found = new HeaderSearch(scanner, outline).find();
    } catch (Halt halt) {
      throw unreadable(halt);
    }
    if (!found) {
      throw unreadable(Reason.HEADER_ABSENT, "unreadable.header-absent");
    }
    reading.takeProblems();
    try {
      readHeader();
    } catch (Halt halt) {
      throw unreadable(halt);
    }
    String pointer = "/header";
    problems.add(
        0,
        Problem.builder()
            .id("structure.header-not-first")
            .severity(Severity.WARNING)
            .pointer(pointer)
            .message(Says.text("message.header-not-first"))
            .build());
    restart();
  }

  private void restart() {
    try {
      input.close();
      input = bytes.open();
    } catch (IOException failure) {
      throw Unreadable.of(failure);
    }
    scanner = new Scanner(input, bytes.expectedSize(), limits);
    boolean newer = reading.expectsUnknown();
    reading = new ObjectReading(scanner, limits, keepsUnknown);
    if (newer) {
      reading.expectUnknown();
    }
    outline = new Outline(scanner, reading);
  }

  private void readHeader() {
    reading.start("/header");
    Object read = reading.root(ObjectPlan.of(RecordType.of(DatasetHeader.class)));
    if (!(read instanceof DatasetHeader found)) {
      throw unreadable(Reason.HEADER_ABSENT, "unreadable.header-absent");
    }
    header = found;
    headerBroken = reading.broken();
    boolean formatBroken =
        headerBroken.contains(
            found, RecordType.of(DatasetHeader.class).attribute("format").orElseThrow());
    boolean newer = Format.isNewer(found.getFormat(), formatBroken);
    scanner.endRecord();
    for (Problem problem : reading.takeProblems()) {
      boolean expected = newer && problem.getId().equals("structure.unknown-property");
      problems.add(expected ? lessened(problem) : problem);
    }
    if (newer) {
      reading.expectUnknown();
    }
  }

  private static Problem lessened(Problem problem) {
    return Problem.builder().from(problem).severity(Severity.INFO).build();
  }

  private static Unreadable unreadable(Reason reason, String key) {
    return Unreadable.of(reason, Says.text(key), null);
  }

  private static Unreadable unreadable(Halt halt) {
    Map<String, Object> arguments = Map.of("expected", halt.expected(), "found", halt.found());
    return Unreadable.of(
        Reason.FORMAT_UNREADABLE, Says.text("unreadable.syntax", arguments), halt.position());
  }

  @Override
  public DatasetHeader header() {
    return header;
  }

  @Override
  public Broken headerBroken() {
    return headerBroken;
  }

  @Override
  public List<Problem> problems() {
    return Collections.unmodifiableList(problems);
  }

  @Override
  public @Nullable SourceRecord next() throws IOException {
    try {
      return advance();
    } catch (Unreadable unreadable) {
      done = true;
      throw unreadable.refusal();
    }
  }

  private @Nullable SourceRecord advance() {
    while (!done) {
      try {
        Outline.Part part = outline.next();
        if (!outline.isByLine()) {
          keep(reading.takeProblems());
        }
        if (part == Outline.Part.RECORD) {
          return read();
        }
        if (part == Outline.Part.END) {
          keep(reading.takeProblems());
          done = true;
        } else {
          scanner.skipValue();
        }
      } catch (Halt halt) {
        SourceRecord line = halted(halt);
        if (line != null) {
          return line;
        }
      }
    }
    return null;
  }

  /**
   * An error outside a document: the line is a record of its own, the rest of a document is lost.
   */
  private @Nullable SourceRecord halted(Halt halt) {
    reading.start("");
    reading.halted(halt);
    if (outline.isByLine()) {
      return record("", null, true);
    }
    keep(reading.takeProblems());
    done = true;
    return null;
  }

  private void keep(List<Problem> more) {
    int room = limits.maxProblems() - problems.size();
    problems.addAll(more.subList(0, Math.max(Math.min(more.size(), room), 0)));
  }

  private SourceRecord read() {
    DocumentType kind = outline.kind();
    String pointer = outline.pointer();
    if (kind != null) {
      reading.start(pointer);
    }
    Slots document = null;
    boolean halted = false;
    try {
      document = kind == null ? null : reading.document(ObjectPlan.of(kind.type()));
      scanner.endRecord();
      outline.finish();
    } catch (Halt halt) {
      reading.halted(halt);
      document = null;
      halted = true;
    }
    return record(pointer, document, halted);
  }

  private SourceRecord record(String pointer, @Nullable Slots document, boolean halted) {
    SourceRecord record =
        SourceRecord.ofSlots(
            outline.ordinal(),
            outline.kind(),
            document,
            pointer,
            OptionalLong.of(outline.line()),
            reading.problems(pointer),
            document == null ? Broken.NONE : reading.broken(),
            reading.asides());
    if (halted) {
      recover();
    }
    return record;
  }

  private void recover() {
    try {
      outline.recover();
    } catch (Halt limit) {
      reading.start("");
      reading.halted(limit);
      keep(reading.takeProblems());
      done = true;
    }
  }

  @Override
  public void close() throws IOException {
    input.close();
  }
}
