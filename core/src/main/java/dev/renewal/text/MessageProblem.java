package dev.renewal.text;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something wrong in the files of a {@link MessageBundle}.
 *
 * @param language the file
 * @param line the line in it, the first is 1
 * @param code what is wrong: {@code not-utf8}, {@code line}, {@code twice}, {@code brace}, {@code
 *     only-zh}, {@code only-en}, {@code placeholders}
 * @param arguments what the sentence about it shows, by name
 */
public record MessageProblem(
    Language language, int line, String code, Map<String, String> arguments) {

  /** Copies the arguments. */
  public MessageProblem {
    arguments = Collections.unmodifiableMap(new TreeMap<>(arguments));
  }

  /** What is wrong, in a sentence. */
  public LocalText message() {
    return MessageBundle.core().format("messages." + code, arguments);
  }
}
