package dev.renewal.text;

import java.util.Locale;
import java.util.Optional;

/**
 * The known name a mistyped one was probably meant to be: {@code popluation} for {@code
 * population}.
 *
 * <p>Names are compared without case and without {@code - _ .} and spaces, by the number of
 * characters inserted, left out, replaced or swapped with a neighbour. A name is near when that
 * number is at most a third of the length of the longer one.
 */
public final class NearestName {

  /** Longer names are no typing errors, and comparing them is not free. */
  private static final int LONGEST = 100;

  private NearestName() {}

  /** The nearest known name, empty when none is near; of equally near ones the first. */
  public static Optional<String> of(String given, Iterable<String> known) {
    int[] sought = folded(given);
    if (sought.length == 0 || sought.length > LONGEST) {
      return Optional.empty();
    }
    Optional<String> nearest = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (String name : known) {
      int[] candidate = folded(name);
      int longer = Math.max(sought.length, candidate.length);
      if (candidate.length > LONGEST
          || Math.abs(sought.length - candidate.length) > Math.min(longer / 3, least - 1)) {
        continue;
      }
      int distance = distance(sought, candidate);
      if (distance < least && distance <= longer / 3) {
        nearest = Optional.of(name);
        least = distance;
      }
    }
    return nearest;
  }

  private static int[] folded(String name) {
    return name.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> c != '-' && c != '_' && c != '.' && c != ' ')
        .toArray();
  }

  /** Optimal string alignment: three rows of the usual table. */
  private static int distance(int[] a, int[] b) {
    int[] beforeLast = new int[b.length + 1];
    int[] last = new int[b.length + 1];
    for (int j = 0; j <= b.length; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length; i++) {
      int[] row = new int[b.length + 1];
      row[0] = i;
      for (int j = 1; j <= b.length; j++) {
        int replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length];
  }
}
