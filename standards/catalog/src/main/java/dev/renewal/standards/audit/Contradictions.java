package dev.renewal.standards.audit;

import dev.renewal.finding.Severity;
import dev.renewal.standard.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules that nothing can meet, alone or together with another rule of the same subjects. */
final class Contradictions {
  private final Findings findings;

  Contradictions(Findings findings) {
    this.findings = findings;
  }

  void check(List<Rule> rules) {
    Map<List<Object>, Map<Rule, Integer>> groups = new LinkedHashMap<>();
    for (int at = 0; at < rules.size(); at++) {
      Rule rule = rules.get(at);
      Optional<String> impossible = new Demands().add(rule.require());
      if (impossible.isPresent()) {
        findings.add(
            "unsatisfiable",
            Severity.ERROR,
            pointer(at),
            Optional.of(rule.id()),
            "value",
            impossible.get());
      } else {
        groups
            .computeIfAbsent(List.of(rule.scope(), rule.when()), unused -> new LinkedHashMap<>())
            .put(rule, at);
      }
    }
    groups.values().forEach(this::pairs);
  }

  private void pairs(Map<Rule, Integer> group) {
    List<Rule> rules = List.copyOf(group.keySet());
    for (int first = 0; first < rules.size(); first++) {
      for (int second = first + 1; second < rules.size(); second++) {
        Rule other = rules.get(first);
        Rule rule = rules.get(second);
        Demands demands = new Demands();
        demands.add(other.require());
        demands
            .add(rule.require())
            .ifPresent(
                value ->
                    findings.add(
                        "contradictory",
                        Severity.ERROR,
                        pointer(group.getOrDefault(rule, 0)),
                        Optional.of(rule.id()),
                        "value",
                        value,
                        "other",
                        other.id()));
      }
    }
  }

  private static String pointer(int rule) {
    return "/rules/" + rule + "/require";
  }
}
