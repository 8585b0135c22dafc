package dev.renewal.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every sentence of the core bundle to being Chinese in Chinese and English in English. */
class CoreMessagesTest {

  private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}，。：；（）“”]");

  static Iterable<String> keys() {
    return MessageBundle.core().keys();
  }

  @Test
  void thereAreMessages() {
    assertTrue(MessageBundle.core().contains("severity.error"));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void everyMessageIsInItsLanguage(String key) {
    Map<String, String> arguments = new HashMap<>();
    MessageBundle.core().placeholders(key).forEach(name -> arguments.put(name, ""));
    LocalText text = MessageBundle.core().format(key, arguments);
    assertTrue(CHINESE.matcher(text.zh()).find(), () -> "no Chinese in zh of " + key);
    assertFalse(CHINESE.matcher(text.en()).find(), () -> "Chinese in en of " + key);
    assertFalse(text.en().isBlank(), () -> "nothing in en of " + key);
  }
}
