package dev.renewal.report.problems.internal;

import dev.renewal.text.MessageBundle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The sentences of problem lists. */
final class Texts {

  private static final MessageBundle MESSAGES = read();

  private Texts() {}

  /** All of them. */
  static MessageBundle messages() {
    return MESSAGES;
  }

  private static MessageBundle read() {
    try (InputStream zh = open("messages_zh.txt");
        InputStream en = open("messages_en.txt")) {
      return MessageBundle.read(zh, en);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(Texts.class.getResourceAsStream(name), name);
  }
}
