package dev.renewal.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads one file of messages: UTF-8, a line {@code key = value} each, {@code #} for comments. */
final class MessageFile {
  private final Language language;
  private final List<MessageProblem> problems;
  private final Map<String, Entry> entries = new TreeMap<>();

  /**
   * A message and its place.
   *
   * @param pattern the message
   * @param line the line it stands in
   */
  record Entry(MessagePattern pattern, int line) {}

  private MessageFile(Language language, List<MessageProblem> problems) {
    this.language = language;
    this.problems = problems;
  }

  static Map<String, Entry> read(
      InputStream bytes, Language language, List<MessageProblem> problems) throws IOException {
    try {
      return parse(
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes.readAllBytes()))
              .toString(),
          language,
          problems);
    } catch (CharacterCodingException broken) {
      problems.add(new MessageProblem(language, 1, "not-utf8", Map.of()));
      return Map.of();
    }
  }

  static Map<String, Entry> parse(String text, Language language, List<MessageProblem> problems) {
    MessageFile file = new MessageFile(language, problems);
    String[] lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\n", -1);
    for (int at = 0; at < lines.length; at++) {
      String line = lines[at].strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        file.entry(line, at + 1);
      }
    }
    return file.entries;
  }

  private void entry(String line, int number) {
    int equals = line.indexOf('=');
    String key = equals < 0 ? "" : line.substring(0, equals).strip();
    String value = equals < 0 ? "" : line.substring(equals + 1).strip();
    if (key.isEmpty() || value.isEmpty()) {
      problem(number, "line", line);
    } else if (entries.containsKey(key)) {
      problem(number, "twice", key);
    } else {
      try {
        entries.put(key, new Entry(MessagePattern.parse(value), number));
      } catch (IllegalArgumentException broken) {
        problem(number, "brace", line);
      }
    }
  }

  private void problem(int number, String code, String text) {
    problems.add(new MessageProblem(language, number, code, Map.of("text", text)));
  }
}
