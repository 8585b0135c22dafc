package dev.renewal.samples.generation;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Parts in a row; fixed ones that follow each other become one. */
final class PartList {

  private final List<Part> parts = new ArrayList<>();
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();

  /** Bytes that are the same in every record. */
  static final class Fixed implements Part {
    private final byte[] bytes;

    Fixed(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public void write(Row row, Utf8Sink out) {
      out.put(bytes);
    }
  }

  /** Parts one after the other. */
  private static final class Sequence implements Part {
    private final Part[] parts;

    Sequence(List<Part> parts) {
      this.parts = parts.toArray(Part[]::new);
    }

    @Override
    public void write(Row row, Utf8Sink out) {
      for (Part part : parts) {
        part.write(row, out);
      }
    }
  }

  void add(String text) {
    pending.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  void add(byte[] bytes) {
    pending.writeBytes(bytes);
  }

  void add(Part part) {
    if (part instanceof Fixed fixed) {
      pending.writeBytes(fixed.bytes);
    } else if (part instanceof Sequence sequence) {
      for (Part inner : sequence.parts) {
        add(inner);
      }
    } else {
      flush();
      parts.add(part);
    }
  }

  /** Whether any part may leave nothing behind. */
  boolean hasOptional() {
    return !parts.isEmpty();
  }

  private void flush() {
    if (pending.size() > 0) {
      parts.add(new Fixed(pending.toByteArray()));
      pending.reset();
    }
  }

  /** All of them as one. */
  Part part() {
    flush();
    return parts.size() == 1 ? parts.get(0) : new Sequence(parts);
  }
}
