package dev.renewal.samples.kit;

import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the test kits say, in Chinese and English. */
final class KitTexts {

  private static final MessageBundle BUNDLE = read();

  private KitTexts() {}

  private static MessageBundle read() {
    try (InputStream zh = open("messages_zh.txt");
        InputStream en = open("messages_en.txt")) {
      return MessageBundle.read(zh, en);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(KitTexts.class.getResourceAsStream(name), name);
  }

  /**
   * A sentence with its holes filled.
   *
   * @param key its key
   * @param namesAndValues the name and the value of each placeholder in turn
   */
  static LocalText text(String key, Object... namesAndValues) {
    Map<String, Object> arguments = new HashMap<>();
    for (int at = 0; at < namesAndValues.length; at += 2) {
      arguments.put(namesAndValues[at].toString(), namesAndValues[at + 1]);
    }
    return BUNDLE.format(key, arguments);
  }

  /** The guess that a near name was meant; nothing where none is near. */
  static LocalText hint(Optional<String> near) {
    return near.map(it -> text("hint", "near", it)).orElse(LocalText.same(""));
  }
}
