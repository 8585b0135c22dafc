package dev.renewal.json;

import dev.renewal.finding.TextPosition;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The frame of a dataset: finds the header and one record after the other, in a JSON document or in
 * NDJSON, and leaves reading them to the caller.
 *
 * <p>Which of the two it is shows in the first object: NDJSON has one document, or the header
 * alone, in each.
 */
final class Outline {

  /** What is next. */
  enum Part {
    /** The value of the header. */
    HEADER,
    /** The value of a record; in NDJSON perhaps one that is no document. */
    RECORD,
    /** Nothing. */
    END
  }

  private enum State {
    START,
    MEMBER,
    ELEMENT,
    BEHIND_ELEMENT,
    BEHIND_MEMBER,
    BEHIND_DOCUMENT,
    LINE,
    IN_LINE,
    DONE
  }

  private static final String HEADER = "header";
  private static final int COLLECTIONS = 1;
  private static final List<DocumentType> KINDS = DocumentKinds.all();
  private static final Names IN_DOCUMENT = names(true);
  private static final Names IN_LINE = names(false);

  private final Scanner scanner;
  private final ObjectReading reading;
  private State state = State.START;
  private boolean byLine;
  private boolean onlyHeader = true;
  private int expected;
  private long seen;
  private long ordinal = -1;
  private int index;
  private long line = 1;
  private @Nullable DocumentType kind;

  Outline(Scanner scanner, ObjectReading reading) {
    this.scanner = scanner;
    this.reading = reading;
  }

  private static Names names(boolean collections) {
    List<String> names = new ArrayList<>();
    names.add(HEADER);
    KINDS.forEach(kind -> names.add(collections ? kind.collection() : kind.name()));
    return new Names(names);
  }

  /** Whether records stand in lines of their own. */
  boolean isByLine() {
    return byLine;
  }

  /** The number of the current record. */
  long ordinal() {
    return ordinal;
  }

  /** The kind of the current record; null if an NDJSON line has no document. */
  @Nullable DocumentType kind() {
    return kind;
  }

  /** The line the current record begins in. */
  long line() {
    return line;
  }

  /** The JSON Pointer of the current record. */
  String pointer() {
    DocumentType current = kind;
    if (current == null) {
      return "";
    }
    return byLine ? "/" + current.name() : "/" + current.collection() + "/" + index;
  }

  /** Goes on to the next part; the scanner then stands before its value. */
  Part next() {
    while (true) {
      Part part = step();
      if (part != null) {
        return part;
      }
    }
  }

  private @Nullable Part step() {
    return switch (state) {
      case START -> start();
      case MEMBER -> member();
      case ELEMENT -> record(State.BEHIND_ELEMENT);
      case BEHIND_ELEMENT -> {
        index++;
        state = scanner.moreElements() ? State.ELEMENT : State.BEHIND_MEMBER;
        yield null;
      }
      case BEHIND_MEMBER -> {
        state = scanner.moreMembers() ? State.MEMBER : State.BEHIND_DOCUMENT;
        yield null;
      }
      case BEHIND_DOCUMENT -> behindDocument();
      case LINE -> lineStart();
      case IN_LINE -> {
        finish();
        yield null;
      }
      case DONE -> Part.END;
    };
  }

  private @Nullable Part start() {
    reading.start("");
    if (scanner.next() != '{') {
      throw scanner.unexpected("object");
    }
    scanner.open(true);
    state = scanner.hasMembers() ? State.MEMBER : State.BEHIND_DOCUMENT;
    return null;
  }

  private @Nullable Part member() {
    reading.start("");
    int name = IN_DOCUMENT.read(scanner, expected);
    if (name == Names.UNKNOWN) {
      return unknownMember();
    }
    expected = name + 1;
    boolean again = (seen & (1L << name)) != 0;
    seen |= 1L << name;
    state = State.BEHIND_MEMBER;
    if (name < COLLECTIONS) {
      return header(again);
    }
    onlyHeader = false;
    return collection(KINDS.get(name - COLLECTIONS), again);
  }

