package dev.renewal.score;

import dev.renewal.text.Language;
import dev.renewal.text.LocalText;
import java.util.List;
import java.util.stream.Collectors;

/** Says that a table cannot be scored, and all that is wrong with it. */
public final class InvalidTableException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient List<TableProblem> problems;

  /**
   * A table that cannot be scored.
   *
   * @param problems what is wrong
   */
  public InvalidTableException(List<TableProblem> problems) {
    super(lines(problems, Language.EN));
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, in the order of the table. */
  public List<TableProblem> problems() {
    return problems;
  }

  /** What is wrong, a line each. */
  public LocalText text() {
    return new LocalText(lines(problems, Language.ZH), lines(problems, Language.EN));
  }

  private static String lines(List<TableProblem> problems, Language language) {
    return problems.stream().map(problem -> problem.in(language)).collect(Collectors.joining("\n"));
  }
}
