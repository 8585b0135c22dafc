package dev.renewal.check.semantics;

import dev.renewal.check.Parameters;
import dev.renewal.check.StandardValidator;
import dev.renewal.dataset.Dataset;
import dev.renewal.finding.Counts;
import dev.renewal.finding.Outcome;
import dev.renewal.finding.Report;
import dev.renewal.finding.RuleCount;
import dev.renewal.pack.PackReader;
import dev.renewal.standard.Standard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A pack written down in the test that needs it, in JSON with single quotes; its rules are called
 * R1, R2 and so on.
 */
final class Pack {
  private static final String CLAUSE =
      "{'id': '1', 'source': 's', 'locator': 'l', 'reading': {'zh': 'r', 'en': 'r'},"
          + " 'force': 'duty'}";
  private static final String SOURCE =
      "{'id': 's', 'title': {'zh': 't', 'en': 't'}, 'basis': 'normative'}";

  private final List<String> rules = new ArrayList<>();
  private final List<String> lists = new ArrayList<>();
  private final List<String> parameters = new ArrayList<>();
  private final Map<String, String> files = new LinkedHashMap<>();
  private String further = "";
  private Parameters values = Parameters.NONE;

  /** A pack of one rule. */
  static Pack of(String scope, String require) {
    return new Pack().rule(scope, require);
  }

  /** A pack of one rule with a condition. */
  static Pack of(String scope, String when, String require) {
    return new Pack().rule(scope, require, "'when': " + when);
  }

  /** Adds a rule; the members are such as {@code 'stage': 'award'}. */
  Pack rule(String scope, String require, String... members) {
    String quoted = scope.startsWith("{") ? scope : "'" + scope + "'";
    String more = members.length == 0 ? "" : ", " + String.join(", ", members);
    String severity = more.contains("'severity'") ? "" : "'severity': 'error', ";
    String bearer = more.contains("'bearer'") ? "" : "'bearer': 'submitter', ";
    rules.add(
        "{'id': 'R"
            + (rules.size() + 1)
            + "', "
            + severity
            + bearer
            + "'scope': "
            + quoted
            + ", 'require': "
            + require
            + more
            + "}");
    return this;
  }

  /** Adds a code list; the members are such as {@code 'size': 3}, the rows without header. */
  Pack list(String id, String members, String header, String... rows) {
    String more = members.isEmpty() ? "" : ", " + members;
    lists.add("{'id': '" + id + "', 'title': {'zh': 't', 'en': 't'}" + more + "}");
    String columns = header.isEmpty() ? "" : "," + header;
    files.put(
        "codelists/" + id + ".csv",
        "code,label_zh,label_en,aliases,from,to" + columns + "\n" + String.join("\n", rows) + "\n");
    return this;
  }

  /** Adds a parameter. */
  Pack parameter(String name, String type, String... members) {
    String more = members.length == 0 ? "" : ", " + String.join(", ", members);
    String text = "{'zh': 't', 'en': 't'}";
    parameters.add(
        "{'name': '"
            + name
            + "', 'type': '"
            + type
            + "', 'clause': '1', 'question': "
            + text
            + ", 'answeredBy': "
            + text
            + more
            + "}");
    return this;
  }

  /** Sets the value of a parameter. */
  Pack set(String name, String value) {
    values = Parameters.builder().set("test", name, value).build().over(values);
    return this;
  }

  /** Adds members of the pack, such as {@code 'jurisdiction': ['33']}. */
  Pack with(String members) {
    further = further + ", " + members;
    return this;
  }

  /** The standard. */
  Standard standard() {
    String json =
        "{'format': 'renewal-standard/1.0', 'id': 'test', 'version': '1', 'status': 'active',"
            + " 'title': {'zh': 't', 'en': 't'}, 'sources': ["
            + SOURCE
            + "], 'clauses': ["
            + CLAUSE
            + "], 'parameters': ["
            + String.join(", ", parameters)
            + "], 'codelists': ["
            + String.join(", ", lists)
            + "], 'rules': ["
            + String.join(", ", rules)
            + "]"
            + further
            + "}";
    StringBuilder messages = new StringBuilder();
    for (int at = 1; at <= rules.size(); at++) {
      String rule = "R" + at;
      messages.append(rule + ".title = t\n");
      messages.append(rule + ".message = {actual} {expected}\n");
      messages.append(rule + ".fix = f\n");
    }
    files.put("standard.json", json.replace('\'', '"'));
    files.put("messages_zh.txt", messages.toString());
    files.put("messages_en.txt", messages.toString());
    try {
      return PackReader.read(
          name ->
              Optional.ofNullable(files.get(name))
                  .map(text -> text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** A validator of the pack, with the parameters set. */
  StandardValidator.Builder validator() {
    return StandardValidator.builder().standard(standard()).parameters(values);
  }

  /** The report on a dataset. */
  Report report(Dataset dataset) {
    return validator().allOutcomes().build().validate(dataset);
  }

  /** The outcomes of rule R1. */
  Counts counts(Dataset dataset) {
    return counts(report(dataset), "R1");
  }

  /** The only outcome of rule R1. */
  Outcome outcome(Dataset dataset) {
    Counts counts = counts(dataset);
    for (Outcome outcome : Outcome.values()) {
      if (counts.total() == 1 && counts.of(outcome) == 1) {
        return outcome;
      }
    }
    throw new AssertionError("not one outcome: " + counts);
  }

  /** The outcomes of a rule. */
  static Counts counts(Report report, String rule) {
    return report.getRules().stream()
        .filter(count -> count.getRule().equals(rule))
        .map(RuleCount::getCounts)
        .findFirst()
        .orElse(Counts.NONE);
  }

  /** The codes of the reasons why R1 was not decided. */
  List<String> reasons(Dataset dataset) {
    return report(dataset).getOutcomes().stream()
        .filter(entry -> entry.getRule().equals("R1"))
        .flatMap(entry -> entry.getReasons().stream())
        .map(dev.renewal.finding.Reason::getCode)
        .toList();
  }
}
