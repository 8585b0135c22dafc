package dev.renewal.samples.generation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes in the making: UTF-8 text that grows. For one thread. */
final class Utf8Sink {

  private static final int START = 1 << 13;
  private static final int DIGITS_OF_LONG = 20;

  private byte[] bytes = new byte[START];
  private int length;

  /** Appends bytes. */
  void put(byte[] utf8) {
    reserve(utf8.length);
    System.arraycopy(utf8, 0, bytes, length, utf8.length);
    length += utf8.length;
  }

  /** Appends one ASCII character. */
  void put(char ascii) {
    reserve(1);
    bytes[length++] = (byte) ascii;
  }

  /** Appends a text as it is; it must need no escaping. */
  void put(String text) {
    put(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Appends a whole number. */
  void put(long number) {
    reserve(DIGITS_OF_LONG);
    if (number < 0) {
      bytes[length++] = '-';
      number = -number;
    }
    int digits = digits(number);
    padded(number, digits);
  }

  /** Appends a whole number that is not negative with leading zeros. */
  void padded(long number, int digits) {
    reserve(digits);
    long rest = number;
    for (int at = length + digits - 1; at >= length; at--) {
      long tenth = rest / 10;
      bytes[at] = (byte) ('0' + (rest - tenth * 10));
      rest = tenth;
    }
    length += digits;
  }

  /** Appends a decimal number, given in units of its last digit, without zeros at its end. */
  void decimal(long unscaled, int scale) {
    long rest = unscaled;
    int places = scale;
    while (places > 0 && rest % 10 == 0) {
      rest /= 10;
      places--;
    }
    if (places == 0) {
      put(rest);
      return;
    }
    if (rest < 0) {
      put('-');
      rest = -rest;
    }
    long power = power(places);
    put(rest / power);
    put('.');
    padded(rest % power, places);
  }

  /** Appends a comma, unless the last byte opens an object or a list. */
  void commaUnlessFirst() {
    byte last = bytes[length - 1];
    if (last != '{' && last != '[') {
      put(',');
    }
  }

  /** How many bytes there are. */
  int length() {
    return length;
  }

  /** Drops all bytes. */
  void clear() {
    length = 0;
  }

  /** A copy of the bytes. */
  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  /** Hands the bytes to a stream. */
  void writeTo(OutputStream output) throws IOException {
    output.write(bytes, 0, length);
  }

  static long power(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= 10;
    }
    return power;
  }

  private static int digits(long number) {
    int digits = 1;
    for (long bound = 10; digits < DIGITS_OF_LONG - 1 && number >= bound; bound *= 10) {
      digits++;
    }
    return digits;
  }

  private void reserve(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}
