package dev.renewal.schema.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** A JSON Schema that lies beside the class that reads what it describes. */
public final class ShippedSchema {

  private ShippedSchema() {}

  /**
   * Reads a schema.
   *
   * @param beside the class it lies beside
   * @param name the name of the file: {@code dataset.schema.json}
   * @return UTF-8
   */
  public static byte[] read(Class<?> beside, String name) {
    try (InputStream schema = beside.getResourceAsStream(name)) {
      return Objects.requireNonNull(schema, name).readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
