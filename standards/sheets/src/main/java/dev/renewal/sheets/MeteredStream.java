package dev.renewal.sheets;

import dev.renewal.dataset.UnreadableSourceException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** The bytes of a part as it is inflated, which end in a refusal at a limit. */
final class MeteredStream extends FilterInputStream {

  /** Small parts may be packed as tightly as they like. */
  private static final long FREE = 8 << 20;

  private final long packed;
  private final WorkbookLimits limits;
  private final long before;
  private long count;

  MeteredStream(InputStream in, ZipArchiveEntry entry, WorkbookLimits limits, long before) {
    super(in);
    this.packed = Math.max(1, entry.getCompressedSize());
    this.limits = limits;
    this.before = before;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    count(Math.max(0, read));
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int bytes) throws UnreadableSourceException {
    count += bytes;
    if (before + count > limits.maxInflatedBytes()) {
      throw Refusals.tooLarge("inflated", limits.maxInflatedBytes());
    }
    if (count > FREE && count / packed >= limits.maxRatio()) {
      throw Refusals.unsafe("ratio", "limit", limits.maxRatio());
    }
  }
}
