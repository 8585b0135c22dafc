package dev.renewal.cli;

import dev.renewal.finding.Finding;
import dev.renewal.finding.Outcome;
import dev.renewal.finding.Report;
import dev.renewal.standard.Standard;
import dev.renewal.standards.diff.Change;
import dev.renewal.standards.diff.DatasetDiff;
import dev.renewal.standards.diff.OutcomeChange;
import dev.renewal.standards.diff.StandardDiff;
import dev.renewal.text.LocalText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Differences as maps, lists and texts, to be written as JSON ({@code renewal-diff/1.0}). */
final class DiffJson {
  private static final String FORMAT = "renewal-diff/1.0";

  private DiffJson() {}

  /** What changed in the rules. */
  static Map<String, Object> of(StandardDiff diff) {
    Map<String, Object> json = head(diff.before(), diff.after());
    json.put("changes", diff.changes().stream().map(DiffJson::change).toList());
    return json;
  }

  /** What is said differently of a dataset. */
  static Map<String, Object> of(Standard before, Standard after, DatasetDiff diff) {
    Map<String, Object> json = head(before, after);
    json.put("asOf", diff.after().getAsOf().toString());
    json.put("verdict", both(verdict(diff.before()), verdict(diff.after())));
    json.put("outcomes", diff.changes().stream().map(DiffJson::outcome).toList());
    json.put("complete", isComplete(diff.before()) && isComplete(diff.after()));
    return json;
  }

  private static String verdict(Report report) {
    return report.getVerdict().code();
  }

  private static boolean isComplete(Report report) {
    return report.getTruncated().isEmpty();
  }

  private static Map<String, Object> head(Standard before, Standard after) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("format", FORMAT);
    json.put("before", standard(before));
    json.put("after", standard(after));
    return json;
  }

  private static Map<String, Object> standard(Standard standard) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", standard.id());
    json.put("version", standard.version());
    json.put("digest", standard.digest());
    return json;
  }

  private static Map<String, Object> change(Change change) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("change", change.kind().code());
    json.put("part", change.part().code());
    json.put("id", change.id());
    json.put("title", text(change.title()));
    json.put("details", change.details().stream().map(DiffJson::detail).toList());
    return json;
  }

  private static Map<String, Object> detail(Change.Detail detail) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("aspect", detail.aspect());
    detail.before().ifPresent(it -> json.put("before", text(it)));
    detail.after().ifPresent(it -> json.put("after", text(it)));
    return json;
  }

  private static Map<String, Object> outcome(OutcomeChange change) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("rule", change.rule());
    Map<String, Object> subject = new LinkedHashMap<>();
    subject.put("kind", change.subject().kind());
    subject.put("id", change.subject().id());
    subject.put("path", change.subject().path());
    json.put("subject", subject);
    put(json, "before", change.before());
    put(json, "after", change.after());
    change.findingBefore().ifPresent(finding -> json.put("findingBefore", finding(finding)));
    change.findingAfter().ifPresent(finding -> json.put("findingAfter", finding(finding)));
    return json;
  }

  private static void put(Map<String, Object> json, String name, Optional<Outcome> outcome) {
    outcome.ifPresent(it -> json.put(name, it.code()));
  }

  private static Map<String, Object> finding(Finding finding) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("severity", finding.getSeverity().code());
    json.put("pointer", finding.getPointer());
    json.put("message", text(finding.getMessage()));
    return json;
  }

  private static Map<String, Object> text(LocalText text) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("zh", text.zh());
    json.put("en", text.en());
    return json;
  }

  private static Map<String, Object> both(String before, String after) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("before", before);
    json.put("after", after);
    return json;
  }
}
