package dev.renewal.standard;

import java.math.BigInteger;
import java.util.Comparator;

/**
 * The order of versions: {@code 1.2.0} before {@code 1.10.0}, {@code 2.0.0-draft} before {@code
 * 2.0.0}. Numbers between dots compare as numbers and go before words; where one version is the
 * beginning of the other, the shorter one goes first. What follows a plus sign does not count,
 * unless all else is equal.
 */
public enum VersionOrder implements Comparator<String> {
  /** The order of Semantic Versioning, for versions of any number of parts. */
  NUMERIC;

  @Override
  public int compare(String a, String b) {
    int order = compareParts(release(a), release(b));
    if (order == 0) {
      order = comparePreliminary(preliminary(a), preliminary(b));
    }
    return order == 0 ? a.compareTo(b) : order;
  }

  private static String plain(String version) {
    int plus = version.indexOf('+');
    return plus < 0 ? version : version.substring(0, plus);
  }

  private static String release(String version) {
    String plain = plain(version);
    int dash = plain.indexOf('-');
    return dash < 0 ? plain : plain.substring(0, dash);
  }

  private static String preliminary(String version) {
    String plain = plain(version);
    int dash = plain.indexOf('-');
    return dash < 0 ? "" : plain.substring(dash + 1);
  }

  /** A finished version goes after its preliminary ones. */
  private static int comparePreliminary(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return Boolean.compare(a.isEmpty(), b.isEmpty());
    }
    return compareParts(a, b);
  }

  private static int compareParts(String a, String b) {
    String[] left = a.split("\\.", -1);
    String[] right = b.split("\\.", -1);
    for (int at = 0; at < Math.min(left.length, right.length); at++) {
      int order = comparePart(left[at], right[at]);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.length, right.length);
  }

  private static int comparePart(String a, String b) {
    boolean left = isNumber(a);
    boolean right = isNumber(b);
    if (left && right) {
      return new BigInteger(a).compareTo(new BigInteger(b));
    }
    return left == right ? a.compareTo(b) : Boolean.compare(right, left);
  }

  private static boolean isNumber(String part) {
    return !part.isEmpty() && part.chars().allMatch(it -> it >= '0' && it <= '9');
  }
}
