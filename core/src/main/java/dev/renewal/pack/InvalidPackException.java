package dev.renewal.pack;

import java.util.List;
import java.util.stream.Collectors;

/** Says that a pack cannot be read, and all that is wrong with it. */
public final class InvalidPackException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient List<PackProblem> problems;

  /**
   * An unreadable pack.
   *
   * @param problems what is wrong
   */
  public InvalidPackException(List<PackProblem> problems) {
    super(problems.stream().map(PackProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, in the order of the files. */
  public List<PackProblem> problems() {
    return problems;
  }
}
