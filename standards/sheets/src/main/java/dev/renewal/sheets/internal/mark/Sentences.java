package dev.renewal.sheets.internal.mark;

import dev.renewal.finding.Finding;
import dev.renewal.text.Language;
import dev.renewal.text.MessageBundle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The sentences of marked copies. */
final class Sentences {

  private static final MessageBundle MESSAGES = read();

  private Sentences() {}

  /** A finding with the mend and the clause, a line each. */
  static String of(Finding finding, Language language) {
    List<String> lines = new ArrayList<>();
    lines.add(
        say(
            "mark.problem",
            language,
            "severity",
            finding.getSeverity().label(),
            "problem",
            finding.getMessage()));
    finding.getFix().ifPresent(fix -> lines.add(say("mark.mend", language, "mend", fix)));
    finding
        .getClause()
        .ifPresent(
            clause ->
                lines.add(
                    say(
                        "mark.clause",
                        language,
                        "clause",
                        clause.source() + " " + clause.locator(),
                        "quote",
                        finding.getQuote().map(it -> "「" + it + "」").orElse(""))));
    lines.add(say("mark.rule", language, "rule", finding.getRule()));
    return String.join("\n", lines);
  }

  /** A sentence with its holes filled: name, value, name, value. */
  static String say(String key, Language language, Object... arguments) {
    Map<String, Object> named = new HashMap<>();
    for (int at = 0; at < arguments.length; at += 2) {
      named.put(arguments[at].toString(), arguments[at + 1]);
    }
    return MESSAGES.format(key, named).in(language);
  }

  private static MessageBundle read() {
    try (InputStream zh = open("messages_zh.txt");
        InputStream en = open("messages_en.txt")) {
      return MessageBundle.read(zh, en);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(Sentences.class.getResourceAsStream(name), name);
  }
}
