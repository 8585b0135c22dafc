package dev.renewal.samples.generation;

import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/** What is said about profiles, in Chinese and English. */
final class ProfileTexts {

  private static final MessageBundle BUNDLE = read();

  private ProfileTexts() {}

  private static MessageBundle read() {
    try (InputStream zh = open("messages_zh.txt");
        InputStream en = open("messages_en.txt")) {
      return MessageBundle.read(zh, en);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(ProfileTexts.class.getResourceAsStream(name), name);
  }

  /** A message with its holes filled. */
  static LocalText format(String key, Map<String, ?> arguments) {
    return BUNDLE.format(key, arguments);
  }
}
