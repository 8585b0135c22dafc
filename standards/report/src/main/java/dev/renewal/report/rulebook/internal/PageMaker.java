package dev.renewal.report.rulebook.internal;

import dev.renewal.finding.Basis;
import dev.renewal.quantity.TargetComparator;
import dev.renewal.report.internal.Words;
import dev.renewal.report.rulebook.RuleExample;
import dev.renewal.standard.Audit;
import dev.renewal.standard.Bearer;
import dev.renewal.standard.Clause;
import dev.renewal.standard.Codelist;
import dev.renewal.standard.Notation;
import dev.renewal.standard.OpenCell;
import dev.renewal.standard.Parameter;
import dev.renewal.standard.Profile;
import dev.renewal.standard.Rule;
import dev.renewal.standard.Source;
import dev.renewal.standard.Standard;
import dev.renewal.text.Language;
import dev.renewal.text.MessageBundle;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the page of a standard in one language. */
public final class PageMaker {
  private static final MessageBundle MESSAGES = Words.beside(PageMaker.class);

  private final Standard standard;
  private final Map<String, RuleExample> examples;
  private final Words words;

  /** Makes the page of a standard, with examples by rule id. */
  public PageMaker(Standard standard, Map<String, RuleExample> examples, Language language) {
    this.standard = standard;
    this.examples = examples;
    this.words = new Words(language, MESSAGES);
  }

  /** The page. */
  public Page page() {
    return new Page(
        words,
        standard.id() + " " + standard.version(),
        words.of(standard.title()),
        verdict(),
        facts(),
        standard.sources().stream().map(this::source).toList(),
        bearers(),
        open(),
        standard.codelists().stream().map(this::list).toList(),
        standard.rules().stream().map(this::rule).toList(),
        new ScorePages(words, ids -> clauses(ids).map(this::clause).toList()).of(standard),
        standard.profiles().stream().map(this::profile).toList(),
        standard.audits().stream().map(this::audit).toList());
  }

  private String verdict() {
    Basis basis = standard.basis();
    return switch (basis) {
      case UNVERIFIED -> words.say("verdict.unverified");
      case PRESS, REPLY -> words.say("verdict.reported", "basis", words.of(basis.label()));
      case NORMATIVE, PLAN, MASKED_COPY ->
          words.say("verdict.norm", "basis", words.of(basis.label()));
    };
  }

  private List<Page.Fact> facts() {
    List<Page.Fact> facts = new ArrayList<>();
    facts.add(fact("about.status", words.of(standard.status().label())));
    facts.add(fact("about.validity", validity()));
    if (!standard.jurisdiction().isEmpty()) {
      facts.add(
          fact(
              "about.jurisdiction",
              standard.jurisdiction().stream()
                  .map(Object::toString)
                  .collect(Collectors.joining(", "))));
    }
    facts.add(fact("about.digest", standard.digest()));
    return facts;
  }

  private Page.Fact fact(String key, String text) {
    return new Page.Fact(words.say(key), text);
  }

  private String validity() {
    if (standard.validFrom().isEmpty() && standard.validTo().isEmpty()) {
      return words.say("about.validity-unknown");
    }
    return standard.validFrom().map(Object::toString).orElse("…")
        + " – "
        + standard.validTo().map(Object::toString).orElse("…");
  }

