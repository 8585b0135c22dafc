package dev.renewal.samples.internal;

import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The sentences of the samples, in both languages. */
public final class Sentences {
  private Sentences() {}

  /** Read when first asked for. */
  private static final class Bundle {
    static final MessageBundle ALL = load();

    private static MessageBundle load() {
      try (InputStream zh = open("messages_zh.txt");
          InputStream en = open("messages_en.txt")) {
        return MessageBundle.read(zh, en);
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }

    private static InputStream open(String name) {
      return Objects.requireNonNull(Sentences.class.getResourceAsStream(name), name);
    }
  }

  /** All sentences. */
  public static MessageBundle all() {
    return Bundle.ALL;
  }

  /**
   * A sentence with its holes filled.
   *
   * @param key its key
   * @param namesAndValues the name and the value of each placeholder in turn
   * @return the sentence
   */
  public static LocalText text(String key, Object... namesAndValues) {
    Map<String, Object> arguments = new HashMap<>();
    for (int at = 0; at < namesAndValues.length; at += 2) {
      arguments.put(namesAndValues[at].toString(), namesAndValues[at + 1]);
    }
    return Bundle.ALL.format(key, arguments);
  }
}
