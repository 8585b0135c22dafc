package dev.renewal.score.internal;

import dev.renewal.score.treatment.CurveNote;
import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The sentences of scores, in both languages. */
public final class Told {
  private Told() {}

  /** What has to be told about the curve of an indicator. */
  static LocalText note(CurveNote note, LocalText indicator) {
    String key = "note." + note.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return text(key, "indicator", indicator);
  }

  /**
   * The sentence {@code score.KEY}.
   *
   * @param key the key
   * @param namesAndValues the name and the value of each placeholder in turn
   * @return the sentence
   */
  public static LocalText text(String key, Object... namesAndValues) {
    Map<String, Object> arguments = new HashMap<>();
    for (int at = 0; at < namesAndValues.length; at += 2) {
      arguments.put(namesAndValues[at].toString(), namesAndValues[at + 1]);
    }
    return MessageBundle.core().format("score." + key, arguments);
  }
}
