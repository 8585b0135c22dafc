package dev.renewal.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes that can be read any number of times. */
interface SourceBytes {

  /** Starts at the first byte. */
  InputStream open() throws IOException;

  /** How many there are, as far as known; the largest number if it is not. */
  long expectedSize();

  /** The bytes of a file, read anew each time. */
  static SourceBytes of(Path path) {
    return new SourceBytes() {
      @Override
      public InputStream open() throws IOException {
        return Files.newInputStream(path);
      }

      @Override
      public long expectedSize() {
        return Integer.MAX_VALUE;
      }
    };
  }

  /** Bytes in memory; they must not be changed. */
  static SourceBytes of(byte[] bytes) {
    return new SourceBytes() {
      @Override
      public InputStream open() {
        return new ByteArrayInputStream(bytes);
      }

      @Override
      public long expectedSize() {
        return bytes.length;
      }
    };
  }
}
