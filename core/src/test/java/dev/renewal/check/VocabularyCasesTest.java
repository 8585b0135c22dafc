package dev.renewal.check;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.finding.Report;
import dev.renewal.standard.Rule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the pack {@code vocabulary} on the datasets of its case folder. */
class VocabularyCasesTest {
  static List<VocabularyCase> cases() {
    return VocabularyCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theOutcomeIsTheOneExpected(VocabularyCase found) {
    Report report = found.report();
    assertAll(
        () -> assertEquals(found.expectedCounts(), found.counts(report), "counts"),
        () -> assertEquals(found.expectedTexts("pointers"), found.pointers(report), "pointers"),
        () ->
            assertEquals(
                new TreeSet<>(found.expectedTexts("reasons")),
                new TreeSet<>(found.reasons(report)),
                "reasons"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theNameSaysTheOutcome(VocabularyCase found) {
    Set<String> counted = found.expectedCounts().keySet();
    boolean fits =
        switch (found.outcome()) {
          case "conforming" -> counted.equals(Set.of("passed"));
          case "violating" -> counted.contains("failed");
          case "undetermined" -> counted.contains("undetermined");
          case "not-applicable" -> counted.isEmpty() || counted.equals(Set.of("notApplicable"));
          case "not-yet-due" -> counted.equals(Set.of("notYetDue"));
          case "skipped" -> counted.contains("skipped");
          default -> false;
        };
    assertTrue(fits, () -> found + " expects " + counted);
  }

  @Test
  void everyRuleHasAConformingAndAViolatingCase() {
    List<VocabularyCase> all = cases();
    for (Rule rule : Vocabulary.standard().rules()) {
      for (String outcome : List.of("conforming", "violating")) {
        assertTrue(
            all.stream()
                .anyMatch(it -> it.rule().equals(rule.id()) && it.outcome().equals(outcome)),
            () -> "add a file cases/vocabulary/" + rule.id() + "/" + outcome + ".json");
      }
    }
  }

  @Test
  void everyFolderIsThatOfARule() {
    Set<String> rules =
        Vocabulary.standard().rules().stream().map(Rule::id).collect(Collectors.toSet());
    assertEquals(rules, cases().stream().map(VocabularyCase::rule).collect(Collectors.toSet()));
    assertEquals(List.of(), VocabularyCase.withoutFile());
  }
}
