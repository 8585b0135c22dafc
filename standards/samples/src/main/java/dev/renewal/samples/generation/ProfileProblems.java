package dev.renewal.samples.generation;

import dev.renewal.finding.Problem;
import dev.renewal.finding.Severity;
import dev.renewal.finding.TextPosition;
import dev.renewal.json.ObjectReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.text.LocalText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Collects what is wrong in a profile of a sample. */
final class ProfileProblems {

  private final List<Problem> found = new ArrayList<>();

  /** Nothing wrong yet. */
  ProfileProblems() {}

  /**
   * Adds a problem.
   *
   * @param key the key of its message without {@code profile.}
   * @param pointer where it is in the file
   * @param namesAndValues name, value, name, value
   */
  void add(String key, String pointer, Object... namesAndValues) {
    Map<String, Object> named = new HashMap<>();
    for (int at = 0; at < namesAndValues.length; at += 2) {
      named.put(namesAndValues[at].toString(), namesAndValues[at + 1]);
    }
    add(key, pointer, ProfileTexts.format("profile." + key, named));
  }

  private void add(String key, String pointer, LocalText message) {
    keep(
        Problem.builder()
            .id("profile." + key)
            .severity(Severity.ERROR)
            .pointer(pointer)
            .message(message)
            .build());
  }

  /** Adds a problem that another reader found. */
  void add(Problem problem, String pointer) {
    keep(Problem.builder().from(problem).pointer(pointer).position(Optional.empty()).build());
  }

  /** What stands once in a file is said once, also if several groups take it. */
  private void keep(Problem problem) {
    if (!found.contains(problem)) {
      found.add(problem);
    }
  }

  /** Whether nothing is wrong. */
  boolean isEmpty() {
    return found.isEmpty();
  }

  /** All problems, with their places in the text. */
  List<Problem> located(byte[] json) {
    Map<String, TextPosition> positions =
        ObjectReader.of(ReadLimits.DEFAULT)
            .locate(json, found.stream().map(Problem::getPointer).collect(Collectors.toSet()));
    return found.stream()
        .map(
            problem ->
                Problem.builder()
                    .from(problem)
                    .position(Optional.ofNullable(positions.get(problem.getPointer())))
                    .build())
        .toList();
  }

  /** All problems, without places. */
  List<Problem> found() {
    return List.copyOf(found);
  }
}
