package dev.renewal.check;

import dev.renewal.text.LocalText;

/** Says that a value given for a parameter does not fit it, or that there is no such parameter. */
public final class InvalidParameterException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String pack;
  private final String parameter;
  private final transient LocalText problem;

  /**
   * An unusable value.
   *
   * @param pack the pack
   * @param parameter the parameter
   * @param problem what is wrong
   */
  public InvalidParameterException(String pack, String parameter, LocalText problem) {
    super(pack + ":" + parameter + ": " + problem.en());
    this.pack = pack;
    this.parameter = parameter;
    this.problem = problem;
  }

  /** The pack. */
  public String pack() {
    return pack;
  }

  /** The parameter. */
  public String parameter() {
    return parameter;
  }

  /** The parameter and what is wrong, in a line. */
  public LocalText text() {
    String name = pack + ":" + parameter + ": ";
    return new LocalText(name + problem.zh(), name + problem.en());
  }
}
