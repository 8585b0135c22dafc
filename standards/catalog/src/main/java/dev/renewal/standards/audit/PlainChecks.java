package dev.renewal.standards.audit;

import dev.renewal.finding.Severity;
import dev.renewal.standard.Audit;
import dev.renewal.standard.Clause;
import dev.renewal.standard.Codelist;
import dev.renewal.standard.CodelistItem;
import dev.renewal.standard.Rule;
import dev.renewal.standard.Standard;
import dev.renewal.standard.StandardName;
import dev.renewal.standard.Status;
import dev.renewal.text.LocalText;
import java.time.LocalDate;
import java.util.Optional;

/** What one part of a pack shows by itself: citations, quotes, translations, sizes, dates. */
final class PlainChecks {
  private final Standard standard;
  private final Findings findings;

  PlainChecks(Standard standard, Findings findings) {
    this.standard = standard;
    this.findings = findings;
  }

  void check() {
    identity();
    validity();
    sources();
    clauses();
    rules();
    codelists();
    audits();
  }

  private void identity() {
    if (!StandardName.isName(standard.id() + "@" + standard.version())) {
      error("bad-name", "/id", "name", standard.id() + "@" + standard.version());
    }
    if (standard.replaces().filter(it -> it.equals(StandardName.of(standard))).isPresent()) {
      error("replaces-itself", "/replaces");
    }
    text("/title", standard.title());
  }

  private void validity() {
    Optional<LocalDate> from = standard.validFrom();
    Optional<LocalDate> to = standard.validTo();
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      error("never-in-force", "/validTo", "from", from.get(), "to", to.get());
    }
  }

  private void sources() {
    for (int at = 0; at < standard.sources().size(); at++) {
      text("/sources/" + at, standard.sources().get(at).title());
    }
  }

  private void clauses() {
    for (int at = 0; at < standard.clauses().size(); at++) {
      Clause clause = standard.clauses().get(at);
      if (clause.quote().isEmpty() && standard.status() != Status.UNVERIFIED) {
        error("no-quote", "/clauses/" + at, "clause", clause.id());
      }
      text("/clauses/" + at + "/reading", clause.reading());
    }
  }

  private void rules() {
    for (int at = 0; at < standard.rules().size(); at++) {
      Rule rule = standard.rules().get(at);
      String pointer = "/rules/" + at;
      if (rule.clauses().isEmpty()) {
        findings.add("uncited-rule", Severity.ERROR, pointer, Optional.of(rule.id()));
      }
      text(pointer, rule.id() + ".title", rule.title());
      text(pointer, rule.id() + ".message", rule.message().text());
      text(pointer, rule.id() + ".fix", rule.fix().text());
    }
  }

  private void codelists() {
    for (int at = 0; at < standard.codelists().size(); at++) {
      Codelist list = standard.codelists().get(at);
      String pointer = "/codelists/" + at;
      text(pointer, list.title());
      int named = list.items().size();
      if (list.size().isPresent() && named > list.size().get()) {
        error(
            "codelist-too-long",
            pointer + "/size",
            "list",
            list.id(),
            "named",
            named,
            "size",
            list.size().get());
      }
      if (list.size().isPresent() && named < list.size().get()) {
        findings.add(
            list.complete() ? "codelist-not-complete" : "codelist-partly-named",
            list.complete() ? Severity.ERROR : Severity.INFO,
            pointer + "/size",
            Optional.empty(),
            "list",
            list.id(),
            "named",
            named,
            "size",
            list.size().get());
      }
      for (CodelistItem item : list.items()) {
        text(pointer, list.id() + "/" + item.code(), item.label());
      }
    }
  }

  private void audits() {
    for (int at = 0; at < standard.audits().size(); at++) {
      Audit audit = standard.audits().get(at);
      String pointer = "/audits/" + at;
      if (audit.clauses().isEmpty()) {
        findings.add("uncited-audit", Severity.ERROR, pointer, Optional.of(audit.id()));
      }
      text(pointer, audit.id() + ".title", audit.title());
      text(pointer, audit.id() + ".message", audit.message());
    }
  }

  private void text(String pointer, LocalText text) {
    text(pointer, pointer, text);
  }

  /** A sentence is translated when one is Chinese and the other one is there, and not the same. */
  private void text(String pointer, String key, LocalText text) {
    if (text.zh().isBlank() || text.en().isBlank()) {
      error("no-text", pointer, "key", key);
    } else if (text.zh().equals(text.en()) && isLanguage(text.zh())) {
      findings.add("not-translated", Severity.WARNING, pointer, Optional.empty(), "key", key);
    }
  }

  /** Whether there are words in a text; an abbreviation such as REITS is the same everywhere. */
  private static boolean isLanguage(String text) {
    return text.codePoints().anyMatch(it -> Character.isLetter(it) && !Character.isUpperCase(it));
  }

  private void error(String check, String pointer, Object... namesAndValues) {
    findings.add(check, Severity.ERROR, pointer, Optional.empty(), namesAndValues);
  }
}
