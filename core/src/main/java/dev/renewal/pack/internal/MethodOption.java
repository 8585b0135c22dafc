package dev.renewal.pack.internal;

import java.util.List;

/**
 * An option of a method of a scorecard.
 *
 * @param name its name
 * @param type what it holds
 * @param isRequired whether it must be given
 * @param words the words it may be, of which the first counts where none is given; empty for other
 *     types
 */
public record MethodOption(String name, Type type, boolean isRequired, List<String> words) {

  /** What an option holds. */
  public enum Type {
    /** A number. */
    NUMBER,
    /** A number that is not negative. */
    NOT_NEGATIVE,
    /** A number above 0. */
    POSITIVE,
    /** A whole number, not negative. */
    WHOLE,
    /** One word out of some. */
    WORD,
    /** The name of a grouping of the scorecard. */
    GROUPING,
    /** Numbers. */
    NUMBERS,
    /** Numbers above 0, of which each may be a fraction such as 1/3. */
    POSITIVES,
    /** Numbers, each above the one before. */
    ASCENDING;

    /** Tells whether it holds several values. */
    public boolean isList() {
      return this == NUMBERS || this == POSITIVES || this == ASCENDING;
    }
  }

  /** Copies the words. */
  public MethodOption {
    words = List.copyOf(words);
  }

  static MethodOption of(String name, Type type) {
    return new MethodOption(name, type, false, List.of());
  }

  static MethodOption required(String name, Type type) {
    return new MethodOption(name, type, true, List.of());
  }

  static MethodOption words(String name, String... words) {
    return new MethodOption(name, Type.WORD, false, List.of(words));
  }

  /** What a score is where all units are equal. */
  static MethodOption zeroRange() {
    return words("zeroRange", "neutral", "full", "drop");
  }
}
