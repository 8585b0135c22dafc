package dev.renewal.json;

import dev.renewal.finding.Problem;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says that an overlay cannot be read, or may not change what it changes; and all that is wrong.
 */
public final class RefusedFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String file;
  private final transient List<Problem> problems;

  /**
   * A refused file.
   *
   * @param file the name of its file
   * @param problems what is wrong
   */
  public RefusedFileException(String file, List<Problem> problems) {
    super(problems.stream().map(it -> line(file, it)).collect(Collectors.joining("\n")));
    this.file = file;
    this.problems = List.copyOf(problems);
  }

  private static String line(String file, Problem problem) {
    String place = problem.getPosition().map(at -> ":" + at.line() + ":" + at.column()).orElse("");
    return file + place + " " + problem.getPointer() + ": " + problem.getMessage().en();
  }

  /** The name of the file. */
  public String file() {
    return file;
  }

  /** What is wrong, each with its place in the file. */
  public List<Problem> problems() {
    return problems;
  }
}
