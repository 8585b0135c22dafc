package dev.renewal.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Well-formed UTF-8, as table 3-7 of the Unicode standard defines it. */
final class Utf8 {

  /** Eight bytes at once, the first the lowest. */
  static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** The high bit of each of eight bytes. */
  static final long HIGH_BITS = 0x8080808080808080L;

  private Utf8() {}

  /**
   * Finds the first byte that is not part of a complete well-formed sequence.
   *
   * @return its index; {@code end} if there is none
   */
  static int firstMalformed(byte[] bytes, int start, int end) {
    int at = start;
    while (at < end) {
      if (bytes[at] >= 0) {
        at = endOfAscii(bytes, at, end);
        continue;
      }
      int length = sequence(bytes, at, end);
      if (length <= 0) {
        return at;
      }
      at += length;
    }
    return end;
  }

  private static int endOfAscii(byte[] bytes, int start, int end) {
    int at = start;
    while (at + Long.BYTES <= end && ((long) LONGS.get(bytes, at) & HIGH_BITS) == 0) {
      at += Long.BYTES;
    }
    while (at < end && bytes[at] >= 0) {
      at++;
    }
    return at;
  }

  /** The length of the sequence of a character beyond ASCII, 0 if it is malformed or cut off. */
  private static int sequence(byte[] bytes, int at, int end) {
    int lead = bytes[at] & 0xFF;
    int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + length > end) {
      return 0;
    }
    return continues(bytes, at, at + length) && second(lead, bytes[at + 1] & 0xFF) ? length : 0;
  }

  /**
   * Tells whether the bytes could be the beginning of a well-formed sequence that is cut off.
   *
   * @return {@code true} if more bytes could complete it
   */
  static boolean isCutOff(byte[] bytes, int at, int end) {
    int lead = bytes[at] & 0xFF;
    int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    return lead >= 0xC2
        && lead <= 0xF4
        && at + length > end
        && continues(bytes, at, end)
        && (at + 1 >= end || second(lead, bytes[at + 1] & 0xFF));
  }

  private static boolean continues(byte[] bytes, int lead, int end) {
    for (int at = lead + 1; at < end; at++) {
      if ((bytes[at] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Whether the second byte keeps the sequence shortest, below U+110000 and off surrogates. */
  private static boolean second(int lead, int second) {
    return switch (lead) {
      case 0xE0 -> second >= 0xA0;
      case 0xED -> second < 0xA0;
      case 0xF0 -> second >= 0x90;
      case 0xF4 -> second < 0x90;
      default -> true;
    };
  }

  /** The number of UTF-16 units of well-formed bytes. */
  static long units(byte[] bytes, int start, int end) {
    long units = 0;
    for (int at = start; at < end; at++) {
      if (at + Long.BYTES <= end && ((long) LONGS.get(bytes, at) & HIGH_BITS) == 0) {
        units += Long.BYTES;
        at += Long.BYTES - 1;
        continue;
      }
      int value = bytes[at] & 0xFF;
      if (value < 0x80 || value >= 0xC0) {
        units += value >= 0xF0 ? 2 : 1;
      }
    }
    return units;
  }
}
