package dev.renewal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.standard.Codelist;
import dev.renewal.standard.ColumnType;
import dev.renewal.standard.MemberSet;
import dev.renewal.standard.Operand;
import dev.renewal.standard.Parameter;
import dev.renewal.standard.ParameterType;
import dev.renewal.standard.Requirement;
import dev.renewal.standard.Rule;
import dev.renewal.standard.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pack {@code vocabulary} says every word of the rule language, so that each has cases. */
class VocabularyWordsTest {
  private static final Set<String> SAYABLE =
      LanguageWords.sayable(
          Scope.class,
          Requirement.class,
          Operand.class,
          MemberSet.class,
          ColumnType.class,
          ParameterType.class);

  private static Set<String> missing(Predicate<Rule> kept) {
    List<Object> parts = new ArrayList<>();
    for (Rule rule : Vocabulary.standard().rules()) {
      if (kept.test(rule)) {
        parts.add(List.of(rule.scope(), rule.when(), rule.require(), rule.arguments()));
      }
    }
    Vocabulary.standard().codelists().stream()
        .map(Codelist::columns)
        .map(columns -> columns.values())
        .forEach(parts::add);
    Vocabulary.standard().parameters().stream().map(Parameter::type).forEach(parts::add);
    Set<String> missing = new TreeSet<>(SAYABLE);
    missing.removeAll(LanguageWords.said(parts));
    return missing;
  }

  @Test
  void everyWordOccurs() {
    assertEquals(Set.of(), missing(rule -> true));
  }

  @Test
  void thereAreAllSortsOfWords() {
    assertTrue(SAYABLE.size() > 70, SAYABLE.toString());
    assertTrue(
        SAYABLE.containsAll(
            List.of(
                "Requirement.Sequence",
                "Operand.Lookup",
                "MemberSet.Periods",
                "Scope.Groups",
                "Scope.Groups.path not",
                "Selection.distinct",
                "Pick.share",
                "Pick.End=LOWEST",
                "Path.Anchor=DATASET",
                "Path.Step.follow",
                "Comparison=ABOUT",
                "Requirement.Compare.byData",
                "PeriodKind=half-year",
                "ColumnType=CLAUSE",
                "ParameterType=CODES")),
        SAYABLE.toString());
  }

  static Collection<String> kinds() {
    return List.of("Requirement.Sequence", "Operand.Lookup", "MemberSet.Periods", "Scope.Groups");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aKindThatNoRuleUsesIsMissed(String kind) {
    Set<String> missing =
        missing(
            rule ->
                !LanguageWords.said(
                        List.of(rule.scope(), rule.when(), rule.require(), rule.arguments()))
                    .contains(kind));
    assertTrue(missing.contains(kind), missing.toString());
  }

  /** Which attributes can be derived is a matter of the model; each sort of value has one here. */
  @Test
  void derivedEndingsOccur() {
    String rules = Vocabulary.standard().rules().toString();
    for (String path :
        List.of("division.level", "division.prefecture", "period.year", "reportedAt.date")) {
      assertTrue(rules.contains("=" + path), path);
    }
  }
}
