package dev.renewal.sheets;

/**
 * How much a workbook may ask of its reader, so that a hostile one ends in a refusal and not in
 * exhausted memory (工作簿读取上限).
 *
 * <p>The defaults are far above anything people fill in: a sheet of 100,000 rows and 60 columns
 * takes about 300 MiB when inflated.
 */
public final class WorkbookLimits {

  /** The limits that apply unless others are given. */
  public static final WorkbookLimits DEFAULT = builder().build();

  private static final int MIB = 1 << 20;

  private final long maxFileBytes;
  private final int maxEntries;
  private final long maxInflatedBytes;
  private final long maxPartBytes;
  private final int maxRatio;
  private final int maxTextBytes;

  private WorkbookLimits(Builder builder) {
    maxFileBytes = builder.maxFileBytes;
    maxEntries = builder.maxEntries;
    maxInflatedBytes = builder.maxInflatedBytes;
    maxPartBytes = builder.maxPartBytes;
    maxRatio = builder.maxRatio;
    maxTextBytes = builder.maxTextBytes;
  }

  /** Starts from the defaults. */
  public static Builder builder() {
    return new Builder();
  }

  /** The most bytes of the file, 256 MiB by default. */
  public long maxFileBytes() {
    return maxFileBytes;
  }

  /** The most entries of the archive, 10,000 by default. */
  public int maxEntries() {
    return maxEntries;
  }

  /** The most bytes of all parts together when inflated, 1 GiB by default. */
  public long maxInflatedBytes() {
    return maxInflatedBytes;
  }

  /** The most bytes of a part that is held whole: texts, styles; 128 MiB by default. */
  public long maxPartBytes() {
    return maxPartBytes;
  }

  /**
   * How many times its packed size a part may grow to, once it has grown beyond 8 MiB; 200 by
   * default.
   */
  public int maxRatio() {
    return maxRatio;
  }

  /**
   * The most bytes of one text, as written; 1 MiB by default, where a cell takes 32,767 letters.
   */
  public int maxTextBytes() {
    return maxTextBytes;
  }

  /** Sets limits. */
  public static final class Builder {

    private long maxFileBytes = 256L * MIB;
    private int maxEntries = 10_000;
    private long maxInflatedBytes = 1024L * MIB;
    private long maxPartBytes = 128L * MIB;
    private int maxRatio = 200;
    private int maxTextBytes = MIB;

    private Builder() {}

    /** Sets the most bytes of the file, at least 1. */
    public Builder maxFileBytes(long bytes) {
      maxFileBytes = positive(bytes);
      return this;
    }

    /** Sets the most entries of the archive, at least 1. */
    public Builder maxEntries(int entries) {
      maxEntries = (int) positive(entries);
      return this;
    }

    /** Sets the most bytes of all parts together when inflated, at least 1. */
    public Builder maxInflatedBytes(long bytes) {
      maxInflatedBytes = positive(bytes);
      return this;
    }

    /** Sets the most bytes of a part that is held whole, at least 1. */
    public Builder maxPartBytes(long bytes) {
      maxPartBytes = positive(bytes);
      return this;
    }

    /** Sets how many times its packed size a large part may grow to, at least 1. */
    public Builder maxRatio(int ratio) {
      maxRatio = (int) positive(ratio);
      return this;
    }

    /** Sets the most bytes of one text, at least 1. */
    public Builder maxTextBytes(int bytes) {
      maxTextBytes = (int) positive(bytes);
      return this;
    }

    /** Makes the limits. */
    public WorkbookLimits build() {
      return new WorkbookLimits(this);
    }

    private static long positive(long limit) {
      if (limit < 1) {
        throw new IllegalArgumentException("a limit below 1: " + limit);
      }
      return limit;
    }
  }
}
