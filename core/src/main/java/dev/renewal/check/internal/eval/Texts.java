package dev.renewal.check.internal.eval;

import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import java.util.Map;

/** The sentences of the engine. */
final class Texts {
  private Texts() {}

  static LocalText of(String key, Map<String, LocalText> arguments) {
    return MessageBundle.core().format("check." + key, arguments);
  }
}
