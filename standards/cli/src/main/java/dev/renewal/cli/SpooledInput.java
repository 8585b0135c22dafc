package dev.renewal.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Standard input, which can be read only once, kept so that it can be read again: in memory while
 * it is short, else in a temporary file that goes when the command ends.
 */
final class SpooledInput {

  private static final int SHORT = 1 << 20;
  private static final byte[] ARCHIVE = {'P', 'K', 3, 4};
  private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private final byte[] head;
  private final InputStream rest;

  private SpooledInput(byte[] head, InputStream rest) {
    this.head = head;
    this.rest = rest;
  }

  /** Begins to read. */
  static SpooledInput of(InputStream in) throws IOException {
    return new SpooledInput(in.readNBytes(SHORT), in);
  }

  /** Whether it is a workbook, or was one in an older form. */
  boolean isWorkbook() {
    return begins(ARCHIVE) || begins(COMPOUND);
  }

  private boolean begins(byte[] with) {
    return head.length >= with.length && Arrays.equals(head, 0, with.length, with, 0, with.length);
  }

  /** Whether all of it is in memory. */
  boolean isShort() {
    return head.length < SHORT;
  }

  /** All of it, when it is short. */
  byte[] bytes() {
    return head;
  }

  /**
   * A temporary file of it.
   *
   * @param most how many bytes are of use; of more, one is kept, so that the reader sees it
   */
  Path file(long most) throws IOException {
    Path file = Files.createTempFile("renewal", isWorkbook() ? ".xlsx" : ".json");
    file.toFile().deleteOnExit();
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(head);
      byte[] buffer = new byte[1 << 16];
      long left = most + 1 - head.length;
      for (int read = rest.read(buffer); read > 0 && left > 0; read = rest.read(buffer)) {
        out.write(buffer, 0, (int) Math.min(read, left));
        left -= read;
      }
    }
    return file;
  }
}