  private @Nullable Part unknownMember() {
    DocumentType single = seen == 0 ? DocumentKinds.byName(scanner.text()).orElse(null) : null;
    if (single != null) {
      byLine = true;
      scanner.byLine();
      kind = single;
      scanner.colon();
      return record(State.IN_LINE);
    }
    onlyHeader = false;
    state = State.BEHIND_MEMBER;
    reading.unknown(IN_DOCUMENT, Says.text("owner.dataset"));
    return null;
  }

  private @Nullable Part header(boolean again) {
    if (again) {
      reading.duplicate(HEADER);
      return null;
    }
    scanner.colon();
    scanner.startRecord();
    return Part.HEADER;
  }

  private @Nullable Part collection(DocumentType current, boolean again) {
    if (again) {
      reading.duplicate(current.collection());
      return null;
    }
    scanner.colon();
    if (scanner.next() != '[') {
      reading.start("/" + current.collection());
      reading.wrongType(
          Says.text("expected.list", Map.of("element", Says.text("expected.kind.object"))));
      return null;
    }
    scanner.open(false);
    kind = current;
    index = 0;
    state = scanner.hasElements() ? State.ELEMENT : State.BEHIND_MEMBER;
    return null;
  }

  private Part record(State then) {
    state = then;
    ordinal++;
    scanner.next();
    scanner.startRecord();
    line = scanner.line();
    return Part.RECORD;
  }

  private @Nullable Part behindDocument() {
    if (scanner.next() == Scanner.END) {
      state = State.DONE;
      return null;
    }
    if (!onlyHeader) {
      throw scanner.unexpected("end");
    }
    byLine = true;
    scanner.byLine();
    state = State.LINE;
    return null;
  }

  private @Nullable Part lineStart() {
    if (scanner.next() == Scanner.END) {
      if (!scanner.nextLine()) {
        state = State.DONE;
      }
      return null;
    }
    kind = null;
    Part record = record(State.IN_LINE);
    reading.start("");
    if (scanner.next() != '{') {
      throw scanner.unexpected("object");
    }
    TextPosition begin = scanner.position();
    scanner.open(true);
    if (!scanner.hasMembers()) {
      reading.noDocument(begin);
      state = State.LINE;
      return endOfLine(record);
    }
    int name = IN_LINE.read(scanner, 0);
    if (name == Names.UNKNOWN) {
      reading.unknown(IN_LINE, Says.text("owner.line"));
      return record;
    }
    if (name < COLLECTIONS) {
      return lateHeader();
    }
    kind = KINDS.get(name - COLLECTIONS);
    scanner.colon();
    return record;
  }

  private Part endOfLine(Part part) {
    if (scanner.next() != Scanner.END) {
      throw scanner.unexpected("line-end");
    }
    return part;
  }

  private @Nullable Part lateHeader() {
    ordinal--;
    if ((seen & 1) != 0) {
      reading.duplicate(HEADER);
      return null;
    }
    seen |= 1;
    scanner.colon();
    return Part.HEADER;
  }

  /** Reads what is left of a line behind its document; nothing in a JSON document. */
  void finish() {
    if (state != State.IN_LINE) {
      return;
    }
    while (scanner.moreMembers()) {
      reading.start("");
      int name = IN_LINE.read(scanner, 0);
      if (name == Names.UNKNOWN) {
        reading.unknown(IN_LINE, Says.text("owner.line"));
      } else {
        reading.duplicate(IN_LINE.all().get(name));
      }
    }
    endOfLine(Part.RECORD);
    state = State.LINE;
  }

  /** Goes on behind an error: with the next line, or not at all. */
  void recover() {
    state = byLine && scanner.nextLine() ? State.LINE : State.DONE;
  }
}
