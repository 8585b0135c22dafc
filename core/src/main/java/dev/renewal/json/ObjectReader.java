package dev.renewal.json;

import dev.renewal.dataset.Address;
import dev.renewal.dataset.Broken;
import dev.renewal.dataset.UnreadableSourceException;
import dev.renewal.finding.Problem;
import dev.renewal.finding.Severity;
import dev.renewal.finding.TextPosition;
import dev.renewal.schema.JsonTree;
import dev.renewal.schema.RecordType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads one object: a pack, an overlay, a report, or free-form JSON. The problems are the same that
 * a {@link DatasetReader} finds, and all of them know their line and column. Immutable and safe for
 * threads.
 */
public final class ObjectReader {

  private final ReadLimits limits;
  private final boolean keepsUnknown;

  private ObjectReader(ReadLimits limits, boolean keepsUnknown) {
    this.limits = limits;
    this.keepsUnknown = keepsUnknown;
  }

  /**
   * A reader.
   *
   * @param limits how much a source may ask of it
   * @return a reader that drops unknown properties
   */
  public static ObjectReader of(ReadLimits limits) {
    return new ObjectReader(limits, false);
  }

  /**
   * A reader that keeps unknown properties aside, in {@link ReadResult#asides()}.
   *
   * @return such a reader with the same limits
   */
  public ObjectReader keepingUnknown() {
    return new ObjectReader(limits, true);
  }

  /**
   * Reads an object from bytes.
   *
   * @param <T> the type of the object
   * @param bytes UTF-8, perhaps with a byte order mark
   * @param type an Immutables interface or a record, as {@link RecordType} describes them
   * @return the object and what is wrong with its form
   */
  public <T> ReadResult<T> read(byte[] bytes, Class<T> type) {
    ObjectPlan plan = ObjectPlan.of(RecordType.of(type));
    return readBytes(bytes, reading -> Optional.ofNullable(reading.root(plan)).map(type::cast));
  }

  /**
   * Reads an object from a file.
   *
   * @param <T> the type of the object
   * @param path the file
   * @param type an Immutables interface or a record, as {@link RecordType} describes them
   * @return the object and what is wrong with its form
   * @throws IOException if the file cannot be read
   */
  public <T> ReadResult<T> read(Path path, Class<T> type) throws IOException {
    ObjectPlan plan = ObjectPlan.of(RecordType.of(type));
    return read(
        SourceBytes.of(path), reading -> Optional.ofNullable(reading.root(plan)).map(type::cast));
  }

  /**
   * Reads any JSON from bytes.
   *
   * @param bytes UTF-8, perhaps with a byte order mark
   * @return the tree, every part of which knows its place, and what is wrong with its form
   */
  public ReadResult<JsonTree> readTree(byte[] bytes) {
    return readBytes(bytes, reading -> Optional.of(reading.tree()));
  }

  /**
   * Reads any JSON from a file.
   *
   * @param path the file
   * @return the tree, every part of which knows its place, and what is wrong with its form
   * @throws IOException if the file cannot be read
   */
  public ReadResult<JsonTree> readTree(Path path) throws IOException {
    return read(SourceBytes.of(path), reading -> Optional.of(reading.tree()));
  }

  /**
   * Finds where some parts of an object stand in its text.
   *
   * @param bytes the text
   * @param pointers JSON Pointers from its root
   * @return line and column of each; those of what would hold it, for a part that is absent
   */
  public Map<String, TextPosition> locate(byte[] bytes, Set<String> pointers) {
    Map<String, TextPosition> positions = new HashMap<>();
    try {
      locate(SourceBytes.of(bytes), pointers)
          .forEach((address, position) -> positions.put(address.pointer(), position));
    } catch (IOException notUtf8) {
      return Map.of();
    }
    return positions;
  }

  private <T> ReadResult<T> read(SourceBytes bytes, Function<ObjectReading, Optional<T>> root)
      throws IOException {
    try (InputStream input = bytes.open()) {
      Scanner scanner = new Scanner(input, bytes.expectedSize(), limits);
      ObjectReading reading = new ObjectReading(scanner, limits, keepsUnknown);
      reading.start("");
      Optional<T> value = read(scanner, reading, root);
      List<Problem> problems = located(bytes, reading.problems(""));
      Broken broken = value.isEmpty() ? Broken.NONE : reading.broken();
      return new ReadResult<>(value, problems, broken, reading.asides());
    } catch (Unreadable unreadable) {
      UnreadableSourceException refusal = unreadable.refusal();
      if (refusal.reason() != UnreadableSourceException.Reason.NOT_UTF8) {
        throw refusal;
      }
      return new ReadResult<>(Optional.empty(), List.of(notUtf8(refusal)), Broken.NONE, List.of());
    }
  }

  /** Reads bytes in memory, which are always accessible. */
  private <T> ReadResult<T> readBytes(byte[] bytes, Function<ObjectReading, Optional<T>> root) {
    try {
      return read(SourceBytes.of(bytes), root);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static <T> Optional<T> read(
      Scanner scanner, ObjectReading reading, Function<ObjectReading, Optional<T>> root) {
    try {
      Optional<T> value = root.apply(reading);
      if (scanner.next() != Scanner.END) {
        throw scanner.unexpected("end");
      }
      return value;
    } catch (Halt halt) {
      reading.halted(halt);
      return Optional.empty();
    }
  }

  private static Problem notUtf8(UnreadableSourceException refused) {
    return Problem.builder()
        .id("syntax.utf8")
        .severity(Severity.ERROR)
        .pointer("")
        .position(refused.position())
        .message(refused.text())
        .build();
  }

  /** Gives a place to the problems that have none yet. */
  private List<Problem> located(SourceBytes bytes, List<Problem> problems) throws IOException {
    Set<String> pointers = new HashSet<>();
    for (Problem problem : problems) {
      if (problem.getPosition().isEmpty()) {
        pointers.add(problem.getPointer());
      }
    }
    if (pointers.isEmpty()) {
      return problems;
    }
    Map<Address, TextPosition> positions = locate(bytes, pointers);
    List<Problem> all = new ArrayList<>();
    for (Problem problem : problems) {
      TextPosition position = positions.get(new Address(0, problem.getPointer()));
      all.add(problem.getPosition().isPresent() ? problem : at(problem, position));
    }
    return List.copyOf(all);
  }

  private static Problem at(Problem problem, @Nullable TextPosition position) {
    return Problem.builder().from(problem).position(Optional.ofNullable(position)).build();
  }

  private Map<Address, TextPosition> locate(SourceBytes bytes, Set<String> pointers)
      throws IOException {
    Set<Address> addresses = new HashSet<>();
    pointers.forEach(pointer -> addresses.add(new Address(0, pointer)));
    try (InputStream input = bytes.open()) {
      return new Locator(addresses).inValue(new Scanner(input, bytes.expectedSize(), limits));
    } catch (Unreadable unreadable) {
      throw unreadable.refusal();
    }
  }
}
