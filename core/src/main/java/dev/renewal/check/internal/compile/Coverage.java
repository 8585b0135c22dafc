package dev.renewal.check.internal.compile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers the paths whose absence may be unknown, and tells which a dataset reports in full. */
public final class Coverage {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  int number(String path) {
    return numbers.computeIfAbsent(path, unused -> numbers.size());
  }

  /**
   * The paths that are reported in full.
   *
   * @param reported the entries of the header; each covers its path and all beneath
   * @return the numbers of the covered paths
   */
  public BitSet covered(List<String> reported) {
    BitSet covered = new BitSet(numbers.size());
    numbers.forEach(
        (path, number) -> {
          if (reported.stream().anyMatch(entry -> covers(entry, path))) {
            covered.set(number);
          }
        });
    return covered;
  }

  /** All paths, as for a pack that judges nothing but what is stated. */
  public BitSet all() {
    BitSet all = new BitSet(numbers.size());
    all.set(0, numbers.size());
    return all;
  }

  /** Tells whether an entry covers a path. */
  public static boolean covers(String entry, String path) {
    return path.startsWith(entry)
        && (path.length() == entry.length() || path.charAt(entry.length()) == '.');
  }

  /** The paths, in the order of their numbers. */
  public List<String> paths() {
    return new ArrayList<>(numbers.keySet());
  }
}
