package dev.renewal.check;

/** Says that nothing tells the day as of which to judge. */
public final class MissingReferenceDateException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A missing reference date. */
  public MissingReferenceDateException() {
    super(
        "no reference date: set asOf on the validator, or dataAsOf in the header of the dataset;"
            + " the clock is never read");
  }
}
