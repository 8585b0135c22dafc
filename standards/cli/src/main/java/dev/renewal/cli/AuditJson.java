package dev.renewal.cli;

import dev.renewal.pack.PackProblem;
import dev.renewal.standard.Audit;
import dev.renewal.standards.audit.AuditProblem;
import dev.renewal.standards.audit.PackAudit;
import dev.renewal.standards.audit.Proof;
import dev.renewal.text.LocalText;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An audit as maps, lists and texts, to be written as JSON ({@code renewal-audit/1.0}). */
final class AuditJson {
  private static final String FORMAT = "renewal-audit/1.0";

  private AuditJson() {}

  static Map<String, Object> of(PackAudit audit) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("format", FORMAT);
    audit
        .standard()
        .ifPresent(
            standard -> {
              json.put("id", standard.id());
              json.put("version", standard.version());
              json.put("digest", standard.digest());
            });
    json.put("errors", audit.hasErrors());
    json.put("problems", audit.problems().stream().map(AuditJson::problem).toList());
    json.put("figures", audit.figures().stream().map(AuditJson::figures).toList());
    json.put("samples", audit.proofs().stream().map(AuditJson::proof).toList());
    return json;
  }

  private static Map<String, Object> problem(AuditProblem found) {
    PackProblem problem = found.problem();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("check", found.check());
    json.put("severity", found.severity().code());
    json.put("file", problem.file());
    json.put("pointer", problem.pointer());
    problem
        .position()
        .ifPresent(
            at -> {
              json.put("line", at.line());
              json.put("column", at.column());
            });
    problem.rule().ifPresent(rule -> json.put("rule", rule));
    json.put("message", text(problem.message()));
    return json;
  }

  private static Map<String, Object> figures(Audit audit) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", audit.id());
    json.put("left", plain(audit.left()));
    json.put("comparator", audit.comparator().symbol());
    json.put("right", plain(audit.right()));
    audit.unit().ifPresent(unit -> json.put("unit", unit));
    json.put("agree", audit.isTrue());
    json.put("clauses", audit.clauses());
    return json;
  }

  private static List<String> plain(List<BigDecimal> figures) {
    return figures.stream().map(BigDecimal::toPlainString).toList();
  }

  private static Map<String, Object> proof(Proof proof) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("rule", proof.rule());
    json.put("by", proof.kind().code());
    json.put("detail", text(proof.detail()));
    return json;
  }

  private static Map<String, Object> text(LocalText text) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("zh", text.zh());
    json.put("en", text.en());
    return json;
  }
}
