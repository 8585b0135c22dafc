package dev.renewal.check.internal.eval;

/** Stands for a value that cannot be known; the reason is in the trace. */
public final class Unknown {
  /** The one unknown. */
  public static final Unknown UNKNOWN = new Unknown();

  private Unknown() {}

  @Override
  public String toString() {
    return "unknown";
  }
}
