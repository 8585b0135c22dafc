package dev.renewal.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Reads one file of messages: UTF-8, a line {@code key = value} each, {@code #} for comments. */
final class MessageFile {

  private MessageFile() {}

  static Map<String, MessagePattern> read(InputStream bytes, Language language) throws IOException {
    String text;
    try {
      text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes.readAllBytes()))
              .toString();
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("the messages in " + language.tag() + " are not UTF-8", e);
    }
    return parse(text, language);
  }

  static Map<String, MessagePattern> parse(String text, Language language) {
    Map<String, MessagePattern> messages = new TreeMap<>();
    String[] lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      int equals = line.indexOf('=');
      String key = equals < 0 ? "" : line.substring(0, equals).strip();
      String value = equals < 0 ? "" : line.substring(equals + 1).strip();
      if (key.isEmpty() || value.isEmpty()) {
        throw broken(language, i, "expected 'key = value'", line);
      }
      if (messages.containsKey(key)) {
        throw broken(language, i, "the key stands twice", line);
      }
      try {
        messages.put(key, MessagePattern.parse(value));
      } catch (IllegalArgumentException e) {
        throw broken(language, i, String.valueOf(e.getMessage()), line);
      }
    }
    return messages;
  }

  private static IllegalArgumentException broken(
      Language language, int index, String what, String line) {
    return new IllegalArgumentException(
        "messages in " + language.tag() + ", line " + (index + 1) + ": " + what + ": " + line);
  }
}
