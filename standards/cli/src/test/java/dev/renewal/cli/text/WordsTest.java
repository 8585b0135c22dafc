package dev.renewal.cli.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.text.LocalText;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every sentence of the command to being Chinese in Chinese and English in English. */
class WordsTest {

  private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}，。：；（）“”]");

  /** Nothing but holes and figures: the same in both languages. */
  private static final Pattern FIGURES = Pattern.compile("[\\s\\p{Punct}0-9]*");

  static Iterable<String> keys() {
    return Words.bundle().keys();
  }

  @ParameterizedTest
  @MethodSource("keys")
  void everySentenceIsInItsLanguage(String key) {
    Map<String, String> arguments = new HashMap<>();
    Words.bundle().placeholders(key).forEach(name -> arguments.put(name, ""));
    LocalText text = Words.bundle().format(key, arguments);
    assertTrue(
        CHINESE.matcher(text.zh()).find() || FIGURES.matcher(text.zh()).matches(),
        () -> "no Chinese in zh of " + key);
    assertFalse(CHINESE.matcher(text.en()).find(), () -> "Chinese in en of " + key);
  }
}
