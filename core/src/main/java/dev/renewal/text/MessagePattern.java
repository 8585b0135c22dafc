package dev.renewal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** A sentence with named holes: {@code "{count} of {total}"}; a doubled brace is a brace. */
final class MessagePattern {

  /** A piece of a sentence: literal text, or the name of the hole. */
  private record Part(String text, boolean hole) {}

  private final String text;
  private final List<Part> parts;

  private MessagePattern(String text, List<Part> parts) {
    this.text = text;
    this.parts = parts;
  }

  static MessagePattern parse(String text) {
    List<Part> parts = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean brace = c == '{' || c == '}';
      if (!brace) {
        literal.append(c);
        i++;
      } else if (i + 1 < text.length() && text.charAt(i + 1) == c) {
        literal.append(c);
        i += 2;
      } else {
        int end = text.indexOf('}', i);
        if (c == '}' || end < 0 || !isName(text.substring(i + 1, end))) {
          throw new IllegalArgumentException(
              "brace at character "
                  + (i + 1)
                  + " does not enclose a name; write {{ or }} for a brace: "
                  + text);
        }
        if (!literal.isEmpty()) {
          parts.add(new Part(literal.toString(), false));
          literal.setLength(0);
        }
        parts.add(new Part(text.substring(i + 1, end), true));
        i = end + 1;
      }
    }
    if (!literal.isEmpty()) {
      parts.add(new Part(literal.toString(), false));
    }
    return new MessagePattern(text, List.copyOf(parts));
  }

  /** The pattern as written. */
  String text() {
    return text;
  }

  Set<String> placeholders() {
    Set<String> names = new TreeSet<>();
    for (Part part : parts) {
      if (part.hole()) {
        names.add(part.text());
      }
    }
    return names;
  }

  String fill(Function<String, String> arguments) {
    StringBuilder filled = new StringBuilder();
    for (Part part : parts) {
      filled.append(part.hole() ? arguments.apply(part.text()) : part.text());
    }
    return filled.toString();
  }

  private static boolean isName(String text) {
    if (text.isEmpty()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean digit = c >= '0' && c <= '9';
      if (!letter && (i == 0 || !digit)) {
        return false;
      }
    }
    return true;
  }
}
