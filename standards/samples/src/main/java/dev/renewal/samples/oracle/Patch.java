package dev.renewal.samples.oracle;

import dev.renewal.schema.JsonTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Applies changes to free-form JSON. */
final class Patch {

  private static final String END = "-";

  private Patch() {}

  /** The tree with one change made. */
  static JsonTree apply(JsonTree tree, OracleEdit edit) {
    List<String> steps = steps(edit.path());
    return switch (edit.op()) {
      case "remove" -> remove(tree, steps);
      case "add" -> put(tree, steps, edit.value().orElseThrow(), true);
      case "copy" -> put(tree, steps, find(tree, steps(edit.from().orElseThrow())), true);
      default -> put(tree, steps, edit.value().orElseThrow(), false);
    };
  }

  private static List<String> steps(String pointer) {
    return Arrays.stream(pointer.substring(1).split("/", -1))
        .map(step -> step.replace("~1", "/").replace("~0", "~"))
        .toList();
  }

  private static JsonTree find(JsonTree tree, List<String> steps) {
    JsonTree found = tree;
    for (String step : steps) {
      found = child(found, step);
    }
    return found;
  }

  private static JsonTree child(JsonTree tree, String step) {
    return tree.kind() == JsonTree.Kind.ARRAY
        ? tree.elements().get(Integer.parseInt(step))
        : tree.get(step).orElseThrow(() -> new IllegalArgumentException("there is no " + step));
  }

  private static JsonTree put(JsonTree tree, List<String> steps, JsonTree value, boolean adds) {
    String step = steps.get(0);
    boolean isLast = steps.size() == 1;
    JsonTree put =
        isLast ? value : put(child(tree, step), steps.subList(1, steps.size()), value, adds);
    if (tree.kind() != JsonTree.Kind.ARRAY) {
      Map<String, JsonTree> members = new LinkedHashMap<>(tree.members());
      members.put(step, put);
      return JsonTree.object(members);
    }
    List<JsonTree> elements = new ArrayList<>(tree.elements());
    int index = step.equals(END) ? elements.size() : Integer.parseInt(step);
    if (isLast && adds) {
      elements.add(index, put);
    } else {
      elements.set(index, put);
    }
    return JsonTree.array(elements);
  }

  private static JsonTree remove(JsonTree tree, List<String> steps) {
    String step = steps.get(0);
    if (steps.size() > 1) {
      JsonTree inner = remove(child(tree, step), steps.subList(1, steps.size()));
      return put(tree, List.of(step), inner, false);
    }
    if (tree.kind() == JsonTree.Kind.ARRAY) {
      List<JsonTree> elements = new ArrayList<>(tree.elements());
      elements.remove(Integer.parseInt(step));
      return JsonTree.array(elements);
    }
    Map<String, JsonTree> members = new LinkedHashMap<>(tree.members());
    members.remove(step);
    return JsonTree.object(members);
  }
}
