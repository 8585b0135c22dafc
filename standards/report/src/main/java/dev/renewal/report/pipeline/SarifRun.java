package dev.renewal.report.pipeline;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.renewal.finding.Finding;
import dev.renewal.finding.Outcome;
import dev.renewal.finding.OutcomeEntry;
import dev.renewal.finding.Reason;
import dev.renewal.finding.Report;
import dev.renewal.finding.RuleCount;
import dev.renewal.finding.Severity;
import dev.renewal.finding.Truncation;
import dev.renewal.text.Language;
import dev.renewal.text.LocalText;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One report as a run of SARIF. */
final class SarifRun {

  private static final String FINGERPRINT = "renewal/v1";

  private final Report report;
  private final Language language;
  private final JsonGenerator json;
  private final Map<String, Integer> rules = new LinkedHashMap<>();

  SarifRun(Report report, Language language, JsonGenerator json) {
    this.report = report;
    this.language = language;
    this.json = json;
  }

  void write() throws IOException {
    json.writeStartObject();
    writeTool();
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
    for (Finding finding : report.getFindings()) {
      writeFinding(finding);
    }
    for (OutcomeEntry entry : report.getOutcomes()) {
      if (entry.getOutcome() == Outcome.UNDETERMINED || entry.getOutcome() == Outcome.SKIPPED) {
        writeOpen(entry);
      }
    }
    json.writeEndArray();
    writeProperties();
    json.writeEndObject();
  }

  private void writeTool() throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "renewal");
    json.writeArrayFieldStart("rules");
    for (RuleCount rule : report.getRules()) {
      if (rules.putIfAbsent(rule.getRule(), rules.size()) == null) {
        writeRule(rule);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeRule(RuleCount rule) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", rule.getRule());
    if (rule.getTitle().isPresent()) {
      writeText("shortDescription", rule.getTitle().get().in(language));
    }
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(rule.getSeverity()));
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    writeIfPresent("standard", rule.getStandard());
    writeIfPresent("clause", rule.getClause().map(it -> it.source() + " " + it.locator()));
    writeIfPresent("bearer", rule.getBearer());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeFinding(Finding finding) throws IOException {
    json.writeStartObject();
    writeRuleOf(finding.getRule());
    json.writeStringField("level", level(finding.getSeverity()));
    writeText("message", message(finding));
    writeLocation(
        finding.getPointer(),
        finding.getSheet().map(it -> it + "!" + finding.getCell().orElse("")),
        finding.getLine(),
        finding.getColumn());
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField(FINGERPRINT, finding.getFingerprint());
    json.writeEndObject();
    if (finding.getWaiver().isPresent()) {
      json.writeArrayFieldStart("suppressions");
      json.writeStartObject();
      json.writeStringField("kind", "external");
      json.writeStringField("justification", finding.getWaiver().get().getReason());
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeObjectFieldStart("properties");
    json.writeStringField("subject", finding.getSubject().toString());
    writeIfPresent("quote", finding.getQuote());
    writeIfPresent("actual", finding.getActual().map(it -> it.in(language)));
    writeIfPresent("expected", finding.getExpected().map(it -> it.in(language)));
    json.writeEndObject();
    json.writeEndObject();
  }

  private String message(Finding finding) {
    String said = finding.getMessage().in(language);
    return finding.getFix().map(fix -> said + "\n" + fix.in(language)).orElse(said);
  }

  private void writeOpen(OutcomeEntry entry) throws IOException {
    json.writeStartObject();
    writeRuleOf(entry.getRule());
    json.writeStringField("kind", "open");
    json.writeStringField("level", "none");
    String why =
        entry.getReasons().stream()
            .map(Reason::getMessage)
            .map(it -> it.in(language))
            .distinct()
            .collect(Collectors.joining("\n"));
    LocalText outcome = entry.getOutcome().label();
    writeText("message", why.isEmpty() ? outcome.in(language) : why);
    writeLocation(
        entry.getPointer(),
        entry.getSheet().map(it -> it + "!" + entry.getCell().orElse("")),
        entry.getLine(),
        entry.getColumn());
    json.writeObjectFieldStart("properties");
    json.writeStringField("subject", entry.getSubject().toString());
    json.writeStringField("outcome", entry.getOutcome().code());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeRuleOf(String rule) throws IOException {
    json.writeStringField("ruleId", rule);
    Integer index = rules.get(rule);
    if (index != null) {
      json.writeNumberField("ruleIndex", index);
    }
  }

  /** A cell is a logical place: a workbook has no lines. */
  private void writeLocation(
      String pointer, Optional<String> cell, Optional<Integer> line, Optional<Integer> column)
      throws IOException {
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    if (report.getInput().isPresent()) {
      json.writeObjectFieldStart("physicalLocation");
      json.writeObjectFieldStart("artifactLocation");
      json.writeStringField("uri", FileUri.of(report.getInput().get()));
      json.writeEndObject();
      if (line.isPresent() && cell.isEmpty()) {
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", line.get());
        json.writeNumberField("startColumn", column.orElse(1));
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeArrayFieldStart("logicalLocations");
    json.writeStartObject();
    json.writeStringField("fullyQualifiedName", cell.orElse(pointer));
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void writeProperties() throws IOException {
    json.writeObjectFieldStart("properties");
    json.writeStringField("verdict", report.getVerdict().code());
    json.writeStringField("asOf", report.getAsOf().toString());
    writeIfPresent("title", report.getTitle().map(it -> it.in(language)));
    json.writeArrayFieldStart("notListed");
    for (Truncation cut : report.getTruncated()) {
      json.writeStartObject();
      json.writeStringField("rule", cut.getRule());
      json.writeStringField("outcome", cut.getOutcome().code());
      json.writeNumberField("more", cut.getTotal() - cut.getListed());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeText(String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private void writeIfPresent(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    }
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }
}
