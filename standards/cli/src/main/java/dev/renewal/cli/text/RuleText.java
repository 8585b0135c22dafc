package dev.renewal.cli.text;

import dev.renewal.standard.Clause;
import dev.renewal.standard.Notation;
import dev.renewal.standard.Origin;
import dev.renewal.standard.Rule;
import dev.renewal.standard.Source;
import dev.renewal.standard.Standard;
import dev.renewal.standard.StandardName;
import dev.renewal.standard.ValuePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A rule explained: what it demands, of whom, when, by which clause, and how it is checked. */
public final class RuleText {

  private final Page page = new Page();
  private final Standard standard;
  private final Rule rule;
  private final Words words;
  private final Ink ink;
  private final int width;

  private RuleText(Standard standard, Rule rule, Words words, Ink ink) {
    this.standard = standard;
    this.rule = rule;
    this.words = words;
    this.ink = ink;
    this.width =
        words.width(
            "rule.standard",
            "rule.bearer",
            "rule.binding",
            "rule.stage",
            "rule.due-from",
            "rule.clause",
            "rule.reading",
            "rule.force",
            "rule.source",
            "rule.scope",
            "rule.when",
            "rule.require",
            "rule.message",
            "rule.fix",
            "rule.facts");
  }

  /** The explanation, each line ended by a line feed. */
  public static String of(Standard standard, Rule rule, Words words, Ink ink) {
    RuleText text = new RuleText(standard, rule, words, ink);
    text.write();
    return text.page.toString();
  }

  private void write() {
    page.line(
        ink.strong(rule.id())
            + "  "
            + ink.severity(rule.severity(), words.of(rule.severity().label()))
            + "  "
            + words.of(rule.title()));
    entry(
        "rule.standard",
        standard.id() + " " + standard.version() + "  " + words.of(standard.title()));
    entry("rule.bearer", words.of(rule.bearer().label()));
    rule.stage().ifPresent(stage -> entry("rule.stage", words.of(stage.label())));
    rule.dueFrom().ifPresent(date -> entry("rule.due-from", date.toString()));
    if (rule.binding()) {
      entry("rule.binding", words.say("rule.only-tightened", "by", markedBy()));
    }
    for (String id : rule.clauses()) {
      standard.clause(id).ifPresent(this::writeClause);
    }
    page.blank();
    entry("rule.scope", Notation.of(rule.scope()));
    rule.when().ifPresent(when -> entry("rule.when", Notation.of(when)));
    entry("rule.require", Notation.of(rule.require()));
    page.blank();
    entry("rule.message", words.of(rule.message().text()));
    entry("rule.fix", words.of(rule.fix().text()));
    if (!rule.facts().isEmpty()) {
      entry("rule.facts", String.join(" ", rule.facts()));
    }
  }

  /** The overlay that marks the rule as binding, else the standard itself. */
  private String markedBy() {
    return standard
        .resolution()
        .origin(ValuePlace.rule(rule.id(), "binding"))
        .map(Origin::from)
        .orElseGet(() -> StandardName.of(standard).toString());
  }

  private void writeClause(Clause clause) {
    page.blank();
    entry(
        "rule.clause",
        clause.source()
            + " "
            + clause.locator()
            + clause.quote().map(it -> "  " + words.quote(it)).orElse(""));
    entry("rule.reading", words.of(clause.reading()));
    entry("rule.force", words.of(clause.force().label()));
    standard.source(clause.source()).ifPresent(source -> entry("rule.source", describe(source)));
  }

  private String describe(Source source) {
    List<String> said = new ArrayList<>();
    said.add(words.of(source.title()));
    source.issuer().ifPresent(said::add);
    source.number().ifPresent(said::add);
    source.date().ifPresent(said::add);
    said.add(words.of(source.basis().label()));
    return words.join(said);
  }

  private void entry(String key, String text) {
    page.entry(2, words.say(key), width, ink::faint, text, UnaryOperator.identity());
  }
}
