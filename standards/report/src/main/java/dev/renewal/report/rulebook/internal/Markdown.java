package dev.renewal.report.rulebook.internal;

import dev.renewal.report.internal.Words;
import dev.renewal.report.rulebook.RuleExample;
import java.util.List;

/** Writes a page as Markdown. */
public final class Markdown {
  private final Page page;
  private final Words words;
  private final StringBuilder text = new StringBuilder();

  /** Writes one page. */
  public Markdown(Page page) {
    this.page = page;
    this.words = page.words();
  }

  /** The text, each line ended by a line feed. */
  public String text() {
    line("# " + plain(page.title()));
    line("`" + page.name() + "`");
    line("**" + plain(page.verdict()) + "**");
    bullets(page.facts());
    heading("section.sources");
    page.sources().forEach(source -> text.append("- ").append(plain(source)).append('\n'));
    text.append('\n');
    bearers();
    open();
    lists();
    rules();
    scorecards();
    profiles();
    audits();
    return text.toString().stripTrailing() + "\n";
  }

  private void heading(String key) {
    line("## " + words.say(key));
  }

  private void line(String line) {
    text.append(line).append("\n\n");
  }

  private void bullets(List<Page.Fact> facts) {
    facts.stream()
        .filter(fact -> !fact.text().isEmpty())
        .forEach(
            fact ->
                text.append("- ")
                    .append(fact.label())
                    .append(words.colon())
                    .append(plain(fact.text()))
                    .append('\n'));
    text.append('\n');
  }

  private void row(String... cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private void head(String... keys) {
    row(List.of(keys).stream().map(words::say).toArray(String[]::new));
    text.append("|").append(" --- |".repeat(keys.length)).append('\n');
  }

  private void bearers() {
    heading("section.duties");
    for (Page.Bearer bearer : page.bearers()) {
      line("### " + bearer.name());
      head("duty.rule", "duty.title", "duty.force", "duty.from");
      for (Page.Duty duty : bearer.duties()) {
        row(link(duty.rule()), cell(duty.title()), duty.force(), duty.from());
      }
      text.append('\n');
    }
  }

  private static String link(String rule) {
    return "[" + rule + "](#" + anchor(rule) + ")";
  }

  /** The anchor of a rule, set by ourselves, as renderers differ in those they make. */
  private static String anchor(String rule) {
    return "rule-" + rule;
  }

  private void open() {
    if (page.open().isEmpty()) {
      return;
    }
    heading("section.open");
    head("open.name", "open.clause", "open.question", "open.answered-by");
    for (Page.Open open : page.open()) {
      row(
          "`" + open.name() + "`",
          cell(open.clause()),
          cell(open.question()),
          cell(open.answeredBy()));
    }
    text.append('\n');
  }

  private void lists() {
    if (page.lists().isEmpty()) {
      return;
    }
    heading("section.lists");
    head("list.id", "list.title", "list.size", "list.members");
    for (Page.CodeList list : page.lists()) {
      row("`" + list.id() + "`", cell(list.title()), list.size(), cell(list.members()));
    }
    text.append('\n');
  }

  private void rules() {
    heading("section.rules");
    for (Page.RuleEntry rule : page.rules()) {
      line("<a id=\"" + anchor(rule.id()) + "\"></a>");
      line("### " + rule.id() + " " + plain(rule.title()) + " · " + rule.severity());
      rule.clauses().forEach(this::clause);
      bullets(rule.facts());
      for (Page.Fact fact : rule.notation()) {
        text.append("- ").append(fact.label()).append(words.colon());
        text.append('`').append(fact.text()).append("`\n");
      }
      text.append("- ").append(words.say("rule.message")).append(words.colon());
      text.append(plain(rule.message())).append('\n');
      text.append("- ").append(words.say("rule.fix")).append(words.colon());
      line(plain(rule.fix()));
      example(rule.changes());
    }
  }

  private void clause(Page.ClauseEntry clause) {
    clause.quote().ifPresent(quote -> line("> 「" + plain(quote) + "」 — " + clause.place()));
    line(clause.force() + words.colon() + plain(clause.reading()));
  }

  private void example(List<RuleExample.Change> changes) {
    if (changes.isEmpty()) {
      return;
    }
    head("example.pointer", "example.passes", "example.fails");
    for (RuleExample.Change change : changes) {
      row(code(change.pointer()), code(change.passing()), code(change.failing()));
    }
    text.append('\n');
  }

  private String code(String json) {
    return json.isEmpty() ? words.say("example.nothing") : "`" + cell(json) + "`";
  }

  private void scorecards() {
    if (page.scorecards().isEmpty()) {
      return;
    }
    heading("section.scorecards");
    for (Page.ScoreEntry card : page.scorecards()) {
      line("### " + card.id() + " " + plain(card.title()));
      card.clauses().forEach(this::clause);
      bullets(card.facts());
      head("score.part", "score.id", "score.weight", "score.measure", "score.method");
      for (Page.ScorePart part : card.parts()) {
        row(
            cell(part.indented()),
            "`" + part.id() + "`",
            part.weight(),
            notation(part.measure()),
            notation(part.method()));
      }
      text.append('\n');
      extras(card.extras());
    }
  }

  private void extras(List<Page.ScoreExtra> extras) {
    if (extras.isEmpty()) {
      return;
    }
    head("score.kind", "score.part", "score.method");
    extras.forEach(it -> row(it.kind(), cell(it.title()), notation(it.notation())));
    text.append('\n');
  }

  private static String notation(String notation) {
    return notation.isEmpty() ? "" : "`" + cell(notation) + "`";
  }

  private void profiles() {
    if (page.profiles().isEmpty()) {
      return;
    }
    heading("section.profiles");
    for (Page.ProfileEntry profile : page.profiles()) {
      line("### " + profile.id() + " " + plain(profile.title()));
      head("open.name", "profile.value", "profile.why");
      profile.values().forEach(it -> row("`" + it.name() + "`", cell(it.value()), cell(it.why())));
      text.append('\n');
    }
  }

  private void audits() {
    if (page.audits().isEmpty()) {
      return;
    }
    heading("section.audits");
    for (Page.AuditEntry audit : page.audits()) {
      line("### " + audit.id() + " " + plain(audit.title()));
      line("**" + plain(audit.result()) + "** " + plain(audit.message()));
      audit.clauses().forEach(this::clause);
    }
  }

  /** Text in which nothing is taken for Markdown. */
  private static String plain(String words) {
    return words.replaceAll("([\\\\`*_<>\\[\\]#])", "\\\\$1");
  }

  private static String cell(String words) {
    return words.replace("|", "\\|").replace("\n", " ");
  }
}
