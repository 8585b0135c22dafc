package dev.renewal.cli.text;

import dev.renewal.finding.ClauseRef;
import dev.renewal.finding.Subject;
import dev.renewal.standard.Standard;
import dev.renewal.text.DisplayWidth;
import dev.renewal.text.Language;
import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The command's sentences in one language. */
public final class Words {

  private final Language language;

  private Words(Language language) {
    this.language = language;
  }

  /** The sentences in a language. */
  public static Words in(Language language) {
    return new Words(language);
  }

  /** All sentences of the command. */
  public static MessageBundle bundle() {
    return Bundle.OF_COMMAND;
  }

  /** The language. */
  public Language language() {
    return language;
  }

  /** A text in this language. */
  public String of(LocalText text) {
    return text.in(language);
  }

  /**
   * A sentence with its holes filled.
   *
   * @param key its key
   * @param arguments name, value, name, value
   */
  public String say(String key, Object... arguments) {
    Map<String, Object> named = new HashMap<>();
    for (int i = 0; i < arguments.length; i += 2) {
      named.put(arguments[i].toString(), arguments[i + 1]);
    }
    return of(bundle().format(key, named));
  }

  /** Several phrases in a row, with commas between. */
  String join(List<String> phrases) {
    return String.join(
        switch (language) {
          case ZH -> "，";
          case EN -> ", ";
        },
        phrases);
  }

  /** The name of a kind of document, {@code 城镇}; the code itself where it has none. */
  public String kind(String code) {
    return named("kind.", code);
  }

  /** The name of a stage, whether written {@code CREATION} or {@code creation}. */
  public String stage(String code) {
    return named("stage.", code.toLowerCase(Locale.ROOT));
  }

  /** When a standard applies, {@code 2023-01-01 – …}. */
  String validity(Standard standard) {
    return standard.validFrom().isEmpty() && standard.validTo().isEmpty()
        ? say("standard.validity-unknown")
        : period(standard.validFrom(), standard.validTo());
  }

  /** The days from and to, {@code …} for one that is not known. */
  public static String period(Optional<LocalDate> from, Optional<LocalDate> to) {
    return from.map(LocalDate::toString).orElse("…")
        + " – "
        + to.map(LocalDate::toString).orElse("…");
  }

  /** The name of a standard's status. */
  String status(String code) {
    return named("status.", code);
  }

  /** A subject: {@code 城镇 T1}. */
  public String subject(Subject subject) {
    return subject.id().isEmpty()
        ? kind(subject.kind())
        : kind(subject.kind()) + " " + subject.id();
  }

  /** A clause: {@code 001 三、(二)}. */
  public String clause(ClauseRef clause) {
    return clause.source() + " " + clause.locator();
  }

  /** A quotation in the marks of Chinese, the language of all sources. */
  public String quote(String quote) {
    return "「" + quote + "」";
  }

  /** The width of the widest of some sentences. */
  int width(String... keys) {
    int width = 0;
    for (String key : keys) {
      width = Math.max(width, DisplayWidth.of(say(key)));
    }
    return width;
  }

  private String named(String prefix, String code) {
    String key = prefix + code;
    return MessageBundle.core().contains(key) ? of(MessageBundle.core().text(key)) : code;
  }

  /** Read when first asked for. */
  private static final class Bundle {
    static final MessageBundle OF_COMMAND = load();

    private static MessageBundle load() {
      try (InputStream zh = open("messages_zh.txt");
          InputStream en = open("messages_en.txt")) {
        return MessageBundle.read(zh, en);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static InputStream open(String name) {
      return Objects.requireNonNull(Words.class.getResourceAsStream(name), name);
    }
  }
}
