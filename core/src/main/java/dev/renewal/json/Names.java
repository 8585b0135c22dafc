package dev.renewal.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names a property can have, matched byte by byte in the order in which they are expected.
 *
 * <p>A name and its closing quote are compared eight bytes at once; the characters are decoded only
 * for a name that is none of them.
 */
final class Names {

  /** No name matched; the scanner holds the one that was read. */
  static final int UNKNOWN = -1;

  private final List<String> names;
  private final long[] heads;
  private final long[] masks;
  private final byte[][] quoted;
  private final int longest;
  private final Map<String, Integer> byName = new HashMap<>();

  /** Takes the names in the order in which they are expected. */
  Names(List<String> names) {
    this.names = List.copyOf(names);
    int count = names.size();
    heads = new long[count];
    masks = new long[count];
    quoted = new byte[count][];
    int most = 0;
    for (int at = 0; at < count; at++) {
      byte[] bytes = (names.get(at) + "\"").getBytes(StandardCharsets.UTF_8);
      quoted[at] = bytes;
      masks[at] = bytes.length >= Long.BYTES ? -1 : (1L << (bytes.length * 8)) - 1;
      heads[at] =
          (long) Utf8.LONGS.get(Arrays.copyOf(bytes, Long.BYTES + bytes.length), 0) & masks[at];
      most = Math.max(most, bytes.length);
      byName.put(names.get(at), at);
    }
    longest = most;
  }

  /** The names. */
  List<String> all() {
    return names;
  }

  /**
   * Reads the property name whose opening quote is next.
   *
   * @param expected the index of the name that probably comes
   * @return the index of the name that came; {@link #UNKNOWN} if it is none of them
   */
  int read(Scanner scanner, int expected) {
    scanner.reach(longest + 1);
    scanner.markName();
    byte[] window = scanner.window();
    int from = scanner.pos() + 1;
    long head = (long) Utf8.LONGS.get(window, from);
    for (int at = expected; at < heads.length; at++) {
      if ((head & masks[at]) == heads[at] && matches(window, from, quoted[at])) {
        scanner.pos(from + quoted[at].length);
        return at;
      }
    }
    for (int at = 0; at < expected; at++) {
      if ((head & masks[at]) == heads[at] && matches(window, from, quoted[at])) {
        scanner.pos(from + quoted[at].length);
        return at;
      }
    }
    scanner.string();
    return scanner.isEscaped() ? byName.getOrDefault(scanner.text(), UNKNOWN) : UNKNOWN;
  }

  private static boolean matches(byte[] window, int from, byte[] quoted) {
    int length = quoted.length;
    return length <= Long.BYTES
        || (from + length <= window.length
            && Arrays.equals(window, from + Long.BYTES, from + length, quoted, Long.BYTES, length));
  }
}
