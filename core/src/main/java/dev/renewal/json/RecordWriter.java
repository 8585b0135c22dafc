package dev.renewal.json;

import dev.renewal.dataset.Aside;
import dev.renewal.schema.JsonTree;
import dev.renewal.schema.RecordType;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes single objects as compact JSON, the same text that Jackson writes for the types; {@link
 * ObjectReader} undoes it. Characters beyond ASCII are never escaped.
 */
public final class RecordWriter {

  private RecordWriter() {}

  /**
   * Writes an object.
   *
   * @param <T> the type of the object
   * @param object the object
   * @param type its interface or record, as {@link RecordType} describes them
   * @return UTF-8, without line feed at the end
   * @throws IllegalArgumentException if a text has half a surrogate pair
   */
  public static <T> byte[] toBytes(T object, Class<T> type) {
    return toBytes(object, type, List.of());
  }

  /**
   * Writes an object together with properties that were kept aside.
   *
   * @param <T> the type of the object
   * @param object the object
   * @param type its interface or record, as {@link RecordType} describes them
   * @param asides the properties, written behind the known ones of their owners; those whose owner
   *     is no longer there are dropped
   * @return UTF-8, without line feed at the end
   * @throws IllegalArgumentException if a text has half a surrogate pair
   */
  public static <T> byte[] toBytes(T object, Class<T> type, List<Aside> asides) {
    JsonOutput output = new JsonOutput();
    new ObjectWriting(output, asides).object(RecordType.of(type), object, "");
    return output.toBytes();
  }

  /**
   * Writes free-form JSON.
   *
   * @param tree the tree
   * @return UTF-8, without line feed at the end
   * @throws IllegalArgumentException if a text has half a surrogate pair
   */
  public static byte[] toBytes(JsonTree tree) {
    JsonOutput output = new JsonOutput();
    new ObjectWriting(output, List.of()).tree(tree);
    return output.toBytes();
  }

  /**
   * Writes an object as text.
   *
   * @param <T> the type of the object
   * @param object the object
   * @param type its interface or record, as {@link RecordType} describes them
   * @return compact JSON
   * @throws IllegalArgumentException if a text has half a surrogate pair
   */
  public static <T> String toText(T object, Class<T> type) {
    return new String(toBytes(object, type), StandardCharsets.UTF_8);
  }
}
