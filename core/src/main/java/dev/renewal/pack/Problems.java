package dev.renewal.pack;

import dev.renewal.finding.TextPosition;
import dev.renewal.json.ObjectReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.schema.JsonTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects what is wrong in a pack. */
final class Problems {
  private final List<PackProblem> found = new ArrayList<>();

  void add(String file, String pointer, String message) {
    add(file, pointer, Optional.empty(), message);
  }

  void add(String file, String pointer, Optional<TextPosition> position, String message) {
    found.add(new PackProblem(file, pointer, position, message));
  }

  void add(JsonTree at, String message) {
    add(PackReader.STANDARD, at.pointer(), message);
  }

  /**
   * Ends the reading if anything is wrong.
   *
   * @param standard the bytes of {@code standard.json}, in which pointers are located
   */
  void throwIfAny(byte[] standard) {
    if (!found.isEmpty()) {
      throw new InvalidPackException(located(standard));
    }
  }

  private List<PackProblem> located(byte[] standard) {
    Set<String> pointers =
        found.stream()
            .filter(problem -> isOpen(problem))
            .map(PackProblem::pointer)
            .collect(Collectors.toSet());
    Map<String, TextPosition> positions =
        ObjectReader.of(ReadLimits.DEFAULT).locate(standard, pointers);
    return found.stream()
        .map(problem -> isOpen(problem) ? at(problem, positions) : problem)
        .toList();
  }

  private static boolean isOpen(PackProblem problem) {
    return problem.position().isEmpty() && problem.file().equals(PackReader.STANDARD);
  }

  private static PackProblem at(PackProblem problem, Map<String, TextPosition> positions) {
    return new PackProblem(
        problem.file(),
        problem.pointer(),
        Optional.ofNullable(positions.get(problem.pointer())),
        problem.message());
  }
}
