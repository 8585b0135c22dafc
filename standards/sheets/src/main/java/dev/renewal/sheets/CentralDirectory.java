package dev.renewal.sheets;

import dev.renewal.dataset.UnreadableSourceException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The directory at the end of an archive: found and measured before a library reads all of it into
 * memory.
 */
final class CentralDirectory {

  private static final int END = 0x06054b50;
  private static final int END_BYTES = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int LOCATOR_64 = 0x07064b50;
  private static final int LOCATOR_64_BYTES = 20;
  private static final long UNKNOWN = 0xFFFFFFFFL;

  /** No honest entry takes more: a short name, and no comment. */
  private static final long ENTRY_BYTES = 512;

  private CentralDirectory() {}

  /**
   * Checks that the directory is there and not longer than the most entries could make it.
   *
   * @throws UnreadableSourceException if it is not
   */
  static void check(Path file, WorkbookLimits limits) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long tail = Math.max(0, channel.size() - END_BYTES - LONGEST_COMMENT);
      ByteBuffer bytes = read(channel, tail, (int) (channel.size() - tail));
      int end = end(bytes);
      long start = Integer.toUnsignedLong(bytes.getInt(end + 16));
      if (start == UNKNOWN) {
        start = start64(channel, tail + end);
      }
      if (start < 0 || start > tail + end) {
        throw Refusals.damaged(new IOException("the directory begins at " + start));
      }
      if (tail + end - start > limits.maxEntries() * ENTRY_BYTES) {
        throw Refusals.unsafe("entries", "limit", limits.maxEntries());
      }
    }
  }

  private static int end(ByteBuffer bytes) throws IOException {
    for (int at = bytes.limit() - END_BYTES; at >= 0; at--) {
      if (bytes.getInt(at) == END) {
        return at;
      }
    }
    throw Refusals.damaged(new IOException("no end of the directory"));
  }

  private static long start64(FileChannel channel, long end) throws IOException {
    ByteBuffer locator = read(channel, Math.max(0, end - LOCATOR_64_BYTES), LOCATOR_64_BYTES);
    if (locator.limit() < LOCATOR_64_BYTES || locator.getInt(0) != LOCATOR_64) {
      return UNKNOWN;
    }
    long record = locator.getLong(8);
    ByteBuffer start = record < 0 ? ByteBuffer.allocate(0) : read(channel, record + 48, Long.BYTES);
    return start.limit() < Long.BYTES ? -1 : start.getLong(0);
  }

  private static ByteBuffer read(FileChannel channel, long position, int length)
      throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining() && channel.read(bytes, position + bytes.position()) >= 0) {
      // reads on until the buffer is full or the file ends
    }
    return bytes.flip();
  }
}
