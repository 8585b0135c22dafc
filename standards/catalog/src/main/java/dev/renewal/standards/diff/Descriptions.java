package dev.renewal.standards.diff;

import dev.renewal.model.Stage;
import dev.renewal.standard.Audit;
import dev.renewal.standard.Clause;
import dev.renewal.standard.Codelist;
import dev.renewal.standard.CodelistItem;
import dev.renewal.standard.Notation;
import dev.renewal.standard.Parameter;
import dev.renewal.standard.Rule;
import dev.renewal.standard.Source;
import dev.renewal.standard.Standard;
import dev.renewal.standard.Years;
import dev.renewal.text.LocalText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the parts of a standard say, by id in the order of the standard. */
final class Descriptions {
  private Descriptions() {}

  /** All parts of one kind. */
  static Map<String, Described> of(Standard standard, Part part) {
    Map<String, Described> parts = new LinkedHashMap<>();
    switch (part) {
      case STANDARD -> parts.put("", whole(standard));
      case SOURCE -> standard.sources().forEach(it -> parts.put(it.id(), source(it)));
      case CLAUSE -> standard.clauses().forEach(it -> parts.put(it.id(), clause(it)));
      case PARAMETER -> standard.parameters().forEach(it -> parts.put(it.name(), parameter(it)));
      case CODELIST -> standard.codelists().forEach(it -> parts.put(it.id(), codelist(it)));
      case CODE -> standard.codelists().forEach(list -> codes(list, parts));
      case REPORTED ->
          standard.reported().forEach(it -> parts.put(it, new Described(LocalText.same(""))));
      case RULE -> standard.rules().forEach(it -> parts.put(it.id(), rule(it)));
      case AUDIT -> standard.audits().forEach(it -> parts.put(it.id(), audit(it)));
    }
    return parts;
  }

  private static Described whole(Standard standard) {
    return new Described(standard.title())
        .say("id", standard.id())
        .say("title", standard.title())
        .say("status", standard.status().label())
        .say("basis", standard.basis().label())
        .say("jurisdiction", standard.jurisdiction())
        .say("valid-from", standard.validFrom())
        .say("valid-to", standard.validTo())
        .say("replaces", standard.replaces())
        .say("base", standard.base());
  }

  private static Described source(Source source) {
    return new Described(source.title())
        .say("title", source.title())
        .say("issuer", source.issuer())
        .say("number", source.number())
        .say("date", source.date())
        .say("basis", source.basis().label());
  }

  private static Described clause(Clause clause) {
    return new Described(clause.reading())
        .say("source", clause.source())
        .say("locator", clause.locator())
        .say("quote", clause.quote())
        .say("reading", clause.reading())
        .say("force", clause.force().label());
  }

  private static Described parameter(Parameter parameter) {
    return new Described(parameter.question())
        .say("type", parameter.type().code())
        .say("unit", parameter.unit())
        .say("list", parameter.list())
        .say("values", parameter.values())
        .say("clause", parameter.clause())
        .say("question", parameter.question())
        .say("answered-by", parameter.answeredBy())
        .say("value", parameter.value());
  }

  private static Described codelist(Codelist list) {
    return new Described(list.title())
        .say("title", list.title())
        .say("clause", list.clauses())
        .say("size", list.size())
        .say("complete", list.complete())
        .say("ordered", list.ordered())
        .say(
            "columns",
            list.columns().entrySet().stream()
                .map(it -> it.getKey() + ": " + it.getValue().code())
                .toList())
        .say(
            "order",
            list.ordered() ? list.items().stream().map(CodelistItem::code).toList() : List.of());
  }

  private static void codes(Codelist list, Map<String, Described> parts) {
    for (CodelistItem item : list.items()) {
      Described code =
          new Described(item.label())
              .say("label", item.label())
              .say("aliases", item.aliases().stream().map(it -> alias(item, it)).toList());
      if (!item.years().equals(Years.ANY)) {
        code.say("years", item.years());
      }
      new TreeMap<>(item.cells()).forEach((column, cell) -> code.say(column, cell));
      parts.put(list.id() + "/" + item.code(), code);
    }
  }

  private static String alias(CodelistItem item, String alias) {
    Years years = item.years(alias);
    return years.equals(Years.ANY) ? alias : alias + " (" + years + ")";
  }

  private static Described rule(Rule rule) {
    Described described =
        new Described(rule.title())
            .say("title", rule.title())
            .say("severity", rule.severity().label())
            .say("clause", rule.clauses())
            .say("bearer", rule.bearer().label())
            .say("stage", rule.stage().map(Stage::label).orElse(LocalText.same("")))
            .say("due-from", rule.dueFrom())
            .say("scope", Notation.of(rule.scope()))
            .say("when", rule.when().map(Notation::of))
            .say("require", Notation.of(rule.require()));
    rule.arguments()
        .forEach((name, operand) -> described.say("{" + name + "}", Notation.of(operand)));
    return described
        .say("message", rule.message().text())
        .say("fix", rule.fix().text())
        .say("facts", rule.facts());
  }

  private static Described audit(Audit audit) {
    return new Described(audit.title())
        .say("title", audit.title())
        .say("clause", audit.clauses())
        .say("figures", audit.left() + " " + audit.comparator().symbol() + " " + audit.right())
        .say("unit", audit.unit())
        .say("holds", audit.holds())
        .say("message", audit.message())
        .say("facts", audit.facts());
  }
}