  private String source(Source source) {
    return Stream.of(
            Optional.of(source.id()),
            Optional.of(words.of(source.title())),
            source.issuer(),
            source.number(),
            source.date(),
            Optional.of(words.of(source.basis().label())))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  private List<Page.Bearer> bearers() {
    return Arrays.stream(Bearer.values())
        .map(bearer -> new Page.Bearer(words.of(bearer.label()), duties(bearer)))
        .filter(bearer -> !bearer.duties().isEmpty())
        .toList();
  }

  private List<Page.Duty> duties(Bearer bearer) {
    return standard.rules().stream()
        .filter(rule -> rule.bearer() == bearer)
        .map(rule -> new Page.Duty(rule.id(), words.of(rule.title()), force(rule), from(rule)))
        .toList();
  }

  private String force(Rule rule) {
    return clauses(rule.clauses())
        .map(clause -> ForceWord.of(clause, words))
        .findFirst()
        .orElse("");
  }

  private String from(Rule rule) {
    return Stream.of(
            rule.stage().map(stage -> words.of(stage.label())),
            rule.dueFrom().map(date -> words.say("duty.due-from", "date", date)))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  private List<Page.Open> open() {
    return Stream.concat(
            standard.parameters().stream().map(this::open),
            OpenCell.of(standard).stream().map(this::open))
        .toList();
  }

  private Page.Open open(Parameter parameter) {
    return new Page.Open(
        parameter.name(),
        standard.clause(parameter.clause()).map(this::cited).orElse(""),
        words.of(parameter.question()),
        words.of(parameter.answeredBy()));
  }

  private Page.Open open(OpenCell cell) {
    String clause =
        Optional.ofNullable(cell.item().cells().get("clause"))
            .flatMap(standard::clause)
            .or(() -> clauses(cell.list().clauses()).findFirst())
            .map(this::cited)
            .orElse("");
    return new Page.Open(
        cell.name(),
        clause,
        words.say(
            "open.cell",
            "list",
            words.of(cell.list().title()),
            "item",
            words.of(cell.item().label()),
            "column",
            cell.column()),
        "");
  }

  private String cited(Clause clause) {
    return place(clause) + clause.quote().map(quote -> " 「" + quote + "」").orElse("");
  }

  private static String place(Clause clause) {
    return clause.source() + " " + clause.locator();
  }

  private Page.CodeList list(Codelist list) {
    int named = list.items().size();
    return new Page.CodeList(
        list.id(),
        words.of(list.title()),
        list.size()
            .map(size -> words.say("list.of", "n", named, "size", size))
            .orElseGet(() -> words.say(list.complete() ? "list.all" : "list.open", "n", named)),
        list.items().stream()
            .map(item -> words.of(item.label()))
            .collect(Collectors.joining(words.comma())));
  }

  private Stream<Clause> clauses(List<String> ids) {
    return ids.stream().map(standard::clause).flatMap(Optional::stream);
  }

  private Page.ClauseEntry clause(Clause clause) {
    return new Page.ClauseEntry(
        place(clause), clause.quote(), words.of(clause.reading()), ForceWord.of(clause, words));
  }

  private Page.RuleEntry rule(Rule rule) {
    return new Page.RuleEntry(
        rule.id(),
        words.of(rule.title()),
        words.of(rule.severity().label()),
        clauses(rule.clauses()).map(this::clause).toList(),
        List.of(
            fact("rule.bearer", words.of(rule.bearer().label())), fact("rule.from", from(rule))),
        notation(rule),
        words.of(rule.message().text()),
        words.of(rule.fix().text()),
        Optional.ofNullable(examples.get(rule.id())).map(RuleExample::changes).orElse(List.of()));
  }

  private List<Page.Fact> notation(Rule rule) {
    return Stream.of(
            fact("rule.scope", Notation.of(rule.scope())),
            rule.when().map(when -> fact("rule.when", Notation.of(when))).orElse(null),
            fact("rule.require", Notation.of(rule.require())))
        .filter(Objects::nonNull)
        .toList();
  }

  private Page.ProfileEntry profile(Profile profile) {
    return new Page.ProfileEntry(
        profile.getId(),
        words.of(profile.getTitle()),
        profile.getValues().stream()
            .map(it -> new Page.Assumed(it.name(), it.text(), words.of(it.why())))
            .toList());
  }

  private Page.AuditEntry audit(Audit audit) {
    return new Page.AuditEntry(
        audit.id(),
        words.of(audit.title()),
        words.say(
            audit.holds() ? "audit.agrees" : "audit.differs",
            "sum",
            side(audit.left()) + " " + sign(audit.comparator()) + " " + side(audit.right())),
        words.of(audit.message()),
        clauses(audit.clauses()).map(this::clause).toList());
  }

  private static String sign(TargetComparator comparator) {
    return comparator.symbol();
  }

  private static String side(List<BigDecimal> figures) {
    return figures.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" + "));
  }
}
