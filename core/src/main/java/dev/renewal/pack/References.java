package dev.renewal.pack;

import dev.renewal.schema.JsonTree;
import dev.renewal.standard.Audit;
import dev.renewal.standard.Clause;
import dev.renewal.standard.Codelist;
import dev.renewal.standard.Parameter;
import dev.renewal.standard.Rule;
import dev.renewal.standard.Source;
import dev.renewal.standard.Standard;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Checks that clauses, sources and placeholders named in a pack exist. */
final class References {
  private static final Set<String> ALWAYS = Set.of("subject", "actual", "expected");

  private final Standard standard;
  private final JsonTree tree;
  private final Problems problems;

  References(Standard standard, JsonTree tree, Problems problems) {
    this.standard = standard;
    this.tree = tree;
    this.problems = problems;
  }

  void check() {
    for (Clause clause : standard.clauses()) {
      if (standard.source(clause.source()).isEmpty()) {
        problems.add(
            tree,
            "clause "
                + clause.id()
                + ": "
                + Members.unknown(
                    "source",
                    clause.source(),
                    standard.sources().stream().map(Source::id).toList()));
      }
    }
    for (Parameter parameter : standard.parameters()) {
      clauses("parameter " + parameter.name(), List.of(parameter.clause()));
    }
    for (Codelist list : standard.codelists()) {
      clauses("code list " + list.id(), list.clauses());
    }
    for (Audit audit : standard.audits()) {
      clauses("audit " + audit.id(), audit.clauses());
    }
    for (Rule rule : standard.rules()) {
      clauses("rule " + rule.id(), rule.clauses());
      placeholders(rule);
    }
  }

  private void clauses(String where, List<String> ids) {
    for (String id : ids) {
      if (standard.clause(id).isEmpty()) {
        problems.add(
            tree,
            where
                + ": "
                + Members.unknown(
                    "clause", id, standard.clauses().stream().map(Clause::id).toList()));
      }
    }
  }

  private void placeholders(Rule rule) {
    Set<String> used = new TreeSet<>(rule.message().placeholders());
    used.addAll(rule.fix().placeholders());
    used.removeAll(ALWAYS);
    used.removeAll(rule.arguments().keySet());
    for (String name : used) {
      problems.add(tree, "rule " + rule.id() + ": nothing to put for {" + name + "}");
    }
  }
}
