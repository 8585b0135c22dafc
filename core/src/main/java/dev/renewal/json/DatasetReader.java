package dev.renewal.json;

import dev.renewal.dataset.Address;
import dev.renewal.dataset.RecordCursor;
import dev.renewal.dataset.RecordSource;
import dev.renewal.finding.TextPosition;
import dev.renewal.schema.internal.ShippedSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * Reads datasets: a JSON document {@code {"header":{…},"towns":[…]}}, or NDJSON with {@code
 * {"header":{…}}} in the first line and one document such as {@code {"town":{…}}} in each other.
 *
 * <p>Bytes must be UTF-8; a byte order mark is allowed. Whatever the size of the source, one record
 * at a time is held in memory. Immutable and safe for threads.
 *
 * <pre>{@code
 * RecordSource source = DatasetReader.of(ReadLimits.DEFAULT).source(path);
 * }</pre>
 */
public final class DatasetReader {

  private final ReadLimits limits;
  private final boolean keepsUnknown;

  private DatasetReader(ReadLimits limits, boolean keepsUnknown) {
    this.limits = limits;
    this.keepsUnknown = keepsUnknown;
  }

  /**
   * A reader.
   *
   * @param limits how much a source may ask of it
   * @return a reader that drops unknown properties
   */
  public static DatasetReader of(ReadLimits limits) {
    return new DatasetReader(limits, false);
  }

  /**
   * A reader that keeps unknown properties aside, in {@link
   * dev.renewal.dataset.SourceRecord#asides()}, so that they can be written back.
   *
   * @return such a reader with the same limits
   */
  public DatasetReader keepingUnknown() {
    return new DatasetReader(limits, true);
  }

  /**
   * The dataset in a file.
   *
   * @param path the file, opened anew for each pass
   * @return the source; nothing is read yet
   */
  public RecordSource source(Path path) {
    return new Source(SourceBytes.of(path), limits, keepsUnknown);
  }

  /**
   * The dataset in some bytes.
   *
   * @param bytes the bytes; they must not be changed afterwards
   * @return the source; nothing is read yet
   */
  public RecordSource source(byte[] bytes) {
    return new Source(SourceBytes.of(bytes), limits, keepsUnknown);
  }

  /** Bytes read as a dataset. */
  private record Source(SourceBytes bytes, ReadLimits limits, boolean keepsUnknown)
      implements RecordSource {

    @Override
    public RecordCursor open() throws IOException {
      return new JsonCursor(bytes, limits, keepsUnknown);
    }

    @Override
    public Map<Address, TextPosition> locate(Set<Address> addresses) throws IOException {
      return addresses.isEmpty() ? Map.of() : new Locator(addresses).inDataset(bytes, limits);
    }
  }

  /**
   * The JSON Schema (2020-12) of datasets, for editors and other tools. It says less than the
   * reader: check digits, references and duplicate keys are beyond a schema.
   *
   * @return UTF-8
   */
  public static byte[] schema() {
    return ShippedSchema.read(DatasetReader.class, "dataset.schema.json");
  }
}
