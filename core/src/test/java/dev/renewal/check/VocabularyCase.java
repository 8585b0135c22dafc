package dev.renewal.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.renewal.finding.Finding;
import dev.renewal.finding.Outcome;
import dev.renewal.finding.OutcomeEntry;
import dev.renewal.finding.Reason;
import dev.renewal.finding.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One dataset that shows one outcome of one rule.
 *
 * @param rule the rule
 * @param name the name of its file without ending: the outcome, then what brings it about
 * @param expected what {@code expected.json} says about it
 */
record VocabularyCase(String rule, String name, JsonNode expected) {
  private static final List<String> OUTCOMES =
      List.of(
          "conforming", "violating", "undetermined", "not-applicable", "not-yet-due", "skipped");
  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();
  private static final StandardValidator VALIDATOR =
      StandardValidator.builder().standard(Vocabulary.standard()).allOutcomes().build();

  /** All cases, in the order of rules and names. */
  static List<VocabularyCase> all() {
    List<VocabularyCase> cases = new ArrayList<>();
    for (Path folder : list(Vocabulary.cases())) {
      JsonNode expected = tree(folder.resolve("expected.json"));
      for (Path file : list(folder)) {
        String name = String.valueOf(file.getFileName());
        if (!name.equals("expected.json")) {
          cases.add(
              new VocabularyCase(
                  String.valueOf(folder.getFileName()),
                  name.replaceFirst("\\.json$", ""),
                  expected.path(name)));
        }
      }
    }
    return cases;
  }

  /** The names that stand in some {@code expected.json} without a file beside it. */
  static List<String> withoutFile() {
    List<String> missing = new ArrayList<>();
    for (Path folder : list(Vocabulary.cases())) {
      tree(folder.resolve("expected.json"))
          .fieldNames()
          .forEachRemaining(
              name -> {
                if (!Files.exists(folder.resolve(name))) {
                  missing.add(folder.getFileName() + "/" + name);
                }
              });
    }
    return missing;
  }

  /** The dataset. */
  Path file() {
    return Vocabulary.cases().resolve(rule).resolve(name + ".json");
  }

  /** What the engine says about the dataset. */
  Report report() {
    try {
      return VALIDATOR.validate(file());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The outcome with which the name begins; empty if it begins with none. */
  String outcome() {
    return OUTCOMES.stream()
        .filter(outcome -> name.equals(outcome) || name.startsWith(outcome + "-"))
        .findFirst()
        .orElse("");
  }

  /** The numbers of outcomes of the rule that are not 0. */
  Map<String, Long> counts(Report report) {
    Map<String, Long> counts = new TreeMap<>();
    report.getRules().stream()
        .filter(count -> count.getRule().equals(rule))
        .forEach(
            count -> {
              for (Outcome outcome : Outcome.values()) {
                if (count.getCounts().of(outcome) > 0) {
                  counts.put(member(outcome), count.getCounts().of(outcome));
                }
              }
            });
    return counts;
  }

  /** The numbers of outcomes that are expected. */
  Map<String, Long> expectedCounts() {
    Map<String, Long> counts = new TreeMap<>();
    expected
        .properties()
        .forEach(
            member -> {
              if (member.getValue().isIntegralNumber()) {
                counts.put(member.getKey(), member.getValue().longValue());
              }
            });
    return counts;
  }

  /** The places of the findings of the rule. */
  List<String> pointers(Report report) {
    return report.getFindings().stream()
        .filter(finding -> finding.getRule().equals(rule))
        .map(Finding::getPointer)
        .toList();
  }

  /** The reasons why the rule could not be decided, in alphabetical order. */
  List<String> reasons(Report report) {
    TreeSet<String> reasons = new TreeSet<>();
    report.getOutcomes().stream()
        .filter(entry -> entry.getRule().equals(rule))
        .map(OutcomeEntry::getReasons)
        .flatMap(List::stream)
        .map(Reason::getCode)
        .forEach(reasons::add);
    return List.copyOf(reasons);
  }

  /** The texts of a member of the expectation, in order; empty if it has none. */
  List<String> expectedTexts(String member) {
    List<String> texts = new ArrayList<>();
    expected.path(member).forEach(text -> texts.add(text.textValue()));
    return texts;
  }

  @Override
  public String toString() {
    return rule + "/" + name;
  }

  /** {@code not-applicable} as {@code notApplicable}. */
  private static String member(Outcome outcome) {
    StringBuilder name = new StringBuilder();
    for (String word : outcome.code().split("-", -1)) {
      name.append(
          name.length() == 0 ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return name.toString();
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static JsonNode tree(Path file) {
    try {
      return MAPPER.readTree(file.toFile());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
