package dev.renewal.standards;

import java.util.Optional;

/** Says that there is no standard with an id and version. */
public final class UnknownStandardException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String name;
  private final transient Optional<String> nearest;

  UnknownStandardException(String name, Optional<String> nearest) {
    super(
        "no standard '"
            + name
            + "'"
            + nearest.map(near -> "; did you mean '" + near + "'?").orElse(""));
    this.name = name;
    this.nearest = nearest;
  }

  /** The id or {@code id@version} asked for. */
  public String name() {
    return name;
  }

  /** The nearest name there is. */
  public Optional<String> nearest() {
    return nearest;
  }
}
