package dev.renewal.sheets;

/** Names out of foreign files as they may stand in a sentence. */
final class Printable {

  private static final int LONGEST = 80;

  private Printable() {}

  /** A name without control characters, cut where it is long. */
  static String of(String name) {
    String clean = name.replaceAll("\\p{C}", "\uFFFD");
    int points = clean.codePointCount(0, clean.length());
    return points <= LONGEST
        ? clean
        : clean.substring(0, clean.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
