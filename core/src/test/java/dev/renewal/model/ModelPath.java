package dev.renewal.model;

import java.util.List;

/** A path such as {@code town.application.step}, followed through the accessors. */
final class ModelPath {
  private ModelPath() {}

  /** The type of what the path leads to, an element where it leads to a list. */
  static Class<?> valueType(String path) {
    List<String> names = List.of(path.split("\\.", -1));
    Class<?> type =
        ModelTypes.documents().stream()
            .filter(kind -> kind.getAnnotation(DocumentKind.class).name().equals(names.get(0)))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no kind of document: " + path));
    for (String name : names.subList(1, names.size())) {
      type = ModelTypes.elementType(ModelTypes.accessor(type, name));
    }
    return type;
  }
}
