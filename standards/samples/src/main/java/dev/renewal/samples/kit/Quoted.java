package dev.renewal.samples.kit;

import java.util.regex.Pattern;

/** Names as they are written where the same sample is asked for again. */
final class Quoted {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9@._/:+-]+");

  private Quoted() {}

  /** A word on a command line; in quotes where it needs them. */
  static String inShell(String word) {
    return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  /** A text in Java. */
  static String inJava(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
