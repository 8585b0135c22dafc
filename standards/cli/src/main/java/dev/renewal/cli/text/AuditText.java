package dev.renewal.cli.text;

import dev.renewal.finding.Severity;
import dev.renewal.pack.PackProblem;
import dev.renewal.standard.Audit;
import dev.renewal.standard.StandardName;
import dev.renewal.standards.audit.AuditProblem;
import dev.renewal.standards.audit.PackAudit;
import dev.renewal.standards.audit.Proof;
import dev.renewal.text.PlainFormat;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An audit of a pack as text: what was found, the figures of its sources, what proves its rules.
 */
public final class AuditText {

  private final Page page = new Page();
  private final Words words;
  private final Ink ink;

  private AuditText(TextOptions options) {
    this.words = Words.in(options.language());
    this.ink = options.ink();
  }

  /** The text, each line ended by a line feed. */
  public static String of(String name, PackAudit audit, TextOptions options) {
    AuditText text = new AuditText(options);
    text.write(name, audit);
    return text.page.toString();
  }

  private void write(String name, PackAudit audit) {
    page.line(
        ink.strong(audit.standard().map(it -> StandardName.of(it).toString()).orElse(name))
            + audit.standard().map(it -> "  " + words.of(it.title())).orElse(""));
    page.line("  " + tally(audit));
    problems(audit.problems());
    figures(audit.figures());
    proofs(audit.proofs());
  }

  private String tally(PackAudit audit) {
    return List.of(Severity.values()).stream()
        .map(
            severity ->
                words.say(
                    "section.tally",
                    "severity",
                    severity.label(),
                    "n",
                    audit.problems().stream().filter(it -> it.severity() == severity).count()))
        .collect(Collectors.joining("  "));
  }

  private void problems(List<AuditProblem> problems) {
    if (problems.isEmpty()) {
      return;
    }
    page.blank();
    page.line(ink.strong(words.say("section.problems")) + "  " + problems.size());
    for (AuditProblem found : problems) {
      PackProblem problem = found.problem();
      page.line(
          "  "
              + ink.severity(found.severity(), words.of(found.severity().label()))
              + "  "
              + place(problem)
              + problem.rule().map(rule -> "  " + rule).orElse("")
              + "  "
              + ink.faint(found.check()));
      page.paragraph(6, words.of(problem.message()));
    }
  }

  private static String place(PackProblem problem) {
    String position = problem.position().map(at -> ":" + at.line() + ":" + at.column()).orElse("");
    return problem.file() + position + (problem.pointer().isEmpty() ? "" : " " + problem.pointer());
  }

  private void figures(List<Audit> audits) {
    if (audits.isEmpty()) {
      return;
    }
    page.blank();
    page.line(ink.strong(words.say("audit.figures")) + "  " + audits.size());
    for (Audit audit : audits) {
      page.line(
          "  "
              + audit.id()
              + "  "
              + sum(audit.left())
              + " "
              + audit.comparator().symbol()
              + " "
              + sum(audit.right())
              + audit.unit().map(unit -> " " + unit).orElse("")
              + "  "
              + words.say(audit.isTrue() ? "audit.agree" : "audit.differ"));
      page.paragraph(6, words.of(audit.title()));
    }
  }

  private static String sum(List<BigDecimal> figures) {
    return figures.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" + "));
  }

  private void proofs(List<Proof> proofs) {
    if (proofs.isEmpty()) {
      return;
    }
    page.blank();
    page.line(ink.strong(words.say("audit.samples")) + "  " + PlainFormat.grouped(proofs.size()));
    for (Proof.Kind kind : Proof.Kind.values()) {
      List<String> rules =
          proofs.stream().filter(it -> it.kind() == kind).map(Proof::rule).toList();
      if (!rules.isEmpty()) {
        page.line("  " + words.of(kind.label()) + "  " + rules.size());
        page.paragraph(6, String.join(" ", rules));
      }
    }
  }
}
