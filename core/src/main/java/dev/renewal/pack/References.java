package dev.renewal.pack;

import dev.renewal.pack.internal.Says;
import dev.renewal.standard.AssumedValue;
import dev.renewal.standard.Audit;
import dev.renewal.standard.Clause;
import dev.renewal.standard.Codelist;
import dev.renewal.standard.Parameter;
import dev.renewal.standard.Profile;
import dev.renewal.standard.Rule;
import dev.renewal.standard.Scorecard;
import dev.renewal.standard.Source;
import dev.renewal.standard.Standard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks that what a pack names exists, and that no name stands for two things. */
final class References {
  private static final Set<String> ALWAYS = Set.of("subject", "actual", "expected");

  private final Standard standard;
  private final Places places;
  private final Problems problems;
  private final List<String> sources;
  private final List<String> clauses;

  References(Standard standard, Places places, Problems problems) {
    this.standard = standard;
    this.places = places;
    this.problems = problems;
    this.sources = standard.sources().stream().map(Source::id).toList();
    this.clauses = standard.clauses().stream().map(Clause::id).toList();
  }

  void check() {
    unique("source", standard.sources(), Source::id, "/id");
    unique("clause", standard.clauses(), Clause::id, "/id");
    unique("parameter", standard.parameters(), Parameter::name, "/name");
    unique("code-list", standard.codelists(), Codelist::id, "/id");
    List<Object> judged = new ArrayList<>(standard.rules());
    judged.addAll(standard.audits());
    judged.addAll(standard.scorecards());
    unique("rule", judged, References::id, "/id");
    for (Clause clause : standard.clauses()) {
      if (!sources.contains(clause.source())) {
        problems.add(at(clause) + "/source", Says.unknown("source", clause.source(), sources));
      }
    }
    standard.parameters().forEach(it -> clauses(at(it), List.of(it.clause())));
    standard.codelists().forEach(it -> clauses(at(it), it.clauses()));
    standard.audits().forEach(it -> clauses(at(it), it.clauses()));
    standard.profiles().forEach(this::assumed);
    standard.scorecards().forEach(this::scorecard);
    for (Rule rule : standard.rules()) {
      problems.within(Optional.of(rule.id()));
      clauses(at(rule), rule.clauses());
      placeholders(rule);
    }
    problems.within(Optional.empty());
  }

  /** A profile assumes parameters, and cells {@code list/key/column} of code lists. */
  private void assumed(Profile profile) {
    List<String> names = standard.parameters().stream().map(Parameter::name).toList();
    for (AssumedValue value : profile.getValues()) {
      String list = value.name().split("/", -1)[0];
      boolean cell = value.name().contains("/") && standard.codelist(list).isPresent();
      if (!cell && !names.contains(value.name())) {
        problems.add(at(value) + "/name", Says.unknown("parameter", value.name(), names));
      }
    }
  }

  /** What a scorecard defines, and the clauses its parts cite. */
  private void scorecard(Scorecard scorecard) {
    Set<String> names =
        standard.parameters().stream().map(Parameter::name).collect(Collectors.toSet());
    new ScorecardCheck(scorecard, names, places, problems).check();
    problems.within(Optional.of(scorecard.id()));
    clauses(at(scorecard), scorecard.clauses());
    scorecard.nodes().forEach(it -> clauses(at(it), it.clauses()));
    scorecard.gates().forEach(it -> clauses(at(it), it.clauses()));
    scorecard.bonus().items().forEach(it -> clauses(at(it), it.clauses()));
    scorecard.deduction().items().forEach(it -> clauses(at(it), it.clauses()));
    problems.within(Optional.empty());
  }

  private static String id(Object judged) {
    if (judged instanceof Audit audit) {
      return audit.id();
    }
    return judged instanceof Scorecard scorecard ? scorecard.id() : ((Rule) judged).id();
  }

  private String at(Object part) {
    return places.pointer(part).orElse("");
  }

  private <T> void unique(String what, List<T> parts, Function<T, String> name, String member) {
    Set<String> seen = new HashSet<>();
    for (T part : parts) {
      if (!seen.add(name.apply(part))) {
        problems.add(
            at(part) + member,
            Says.text("twice", "what", Says.text("what." + what), "name", name.apply(part)));
      }
    }
  }

  private void clauses(String pointer, List<String> ids) {
    for (String id : ids) {
      if (!clauses.contains(id)) {
        problems.add(pointer + "/clause", Says.unknown("clause", id, clauses));
      }
    }
  }

  private void placeholders(Rule rule) {
    Set<String> used = new TreeSet<>(rule.message().placeholders());
    used.addAll(rule.fix().placeholders());
    used.removeAll(ALWAYS);
    used.removeAll(rule.arguments().keySet());
    for (String name : used) {
      problems.add(at(rule), Says.text("no-argument", "name", name));
    }
  }
}
