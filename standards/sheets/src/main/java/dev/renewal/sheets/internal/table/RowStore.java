package dev.renewal.sheets.internal.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * Rows kept aside in the order in which they came, and found by a key.
 *
 * <p>In memory there are 16 bytes a row for the index; the rows themselves move to a temporary file
 * when they are many.
 */
public final class RowStore implements Closeable {

  private static final long IN_MEMORY = 4L << 20;
  private static final int FIRST_ROOM = 256;
  private static final int LOW = 0x7FFF_FFFF;

  private final SpillBytes bytes = new SpillBytes(IN_MEMORY);
  private final ByteArrayOutputStream row = new ByteArrayOutputStream();
  private final MessageDigest digest = sha256();
  private long[] starts = new long[FIRST_ROOM];
  private long[] keys = new long[FIRST_ROOM];
  private byte[] buffer = new byte[FIRST_ROOM];
  private int size;
  private boolean sorted;

  /** Writes or reads the parts of a row. */
  @FunctionalInterface
  public interface Writing {
    /** Writes. */
    void write(DataOutputStream out) throws IOException;
  }

  /** Visits rows. */
  @FunctionalInterface
  public interface Visitor {
    /** Visits a row by its number; tells whether to go on. */
    boolean visit(int number) throws IOException;
  }

  /** How many rows there are. */
  public int size() {
    return size;
  }

  /** Adds a row. */
  public void add(String key, Writing writing) throws IOException {
    row.reset();
    try (DataOutputStream out = new DataOutputStream(row)) {
      writing.write(out);
    }
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      keys = Arrays.copyOf(keys, size * 2);
    }
    starts[size] = bytes.size();
    keys[size] = (long) hash(key) << 32 | size;
    bytes.append(row.toByteArray(), row.size());
    size++;
    sorted = false;
  }

  /**
   * Visits the rows that may have a key, in the order in which they came, until the visitor says
   * stop: all that have it, and perhaps a few others.
   */
  public void find(String key, Visitor visitor) throws IOException {
    if (!sorted) {
      Arrays.sort(keys, 0, size);
      sorted = true;
    }
    long least = (long) hash(key) << 32;
    int at = Arrays.binarySearch(keys, 0, size, least);
    for (at = at < 0 ? -at - 1 : at; at < size && keys[at] <= (least | LOW); at++) {
      if (!visitor.visit((int) keys[at])) {
        return;
      }
    }
  }

  /** Keys chosen to have one hash would make finding them slow; of this one nobody can choose. */
  private int hash(String key) {
    return ByteBuffer.wrap(digest.digest(key.getBytes(StandardCharsets.UTF_8))).getInt();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /** How many bytes a row takes. */
  public long length(int number) {
    return (number + 1 < size ? starts[number + 1] : bytes.size()) - starts[number];
  }

  /** A row, from its beginning. */
  public DataInputStream read(int number) throws IOException {
    int length = (int) length(number);
    if (buffer.length < length) {
      buffer = new byte[Math.max(length, buffer.length * 2)];
    }
    bytes.read(starts[number], buffer, length);
    return new DataInputStream(new ByteArrayInputStream(buffer, 0, length));
  }

  /** Writes a text of any length. */
  public static void writeText(DataOutputStream out, String text) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  /** Reads a text. */
  public static String readText(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
