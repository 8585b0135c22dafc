package dev.renewal.json;

import dev.renewal.schema.JsonTree;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The way from the root of a record to what is being read; a pointer is written only if needed. */
final class Steps {

  private String root = "";
  private @Nullable String[] names = new @Nullable String[16];
  private int[] indexes = new int[16];
  private int depth;

  /** Starts at a root. */
  void start(String pointer) {
    root = pointer;
    depth = 0;
  }

  /** Steps to a member. */
  void push(String name) {
    if (depth == names.length) {
      names = Arrays.copyOf(names, depth * 2);
      indexes = Arrays.copyOf(indexes, depth * 2);
    }
    names[depth++] = name;
  }

  /** Steps to the first element. */
  void pushIndex() {
    push("");
    names[depth - 1] = null;
    indexes[depth - 1] = 0;
  }

  /** Steps to another element of the same list. */
  void index(int index) {
    indexes[depth - 1] = index;
  }

  /** Steps back. */
  void pop() {
    depth--;
  }

  /** The name of the last member stepped to; at the root, that of the collection. */
  String name() {
    for (int at = depth - 1; at >= 0; at--) {
      String name = names[at];
      if (name != null) {
        return name;
      }
    }
    int end = root.length();
    int start = root.lastIndexOf('/');
    if (start > 0 && Character.isDigit(root.charAt(end - 1))) {
      end = start;
      start = root.lastIndexOf('/', end - 1);
    }
    return root.substring(start + 1, end);
  }

  /** The JSON Pointer. */
  String pointer() {
    return pointer(root);
  }

  /** The JSON Pointer below the root. */
  String relative() {
    return pointer("");
  }

  private String pointer(String from) {
    StringBuilder pointer = new StringBuilder(from);
    for (int at = 0; at < depth; at++) {
      String name = names[at];
      pointer.append('/');
      if (name == null) {
        pointer.append(indexes[at]);
      } else {
        pointer.append(JsonTree.escape(name));
      }
    }
    return pointer.toString();
  }
}
