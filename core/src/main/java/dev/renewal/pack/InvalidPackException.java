package dev.renewal.pack;

import dev.renewal.text.Language;
import dev.renewal.text.LocalText;
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
    super(lines(problems, Language.EN));
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, in the order of the files. */
  public List<PackProblem> problems() {
    return problems;
  }

  /** What is wrong, a line each. */
  public LocalText text() {
    return new LocalText(lines(problems, Language.ZH), lines(problems, Language.EN));
  }

  private static String lines(List<PackProblem> problems, Language language) {
    return problems.stream().map(problem -> problem.in(language)).collect(Collectors.joining("\n"));
  }
}
