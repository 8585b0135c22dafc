package dev.renewal.samples.manifest;

import dev.renewal.dataset.Dataset;
import dev.renewal.json.DatasetWriter;
import dev.renewal.model.Document;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import dev.renewal.schema.RecordType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** The forms of the files that samples are written in. */
public enum SampleForm {
  /** One JSON document. */
  JSON,
  /** A line for each document. */
  NDJSON;

  /** The ending of file names, such as {@code .json}. */
  public String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  /** The bytes of a dataset. */
  public byte[] bytes(Dataset dataset) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      if (this == JSON) {
        DatasetWriter.write(bytes, dataset);
        bytes.write('\n');
      } else {
        lines(dataset, bytes);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void lines(Dataset dataset, ByteArrayOutputStream bytes) throws IOException {
    RecordType type = RecordType.of(Dataset.class);
    try (DatasetWriter writer = DatasetWriter.ndjson(bytes, dataset.getHeader())) {
      for (DocumentType kind : DocumentKinds.all()) {
        Attribute collection = type.attribute(kind.collection()).orElseThrow();
        if (collection.get(dataset) instanceof List<?> documents) {
          for (Object document : documents) {
            writer.write((Document) document);
          }
        }
      }
    }
  }

  /**
   * A pointer into the file.
   *
   * @param pointer a pointer into the JSON document, such as {@code /towns/0/name}
   * @return for lines {@code /town/name}, relative to the line
   */
  public String pointer(String pointer) {
    if (this == JSON) {
      return pointer;
    }
    String[] steps = pointer.split("/", 4);
    return DocumentKinds.byCollection(steps.length > 1 ? steps[1] : "")
        .map(kind -> "/" + kind.name() + (steps.length > 3 ? "/" + steps[3] : ""))
        .orElse(pointer);
  }
}
