package dev.renewal.check;

/** Says that a value given for a parameter does not fit it, or that there is no such parameter. */
public final class InvalidParameterException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String pack;
  private final String parameter;

  /**
   * An unusable value.
   *
   * @param pack the pack
   * @param parameter the parameter
   * @param problem what is wrong
   */
  public InvalidParameterException(String pack, String parameter, String problem) {
    super(pack + ":" + parameter + ": " + problem);
    this.pack = pack;
    this.parameter = parameter;
  }

  /** The pack. */
  public String pack() {
    return pack;
  }

  /** The parameter. */
  public String parameter() {
    return parameter;
  }
}
