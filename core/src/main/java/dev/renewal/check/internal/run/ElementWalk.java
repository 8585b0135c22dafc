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

  /** What was met on the way to the elements, from best to worst. */
  enum Met {
    /** Every list had elements. */
    ELEMENTS,
    /** Some list was empty or absent. */
    EMPTY,
    /** Some list could not be read. */
    BROKEN;

    private Met worst(Met other) {
      return compareTo(other) >= 0 ? this : other;
    }
  }

  /**
   * Visits each element that can be read.
   *
   * @return the worst that was met
   */
  Met each(Object document, Broken broken, Visitor visitor) {
    return walk(document, 0, new int[lists], 0, broken, visitor);
  }

  private Met walk(Object at, int step, int[] indices, int list, Broken broken, Visitor visitor) {
    if (step == steps.length) {
      visitor.visit(at, indices);
      return Met.ELEMENTS;
    }
    Attribute attribute = steps[step];
    if (broken != Broken.NONE && broken.contains(at, attribute)) {
      return Met.BROKEN;
    }
    Object value = attribute.get(at);
    if (value == null) {
      return Met.EMPTY;
    }
    if (!attribute.isList()) {
      return walk(value, step + 1, indices, list, broken, visitor);
    }
    List<?> elements = (List<?>) value;
    Met met = elements.isEmpty() ? Met.EMPTY : Met.ELEMENTS;
    for (int index = 0; index < elements.size(); index++) {
      indices[list] = index;
      met = met.worst(walk(elements.get(index), step + 1, indices, list + 1, broken, visitor));
    }
    return met;
  }
}
