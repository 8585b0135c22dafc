package dev.renewal.sheets.internal.table;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bytes written at the end and read anywhere: in memory up to a bound, then in a temporary file
 * that goes when this is closed.
 */
final class SpillBytes implements Closeable {

  private static final int PAGE = 1 << 16;

  private final long bound;
  private final List<byte[]> pages = new ArrayList<>();
  private @Nullable Path file;
  private @Nullable FileChannel channel;
  private long size;
  private long cachedAt = -1;

  /** The page read last from the file. */
  private final ByteBuffer cache = ByteBuffer.allocate(PAGE);

  /** Keeps at most so many bytes in memory. */
  SpillBytes(long bound) {
    this.bound = bound;
  }

  long size() {
    return size;
  }

  void append(byte[] bytes, int length) throws IOException {
    int from = 0;
    while (from < length) {
      int at = (int) (size % PAGE);
      if (at == 0) {
        newPage();
      }
      int part = Math.min(PAGE - at, length - from);
      System.arraycopy(bytes, from, pages.get(pages.size() - 1), at, part);
      from += part;
      size += part;
    }
  }

  /** Full pages leave the memory when the bound is reached; the last one stays to be filled. */
  private void newPage() throws IOException {
    if (channel == null && (long) pages.size() * PAGE >= bound) {
      Path made = Files.createTempFile("renewal-sheets", ".rows");
      file = made;
      channel =
          FileChannel.open(
              made,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
    }
    if (channel != null) {
      for (byte[] page : pages) {
        ByteBuffer full = ByteBuffer.wrap(page);
        while (full.hasRemaining()) {
          channel.write(full);
        }
      }
      pages.clear();
    }
    pages.add(new byte[PAGE]);
  }

  /** Fills the buffer from a place on. */
  void read(long from, byte[] into, int length) throws IOException {
    long inFile = channel == null ? 0 : channel.position();
    int done = 0;
    while (done < length) {
      long at = from + done;
      int offset = (int) (at % PAGE);
      int part = Math.min(PAGE - offset, length - done);
      byte[] page = at < inFile ? load(at - offset) : pages.get((int) ((at - inFile) / PAGE));
      System.arraycopy(page, offset, into, done, part);
      done += part;
    }
  }

  private byte[] load(long at) throws IOException {
    if (cachedAt != at && channel != null) {
      cache.clear();
      while (cache.hasRemaining()) {
        if (channel.read(cache, at + cache.position()) < 0) {
          throw new EOFException("the temporary file " + file + " has been cut");
        }
      }
      cachedAt = at;
    }
    return cache.array();
  }

  @Override
  public void close() throws IOException {
    pages.clear();
    if (channel != null) {
      channel.close();
    }
  }
}
