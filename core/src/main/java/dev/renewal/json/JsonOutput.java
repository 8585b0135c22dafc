package dev.renewal.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** JSON text as UTF-8 bytes, written the way Jackson writes it. */
final class JsonOutput {

  private static final int START = 1 << 12;
  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.ISO_8859_1);
  private static final int MAX_UTF8_LENGTH = 3;

  private byte[] bytes = new byte[START];
  private int length;

  /** Writes one byte. */
  JsonOutput raw(char ascii) {
    reserve(1);
    bytes[length++] = (byte) ascii;
    return this;
  }

  /** Writes ASCII characters. */
  JsonOutput raw(String ascii) {
    reserve(ascii.length());
    for (int at = 0; at < ascii.length(); at++) {
      bytes[length++] = (byte) ascii.charAt(at);
    }
    return this;
  }

  /** Writes bytes. */
  JsonOutput raw(byte[] utf8) {
    reserve(utf8.length);
    System.arraycopy(utf8, 0, bytes, length, utf8.length);
    length += utf8.length;
    return this;
  }

  /**
   * Writes a text in quotes.
   *
   * @throws IllegalArgumentException if it has a surrogate without its other half
   */
  JsonOutput text(String text) {
    reserve((text.length() + 1) * MAX_UTF8_LENGTH);
    bytes[length++] = '"';
    for (int at = 0; at < text.length(); at++) {
      char next = text.charAt(at);
      if (next >= 0x80) {
        at += beyondAscii(text, at);
      } else if (next < ' ' || next == '"' || next == '\\') {
        escape(next);
        reserve((text.length() - at + 1) * MAX_UTF8_LENGTH);
      } else {
        bytes[length++] = (byte) next;
      }
    }
    return raw('"');
  }

  /** Writes the character there; how many units it has beyond the first. */
  private int beyondAscii(String text, int at) {
    int point = text.codePointAt(at);
    if (point < 0x800) {
      bytes[length++] = (byte) (0xC0 | (point >> 6));
    } else {
      if (point < 0x10000) {
        if (Character.isSurrogate((char) point)) {
          throw new IllegalArgumentException("half a surrogate pair in the text: " + text);
        }
        bytes[length++] = (byte) (0xE0 | (point >> 12));
      } else {
        bytes[length++] = (byte) (0xF0 | (point >> 18));
        bytes[length++] = (byte) (0x80 | ((point >> 12) & 0x3F));
      }
      bytes[length++] = (byte) (0x80 | ((point >> 6) & 0x3F));
    }
    bytes[length++] = (byte) (0x80 | (point & 0x3F));
    return Character.charCount(point) - 1;
  }

  private void escape(char character) {
    int letter =
        switch (character) {
          case '\b' -> 'b';
          case '\t' -> 't';
          case '\n' -> 'n';
          case '\f' -> 'f';
          case '\r' -> 'r';
          case '"', '\\' -> character;
          default -> 0;
        };
    reserve(6);
    bytes[length++] = '\\';
    if (letter != 0) {
      bytes[length++] = (byte) letter;
    } else {
      bytes[length++] = 'u';
      bytes[length++] = '0';
      bytes[length++] = '0';
      bytes[length++] = HEX[character >> 4];
      bytes[length++] = HEX[character & 0xF];
    }
  }

  private void reserve(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }

  /** What was written. */
  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  /** Hands what was written to a stream and starts anew. */
  void flushTo(OutputStream output) throws IOException {
    output.write(bytes, 0, length);
    length = 0;
  }
}
