package dev.renewal.check.internal.eval;

import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import java.util.Map;

/** The sentences of the engine. */
final class Texts {
  private Texts() {}

  static boolean has(String key) {
    return MessageBundle.core().contains("check." + key);
  }

  static LocalText of(String key, Map<String, LocalText> arguments) {
    return MessageBundle.core().format("check." + key, arguments);
  }
}
