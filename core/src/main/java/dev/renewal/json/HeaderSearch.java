package dev.renewal.json;

/** Looks for a header that does not stand first. */
final class HeaderSearch {

  private final Scanner scanner;
  private final Outline outline;

  HeaderSearch(Scanner scanner, Outline outline) {
    this.scanner = scanner;
    this.outline = outline;
  }

  /** Reads over records until the header is next; whether there is one. */
  boolean find() {
    boolean current = outline.ordinal() >= 0;
    while (true) {
      try {
        if (current) {
          scanner.startRecord();
          over();
        }
        Outline.Part part = outline.next();
        if (part != Outline.Part.RECORD) {
          return part == Outline.Part.HEADER;
        }
        current = true;
      } catch (Halt halt) {
        if (!outline.isByLine()) {
          throw halt;
        }
        outline.recover();
        current = false;
      }
    }
  }

  private void over() {
    if (outline.kind() != null) {
      scanner.skipValue();
    }
    outline.finish();
  }
}
