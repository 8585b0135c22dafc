package dev.renewal.cli;

/** How the command ends; of several files the highest counts. */
enum ExitStatus {
  /** Nothing at or above what {@code --fail-on} names. */
  DONE(0),
  /** Findings; a syntax error in a document is one. */
  FINDINGS(1),
  /** Wrong usage: an unknown option, standard or parameter. */
  USAGE(2),
  /** An input that cannot be opened, is not UTF-8, or is no dataset of a known format. */
  UNREADABLE(3),
  /** A fault of this program. */
  INTERNAL_FAULT(4);

  private final int number;

  ExitStatus(int number) {
    this.number = number;
  }

  /** The number the process ends with. */
  int number() {
    return number;
  }

  /** The higher of two. */
  ExitStatus worst(ExitStatus other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
