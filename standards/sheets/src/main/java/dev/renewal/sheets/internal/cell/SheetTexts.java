package dev.renewal.sheets.internal.cell;

import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The sentences of the sheets. */
public final class SheetTexts {

  private static final class Shipped {
    static final MessageBundle BUNDLE = read();
  }

  private SheetTexts() {}

  /** All sentences. */
  public static MessageBundle bundle() {
    return Shipped.BUNDLE;
  }

  /**
   * A sentence with its holes filled; of long texts only with their beginning.
   *
   * @param key its key
   * @param arguments name, value, name, value
   */
  public static LocalText text(String key, Object... arguments) {
    Map<String, Object> named = new HashMap<>();
    for (int at = 0; at < arguments.length; at += 2) {
      Object value = arguments[at + 1];
      named.put(
          arguments[at].toString(),
          value instanceof String text ? CellText.beginning(text) : value);
    }
    return bundle().format(key, named);
  }

  private static MessageBundle read() {
    try (InputStream zh = file("messages_zh.txt");
        InputStream en = file("messages_en.txt")) {
      return MessageBundle.read(zh, en);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static InputStream file(String name) {
    return Objects.requireNonNull(
        SheetTexts.class.getResourceAsStream("/dev/renewal/sheets/" + name), name);
  }
}
