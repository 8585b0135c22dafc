package dev.renewal.check;

import dev.renewal.pack.PackProblem;
import dev.renewal.text.Language;
import dev.renewal.text.LocalText;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says that rules of a standard name what does not exist or does not fit, and all that is wrong.
 *
 * <p>{@link PackCheck} tells of the same problems with lines and columns.
 */
public final class InvalidStandardException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String pack;
  private final transient List<PackProblem> problems;

  /**
   * A standard that cannot be judged by.
   *
   * @param pack the pack
   * @param problems what is wrong
   */
  public InvalidStandardException(String pack, List<PackProblem> problems) {
    super(lines(pack, problems, Language.EN));
    this.pack = pack;
    this.problems = List.copyOf(problems);
  }

  /** The pack. */
  public String pack() {
    return pack;
  }

  /** What is wrong, in the order of the rules. */
  public List<PackProblem> problems() {
    return problems;
  }

  /** What is wrong, a line each. */
  public LocalText text() {
    return new LocalText(lines(pack, problems, Language.ZH), lines(pack, problems, Language.EN));
  }

  private static String lines(String pack, List<PackProblem> problems, Language language) {
    return problems.stream()
        .map(problem -> pack + " " + problem.in(language))
        .collect(Collectors.joining("\n"));
  }
}
