package dev.renewal.cli.text;

import dev.renewal.standard.Audit;
import dev.renewal.standard.Codelist;
import dev.renewal.standard.Parameter;
import dev.renewal.standard.Profile;
import dev.renewal.standard.Rule;
import dev.renewal.standard.Source;
import dev.renewal.standard.Standard;
import dev.renewal.standard.StandardName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Standards as text: the list of all, and one with all it holds. */
public final class StandardText {

  private final Page page = new Page();
  private final Words words;
  private final Ink ink;

  private StandardText(Words words, Ink ink) {
    this.words = words;
    this.ink = ink;
  }

  /**
   * Standards, a line each: id, version, status, basis, number of rules, title, validity where
   * known, and what stands in its place.
   *
   * @param standards the standards
   * @param successor what stands in the place of one
   * @param words the sentences
   */
  public static String list(
      List<Standard> standards, Function<Standard, Optional<StandardName>> successor, Words words) {
    List<List<String>> rows = new ArrayList<>();
    for (Standard standard : standards) {
      rows.add(
          List.of(
              standard.id(),
              standard.version(),
              words.of(standard.status().label()),
              words.of(standard.basis().label()),
              words.say("section.rules", "n", standard.rules().size()),
              titled(standard, successor.apply(standard), words)));
    }
    StandardText text = new StandardText(words, Ink.PLAIN);
    text.page.table(0, rows);
    return text.page.toString();
  }

  private static String titled(Standard standard, Optional<StandardName> successor, Words words) {
    String validity =
        standard.validFrom().isEmpty() && standard.validTo().isEmpty()
            ? ""
            : "  " + words.validity(standard);
    return words.of(standard.title())
        + validity
        + successor.map(it -> "  " + words.say("standard.replaced-by", "standard", it)).orElse("");
  }

  /** One standard with its sources, parameters, code lists and rules. */
  public static String show(Standard standard, Words words, Ink ink) {
    StandardText text = new StandardText(words, ink);
    text.write(standard);
    return text.page.toString();
  }

  private void write(Standard standard) {
    page.line(
        ink.strong(standard.id() + " " + standard.version()) + "  " + words.of(standard.title()));
    int width =
        words.width(
            "standard.basis",
            "standard.validity",
            "standard.replaces",
            "standard.base",
            "standard.jurisdiction",
            "standard.digest");
    page.entry(
        2,
        words.say("standard.basis"),
        width,
        words.say(
            "standard.basis-and-status",
            "basis",
            standard.basis().label(),
            "status",
            words.of(standard.status().label())));
    page.entry(2, words.say("standard.validity"), width, words.validity(standard));
    standard
        .replaces()
        .ifPresent(it -> page.entry(2, words.say("standard.replaces"), width, it.toString()));
    standard
        .base()
        .ifPresent(it -> page.entry(2, words.say("standard.base"), width, it.toString()));
    if (!standard.jurisdiction().isEmpty()) {
      page.entry(
          2,
          words.say("standard.jurisdiction"),
          width,
          words.join(standard.jurisdiction().stream().map(Object::toString).toList()));
    }
    page.entry(2, words.say("standard.digest"), width, standard.digest());
    section("show.sources", standard.sources(), this::row);
    section("show.parameters", standard.parameters(), parameter -> row(standard, parameter));
    section("show.profiles", standard.profiles(), this::row);
    section("show.codelists", standard.codelists(), this::row);
    section("show.rules", standard.rules(), this::row);
    section("show.audits", standard.audits(), this::row);
  }

  private <T> void section(String key, List<T> things, Function<T, List<String>> row) {
    if (things.isEmpty()) {
      return;
    }
    page.blank();
    page.line(ink.strong(words.say(key)) + "  " + things.size());
    page.table(2, things.stream().map(row).toList());
  }

  private List<String> row(Source source) {
    return List.of(source.id(), words.of(source.basis().label()), words.of(source.title()));
  }

  private List<String> row(Standard standard, Parameter parameter) {
    String clause =
        standard.clause(parameter.clause()).map(it -> it.source() + " " + it.locator()).orElse("");
    return List.of(
        parameter.name(), parameter.type().code(), clause, words.of(parameter.question()));
  }

  private List<String> row(Profile profile) {
    return List.of(
        profile.getId(),
        words.say("show.values", "n", profile.getValues().size()),
        words.of(profile.getTitle()));
  }

  private List<String> row(Codelist list) {
    return List.of(
        list.id(),
        list.size()
            .map(size -> words.say("show.members-of", "n", list.items().size(), "size", size))
            .orElse(words.say("show.members", "n", list.items().size())),
        words.of(list.title()));
  }

  private List<String> row(Rule rule) {
    return List.of(
        rule.id(),
        words.of(rule.severity().label()),
        rule.stage().map(stage -> words.of(stage.label())).orElse(""),
        words.of(rule.bearer().label()),
        words.of(rule.title()));
  }

  private List<String> row(Audit audit) {
    return List.of(
        audit.id(),
        words.say(audit.holds() ? "show.audit-agrees" : "show.audit-differs"),
        words.of(audit.title()));
  }
}
