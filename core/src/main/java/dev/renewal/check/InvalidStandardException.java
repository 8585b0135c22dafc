package dev.renewal.check;

/** Says that a rule of a pack names what does not exist or does not fit. */
public final class InvalidStandardException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String pack;
  private final String rule;

  /**
   * An error of a pack.
   *
   * @param pack the pack
   * @param rule the rule
   * @param problem what is wrong
   */
  public InvalidStandardException(String pack, String rule, String problem) {
    super(pack + " " + rule + ": " + problem);
    this.pack = pack;
    this.rule = rule;
  }

  /** The pack. */
  public String pack() {
    return pack;
  }

  /** The rule. */
  public String rule() {
    return rule;
  }
}
