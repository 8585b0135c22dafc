package dev.renewal.pack;

import dev.renewal.finding.TextPosition;
import dev.renewal.json.ObjectReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.pack.internal.Says;
import dev.renewal.schema.JsonTree;
import dev.renewal.text.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects what is wrong in a pack; the same thing at the same place once. */
final class Problems {
  private final String main;
  private final List<PackProblem> found = new ArrayList<>();
  private Optional<String> rule = Optional.empty();

  /** Of a pack, whose pointers lead into {@code standard.json}. */
  Problems() {
    this(PackReader.STANDARD);
  }

  /**
   * Of a file of its own.
   *
   * @param main the name of the file that pointers lead into
   */
  Problems(String main) {
    this.main = main;
  }

  /** Says in which rule what follows stands. */
  void within(Optional<String> id) {
    rule = id;
  }

  void add(String file, Optional<TextPosition> position, LocalText message) {
    add(file, "", position, message);
  }

  void add(String file, String pointer, Optional<TextPosition> position, LocalText message) {
    boolean known =
        found.stream()
            .anyMatch(
                problem ->
                    problem.file().equals(file)
                        && problem.pointer().equals(pointer)
                        && problem.position().equals(position)
                        && problem.message().equals(message));
    if (!known) {
      found.add(new PackProblem(file, pointer, position, rule, message));
    }
  }

  /** Adds {@code pack.KEY} about something in the main file. */
  void add(JsonTree at, String key, Object... namesAndValues) {
    add(at, Says.text(key, namesAndValues));
  }

  void add(JsonTree at, LocalText message) {
    add(at.pointer(), message);
  }

  void add(String pointer, LocalText message) {
    add(main, pointer, Optional.empty(), message);
  }

  /** What was found so far. */
  List<PackProblem> found() {
    return List.copyOf(found);
  }

  /**
   * Ends the reading if anything is wrong.
   *
   * @param standard the bytes of {@code standard.json}, in which pointers are located
   */
  void throwIfAny(byte[] standard) {
    if (!found.isEmpty()) {
      throw new InvalidPackException(located(main, found, standard));
    }
  }

  /** The problems, each with its line and column. */
  static List<PackProblem> located(String main, List<PackProblem> problems, byte[] standard) {
    Set<String> pointers =
        problems.stream()
            .filter(problem -> isOpen(main, problem))
            .map(PackProblem::pointer)
            .collect(Collectors.toSet());
    Map<String, TextPosition> positions =
        ObjectReader.of(ReadLimits.DEFAULT).locate(standard, pointers);
    return problems.stream()
        .map(problem -> isOpen(main, problem) ? at(problem, positions) : problem)
        .toList();
  }

  private static boolean isOpen(String main, PackProblem problem) {
    return problem.position().isEmpty() && problem.file().equals(main);
  }

  private static PackProblem at(PackProblem problem, Map<String, TextPosition> positions) {
    return new PackProblem(
        problem.file(),
        problem.pointer(),
        Optional.ofNullable(positions.get(problem.pointer())),
        problem.rule(),
        problem.message());
  }
}
