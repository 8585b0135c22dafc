package dev.renewal.finding;

import java.util.Comparator;

/**
 * Where an outcome stands among others: by rule, kind, id and path within the subject, never by
 * arrival. Numbers in a path compare as numbers, so element 2 comes before element 10.
 *
 * @param rule the id of the rule
 * @param subject what was judged
 * @param pointer the JSON Pointer within the source, which only settles ties
 */
public record SortKey(String rule, Subject subject, String pointer) implements Comparable<SortKey> {

  private static final Comparator<SortKey> ORDER =
      Comparator.comparing(SortKey::rule)
          .thenComparing(key -> key.subject().kind())
          .thenComparing(key -> key.subject().id())
          .thenComparing(key -> key.subject().path(), SortKey::comparePaths)
          .thenComparing(SortKey::pointer, SortKey::comparePaths);

  @Override
  public int compareTo(SortKey other) {
    return ORDER.compare(this, other);
  }

  private static int comparePaths(String a, String b) {
    String[] left = a.split("/", -1);
    String[] right = b.split("/", -1);
    for (int i = 0; i < Math.min(left.length, right.length); i++) {
      int order = compareSegments(left[i], right[i]);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.length, right.length);
  }

  private static int compareSegments(String a, String b) {
    boolean numbers = isIndex(a) && isIndex(b);
    return numbers && a.length() != b.length()
        ? Integer.compare(a.length(), b.length())
        : a.compareTo(b);
  }

  /** An array index as JSON Pointer writes it: digits without a leading zero. */
  private static boolean isIndex(String segment) {
    return !segment.isEmpty()
        && (segment.charAt(0) != '0' || segment.length() == 1)
        && segment.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
