package dev.renewal.json;

import dev.renewal.dataset.Address;
import dev.renewal.dataset.RecordCursor;
import dev.renewal.dataset.RecordSource;
import dev.renewal.dataset.SourceRecord;
import dev.renewal.finding.Problem;
import dev.renewal.finding.TextPosition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What reading a source gives, as text that can be compared. */
final class Reading {

  private Reading() {}

  /** A file beside the tests. */
  static byte[] fixture(String name) {
    try (InputStream input =
        Objects.requireNonNull(Reading.class.getResourceAsStream(name), name)) {
      return input.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Everything a source has. */
  static List<SourceRecord> records(RecordSource source) throws IOException {
    List<SourceRecord> records = new ArrayList<>();
    try (RecordCursor cursor = source.open()) {
      for (SourceRecord record = cursor.next(); record != null; record = cursor.next()) {
        records.add(record);
      }
    }
    return records;
  }

  /** A line for each record and problem: {@code structure.type /towns/1/name 4:24}. */
  static List<String> outline(RecordSource source) throws IOException {
    List<String> lines = new ArrayList<>();
    try (RecordCursor cursor = source.open()) {
      lines.add(cursor.header().toString());
      for (SourceRecord record = cursor.next(); record != null; record = cursor.next()) {
        lines.add(record.ordinal() + " " + record.pointer() + " " + record.document());
        for (Problem problem : record.problems()) {
          lines.add(describe(source, record.ordinal(), problem));
        }
      }
      for (Problem problem : cursor.problems()) {
        lines.add(describe(source, -1, problem));
      }
    }
    return lines;
  }

  /** The problems alone. */
  static List<String> problems(RecordSource source) throws IOException {
    return outline(source).stream()
        .filter(line -> line.matches("(syntax|structure)\\..*"))
        .toList();
  }

  private static String describe(RecordSource source, long ordinal, Problem problem)
      throws IOException {
    TextPosition position = problem.getPosition().orElse(null);
    if (position == null) {
      Address address = new Address(ordinal, problem.getPointer());
      Map<Address, TextPosition> found = source.locate(new HashSet<>(Set.of(address)));
      position = found.get(address);
    }
    return problem.getId()
        + " "
        + problem.getPointer()
        + (position == null ? "" : " " + position.line() + ":" + position.column())
        + problem.getCandidate().map(name -> " " + name).orElse("");
  }

  /** Bytes that come in pieces of a size, through a window that starts as small as it can. */
  static SourceBytes inPieces(byte[] bytes, int piece) {
    return new SourceBytes() {
      @Override
      public InputStream open() {
        return new ByteArrayInputStream(bytes) {
          @Override
          public synchronized int read(byte[] target, int start, int length) {
            return super.read(target, start, Math.min(piece, length));
          }
        };
      }

      @Override
      public long expectedSize() {
        return 0;
      }
    };
  }
}
