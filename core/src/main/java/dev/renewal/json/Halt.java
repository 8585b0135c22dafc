package dev.renewal.json;

import dev.renewal.finding.TextPosition;
import dev.renewal.text.LocalText;

/** The end of reading a document: what follows cannot be understood. Carries no stack trace. */
final class Halt extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String id;
  private final transient LocalText expected;
  private final transient LocalText found;
  private final transient TextPosition position;

  Halt(String id, LocalText expected, LocalText found, TextPosition position) {
    super(id, null, false, false);
    this.id = id;
    this.expected = expected;
    this.found = found;
    this.position = position;
  }

  /** The id of the problem: {@code syntax.json} or {@code structure.limit}. */
  String id() {
    return id;
  }

  /** What could have stood there, or the limit. */
  LocalText expected() {
    return expected;
  }

  /** What stands there. */
  LocalText found() {
    return found;
  }

  /** Where. */
  TextPosition position() {
    return position;
  }
}
