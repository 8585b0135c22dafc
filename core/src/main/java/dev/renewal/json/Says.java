package dev.renewal.json;

import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import java.util.Map;

/** What the reader says to people, out of core's own messages. */
final class Says {

  private static final int SNIPPET_LENGTH = 40;

  private Says() {}

  /** The message {@code read.KEY}. */
  static LocalText text(String key) {
    return MessageBundle.core().text("read." + key);
  }

  /** The message {@code read.KEY} with its arguments. */
  static LocalText text(String key, Map<String, ?> arguments) {
    return MessageBundle.core().format("read." + key, arguments);
  }

  /** The beginning of a text, in quotes. */
  static LocalText quoted(String text) {
    return text("found.text", Map.of("text", snippet(text)));
  }

  /** The beginning of a text, control characters shown as dots. */
  static String snippet(String text) {
    int end = Math.min(text.length(), SNIPPET_LENGTH);
    if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    StringBuilder shown = new StringBuilder();
    text.substring(0, end)
        .codePoints()
        .forEach(point -> shown.appendCodePoint(Character.isISOControl(point) ? '·' : point));
    return end < text.length() ? shown.append('…').toString() : shown.toString();
  }
}
