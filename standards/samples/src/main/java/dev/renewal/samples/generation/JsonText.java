package dev.renewal.samples.generation;

import dev.renewal.json.RecordWriter;
import dev.renewal.schema.JsonTree;
import java.util.Arrays;

/** Texts as JSON writes them. */
final class JsonText {

  private JsonText() {}

  /** The text in quotes. */
  static byte[] quoted(String text) {
    return RecordWriter.toBytes(JsonTree.string(text));
  }

  /** The text without its quotes. */
  static byte[] escaped(String text) {
    byte[] quoted = quoted(text);
    return Arrays.copyOfRange(quoted, 1, quoted.length - 1);
  }
}
