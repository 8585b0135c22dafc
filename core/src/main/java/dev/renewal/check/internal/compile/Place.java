package dev.renewal.check.internal.compile;

import dev.renewal.check.internal.eval.Family;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.DocumentType;
import dev.renewal.schema.RecordType;
import dev.renewal.schema.ValueType;
import dev.renewal.standard.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a path is read from.
 *
 * @param self the type of the subject or element; null for the dataset, a group or a plain value
 * @param base the path of the subject or element from its kind, such as {@code town.application}
 * @param document the document it stands in; null for the dataset and for groups
 * @param top the attribute of the document under which it stands; null for the document itself
 * @param group the group, if the subject is one
 * @param whole whether the subject is the dataset
 */
record Place(
    @Nullable RecordType self,
    String base,
    @Nullable DocumentType document,
    @Nullable Attribute top,
    @Nullable GroupPlace group,
    boolean whole) {

  /**
   * The members and keys of a group.
   *
   * @param member the place of a member
   * @param keys the types of the keys by name, in order
   */
  record GroupPlace(Place member, Map<String, KeyType> keys) {
    GroupPlace {
      keys = new LinkedHashMap<>(keys);
    }

    int position(String key) {
      return java.util.List.copyOf(keys.keySet()).indexOf(key);
    }
  }

  /**
   * The type of a key.
   *
   * @param type its type
   * @param family its family
   * @param path the path from a member to it
   */
  record KeyType(@Nullable ValueType type, Family family, Path path) {}

  static Place document(DocumentType kind) {
    return new Place(kind.type(), kind.name(), kind, null, null, false);
  }

  static Place dataset() {
    return new Place(null, "dataset", null, null, null, true);
  }

  static Place group(Place member, Map<String, KeyType> keys) {
    return new Place(null, "group", null, null, new GroupPlace(member, keys), false);
  }
}
