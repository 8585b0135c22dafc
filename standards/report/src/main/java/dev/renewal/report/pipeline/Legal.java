package dev.renewal.report.pipeline;

/** Texts without what XML cannot hold. */
final class Legal {

  private Legal() {}

  static String of(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints().forEach(c -> legal.appendCodePoint(isLegal(c) ? c : 0xFFFD));
    return legal.toString();
  }

  private static boolean isLegal(int c) {
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean control = c < ' ' && c != '\t' && c != '\n';
    return !surrogate && !control && (c & 0xFFFE) != 0xFFFE;
  }
}
