package dev.renewal.text;

import java.util.List;
import java.util.stream.Collectors;

/** Says that the files of a {@link MessageBundle} cannot be used, and all that is wrong in them. */
public final class InvalidMessagesException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private final transient List<MessageProblem> problems;

  /**
   * Unusable files.
   *
   * @param problems what is wrong
   */
  public InvalidMessagesException(List<MessageProblem> problems) {
    this.problems = List.copyOf(problems);
  }

  /** What is wrong. */
  public List<MessageProblem> problems() {
    return problems;
  }

  @Override
  public String getMessage() {
    return problems.stream().map(InvalidMessagesException::line).collect(Collectors.joining("\n"));
  }

  private static String line(MessageProblem problem) {
    return "messages in "
        + problem.language().tag()
        + ", line "
        + problem.line()
        + ": "
        + problem.message().en();
  }
}
