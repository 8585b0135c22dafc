package dev.renewal.check.internal.run;

import dev.renewal.dataset.Broken;
import dev.renewal.schema.Attribute;
import java.util.List;

/** Visits the elements of a list of a document, with the indices that lead to them. */
final class ElementWalk {

  /** Takes the elements. */
  interface Visitor {
    /**
     * Takes one element.
     *
     * @param element the element
     * @param indices the index in each list stepped through; reused, not to be kept
     */
    void visit(Object element, int[] indices);
  }

  private final Attribute[] steps;
  private final int lists;

  ElementWalk(List<Attribute> steps) {
    this.steps = steps.toArray(new Attribute[0]);
    this.lists = (int) steps.stream().filter(Attribute::isList).count();
  }

  /**
   * Visits each element.
   *
   * @return how many there were; -1 if the list could not be read
   */
  int each(Object document, Broken broken, Visitor visitor) {
    return walk(document, 0, new int[lists], 0, broken, visitor);
  }

  private int walk(Object at, int step, int[] indices, int list, Broken broken, Visitor visitor) {
    if (step == steps.length) {
      visitor.visit(at, indices);
      return 1;
    }
    Attribute attribute = steps[step];
    if (broken != Broken.NONE && broken.contains(at, attribute)) {
      return -1;
    }
    Object value = attribute.get(at);
    if (value == null) {
      return 0;
    }
    if (!attribute.isList()) {
      return walk(value, step + 1, indices, list, broken, visitor);
    }
    List<?> elements = (List<?>) value;
    int count = 0;
    for (int index = 0; index < elements.size(); index++) {
      indices[list] = index;
      int found = walk(elements.get(index), step + 1, indices, list + 1, broken, visitor);
      if (found < 0) {
        return -1;
      }
      count += found;
    }
    return count;
  }
}
