package dev.renewal.json;

/**
 * How much a source may ask of its reader, so that a hostile one ends in a problem and not in
 * exhausted memory.
 *
 * <p>The defaults are far above anything honest.
 */
public final class ReadLimits {

  /** The limits that apply unless others are given. */
  public static final ReadLimits DEFAULT = builder().build();

  private final long maxBytes;
  private final long maxRecordBytes;
  private final int maxDepth;
  private final int maxTextBytes;
  private final int maxNumberLength;
  private final int maxProblems;

  private ReadLimits(Builder builder) {
    maxBytes = builder.maxBytes;
    maxRecordBytes = builder.maxRecordBytes;
    maxDepth = builder.maxDepth;
    maxTextBytes = builder.maxTextBytes;
    maxNumberLength = builder.maxNumberLength;
    maxProblems = builder.maxProblems;
  }

  /**
   * Starts from the defaults.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The most bytes of a source.
   *
   * @return 4 GiB by default
   */
  public long maxBytes() {
    return maxBytes;
  }

  /**
   * The most bytes of one record, or of the header.
   *
   * @return 64 MiB by default
   */
  public long maxRecordBytes() {
    return maxRecordBytes;
  }

  /**
   * The deepest nesting of objects and lists.
   *
   * @return 128 by default
   */
  public int maxDepth() {
    return maxDepth;
  }

  /**
   * The most bytes of one text or property name, as written.
   *
   * @return 4 MiB by default
   */
  public int maxTextBytes() {
    return maxTextBytes;
  }

  /**
   * The most characters of one number, and the most digits it may have when written out.
   *
   * @return 100 by default
   */
  public int maxNumberLength() {
    return maxNumberLength;
  }

  /**
   * The most problems listed for one record; further ones are counted.
   *
   * @return 1,000 by default
   */
  public int maxProblems() {
    return maxProblems;
  }

  /** Sets limits. */
  public static final class Builder {

    private long maxBytes = 4L << 30;
    private long maxRecordBytes = 64L << 20;
    private int maxDepth = 128;
    private int maxTextBytes = 4 << 20;
    private int maxNumberLength = 100;
    private int maxProblems = 1_000;

    private Builder() {}

    /**
     * Sets the most bytes of a source.
     *
     * @param bytes at least 1
     * @return this builder
     */
    public Builder maxBytes(long bytes) {
      maxBytes = positive(bytes);
      return this;
    }

    /**
     * Sets the most bytes of one record, or of the header.
     *
     * @param bytes at least 1
     * @return this builder
     */
    public Builder maxRecordBytes(long bytes) {
      maxRecordBytes = positive(bytes);
      return this;
    }

    /**
     * Sets the deepest nesting.
     *
     * @param depth at least 1, at most 1,000
     * @return this builder
     */
    public Builder maxDepth(int depth) {
      if (depth > 1_000) {
        throw new IllegalArgumentException("deeper than 1,000: " + depth);
      }
      maxDepth = (int) positive(depth);
      return this;
    }

    /**
     * Sets the most bytes of one text.
     *
     * @param bytes at least 1
     * @return this builder
     */
    public Builder maxTextBytes(int bytes) {
      maxTextBytes = (int) positive(bytes);
      return this;
    }

    /**
     * Sets the most characters of one number.
     *
     * @param characters at least 1
     * @return this builder
     */
    public Builder maxNumberLength(int characters) {
      maxNumberLength = (int) positive(characters);
      return this;
    }

    /**
     * Sets the most problems listed for one record.
     *
     * @param problems at least 1
     * @return this builder
     */
    public Builder maxProblems(int problems) {
      maxProblems = (int) positive(problems);
      return this;
    }

    /**
     * Makes the limits.
     *
     * @return the limits
     */
    public ReadLimits build() {
      return new ReadLimits(this);
    }

    private static long positive(long limit) {
      if (limit < 1) {
        throw new IllegalArgumentException("a limit below 1: " + limit);
      }
      return limit;
    }
  }
}
