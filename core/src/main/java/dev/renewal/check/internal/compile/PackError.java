package dev.renewal.check.internal.compile;

/** An error of a pack: a path that does not exist, a unit that does not fit, an unlisted code. */
final class PackError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String problem;

  PackError(String problem) {
    super(problem);
    this.problem = problem;
  }

  String problem() {
    return problem;
  }
}
