package dev.renewal.sheets.internal.read;

/** How many bytes the rows of one record may take together. */
final class Budget {

  private final long most;
  private long left;

  Budget(long most) {
    this.most = most;
    left = most;
  }

  long most() {
    return most;
  }

  /** Takes so many of what is left; tells whether that was enough. */
  boolean take(long bytes) {
    left = isSpent() ? left : left - bytes;
    return !isSpent();
  }

  /** Whether more was asked for than there was. */
  boolean isSpent() {
    return left < 0;
  }
}
