package dev.renewal.report.internal;

import dev.renewal.text.Language;
import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The sentences of a page in one language.
 *
 * @param language the language
 * @param messages the sentences in all languages
 */
public record Words(Language language, MessageBundle messages) {

  /** A text in this language. */
  public String of(LocalText text) {
    return text.in(language);
  }

  /** A sentence with its holes filled: name, value, name, value. */
  public String say(String key, Object... arguments) {
    Map<String, Object> named = new HashMap<>();
    for (int at = 0; at < arguments.length; at += 2) {
      named.put(arguments[at].toString(), arguments[at + 1]);
    }
    return of(messages.format(key, named));
  }

  /** What stands between a label and its text; English sets a space behind it. */
  public String colon() {
    return say("colon") + space();
  }

  /** What stands between the members of a list. */
  public String comma() {
    return say("list.comma") + space();
  }

  private String space() {
    return language == Language.EN ? " " : "";
  }

  /** The sentences in {@code messages_zh.txt} and {@code messages_en.txt} beside a class. */
  public static MessageBundle beside(Class<?> type) {
    try (InputStream zh = open(type, "messages_zh.txt");
        InputStream en = open(type, "messages_en.txt")) {
      return MessageBundle.read(zh, en);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static InputStream open(Class<?> type, String name) {
    return Objects.requireNonNull(type.getResourceAsStream(name), name);
  }
}
