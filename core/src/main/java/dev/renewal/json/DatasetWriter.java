package dev.renewal.json;

import dev.renewal.dataset.Aside;
import dev.renewal.dataset.Dataset;
import dev.renewal.dataset.DatasetHeader;
import dev.renewal.model.Document;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import dev.renewal.schema.RecordType;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a dataset document by document, as one JSON document or as NDJSON; {@link DatasetReader}
 * undoes it. For one thread.
 *
 * <pre>{@code
 * try (DatasetWriter writer = DatasetWriter.ndjson(output, header)) {
 *   writer.write(town);
 * }
 * }</pre>
 */
public final class DatasetWriter implements Closeable {

  private final OutputStream output;
  private final boolean byLine;
  private final JsonOutput json = new JsonOutput();
  private final List<DocumentType> begun = new ArrayList<>();

  private DatasetWriter(OutputStream output, DatasetHeader header, boolean byLine)
      throws IOException {
    this.output = output;
    this.byLine = byLine;
    json.raw("{\"header\":");
    object(DatasetHeader.class, header, List.of());
    if (byLine) {
      json.raw("}\n");
    }
    json.flushTo(output);
  }

  /**
   * Begins one JSON document {@code {"header":{…},"towns":[…]}}.
   *
   * @param output takes UTF-8; closed with the writer
   * @param header the header
   * @return a writer that wants documents of one kind in a row
   * @throws IOException if the output fails
   */
  public static DatasetWriter json(OutputStream output, DatasetHeader header) throws IOException {
    return new DatasetWriter(output, header, false);
  }

  /**
   * Begins NDJSON: {@code {"header":{…}}}, then a line such as {@code {"town":{…}}} for each
   * document.
   *
   * @param output takes UTF-8; closed with the writer
   * @param header the header
   * @return a writer that takes documents in any order
   * @throws IOException if the output fails
   */
  public static DatasetWriter ndjson(OutputStream output, DatasetHeader header) throws IOException {
    return new DatasetWriter(output, header, true);
  }

  /**
   * Writes a whole dataset as one JSON document.
   *
   * @param output takes UTF-8; not closed
   * @param dataset the dataset
   * @throws IOException if the output fails
   */
  public static void write(OutputStream output, Dataset dataset) throws IOException {
    DatasetWriter writer = json(output, dataset.getHeader());
    RecordType type = RecordType.of(Dataset.class);
    for (DocumentType kind : DocumentKinds.all()) {
      Attribute collection = type.attribute(kind.collection()).orElseThrow();
      if (collection.get(dataset) instanceof List<?> documents) {
        for (Object document : documents) {
          writer.write((Document) document);
        }
      }
    }
    writer.end();
  }

  /**
   * Writes a document.
   *
   * @param document the document
   * @throws IOException if the output fails
   * @throws IllegalStateException in a JSON document, if documents of another kind came between it
   *     and others of its kind
   */
  public void write(Document document) throws IOException {
    write(document, List.of());
  }

  /**
   * Writes a document together with properties that were kept aside.
   *
   * @param document the document
   * @param asides the properties, written behind the known ones of their owners
   * @throws IOException if the output fails
   * @throws IllegalStateException in a JSON document, if documents of another kind came between it
   *     and others of its kind
   */
  public void write(Document document, List<Aside> asides) throws IOException {
    DocumentType kind =
        DocumentKinds.of(document.getClass())
            .orElseThrow(() -> new IllegalArgumentException(document.getClass() + " is no kind"));
    if (byLine) {
      json.raw('{').text(kind.name()).raw(':');
      object(kind.javaType(), document, asides);
      json.raw("}\n");
    } else {
      element(kind);
      object(kind.javaType(), document, asides);
    }
    json.flushTo(output);
  }

  private void element(DocumentType kind) {
    DocumentType last = last();
    if (kind.equals(last)) {
      json.raw(',');
      return;
    }
    if (begun.contains(kind)) {
      throw new IllegalStateException("the " + kind.collection() + " were written already");
    }
    json.raw(last == null ? "," : "],").text(kind.collection()).raw(":[");
    begun.add(kind);
  }

  private @Nullable DocumentType last() {
    return begun.isEmpty() ? null : begun.get(begun.size() - 1);
  }

  private void object(Class<?> type, Object object, List<Aside> asides) {
    new ObjectWriting(json, asides).object(RecordType.of(type), object, "");
  }

  private void end() throws IOException {
    if (!byLine) {
      json.raw(begun.isEmpty() ? "}" : "]}");
    }
    json.flushTo(output);
    output.flush();
  }

  /**
   * Ends the dataset and closes the output.
   *
   * @throws IOException if the output fails
   */
  @Override
  public void close() throws IOException {
    end();
    output.close();
  }
}
