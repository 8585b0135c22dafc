package dev.renewal.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A path of attribute names found to exist: {@code actionPlan.renewalBlocks.renewalCategory}.
 *
 * <p>Lists are stepped through; the path may end in {@linkplain DerivedAttribute derived}
 * attributes, as in {@code division.level}.
 *
 * @param start the type the path begins at
 * @param attributes the attributes stepped through, at least one
 * @param derived the derived attributes behind them, usually none
 */
public record AttributePath(
    RecordType start, List<Attribute> attributes, List<DerivedAttribute> derived) {

  /** Copies the parts. */
  public AttributePath {
    attributes = List.copyOf(attributes);
    derived = List.copyOf(derived);
  }

  /**
   * Finds what a path means.
   *
   * @param start the type the path begins at
   * @param text names joined by dots; a list may be marked by {@code []}
   * @return the attributes
   * @throws UnknownPathException if a name is none of the attributes at its place
   */
  public static AttributePath resolve(RecordType start, String text) {
    List<Attribute> attributes = new ArrayList<>();
    List<DerivedAttribute> derived = new ArrayList<>();
    Optional<RecordType> at = Optional.of(start);
    int position = 0;
    for (String step : text.split("\\.", -1)) {
      String name = step.endsWith("[]") ? step.substring(0, step.length() - 2) : step;
      if (at.isPresent()) {
        RecordType owner = at.get();
        int failedAt = position;
        Attribute attribute =
            owner
                .attribute(name)
                .orElseThrow(() -> UnknownPathException.of(text, failedAt, name, owner));
        attributes.add(attribute);
        at = attribute.type().objectType();
      } else {
        derived.add(derivedStep(text, position, name, type(attributes, derived)));
      }
      position += step.length() + 1;
    }
    return new AttributePath(start, attributes, derived);
  }

  private static DerivedAttribute derivedStep(
      String text, int position, String name, ValueType type) {
    return type.derived(name)
        .orElseThrow(() -> UnknownPathException.of(text, position, name, type));
  }

  private static ValueType type(List<Attribute> attributes, List<DerivedAttribute> derived) {
    return derived.isEmpty()
        ? attributes.get(attributes.size() - 1).type()
        : derived.get(derived.size() - 1).type();
  }

  /**
   * The type of the values the path leads to.
   *
   * @return the type of the last attribute, or of the elements if it is a list
   */
  public ValueType type() {
    return type(attributes, derived);
  }

  /**
   * Tells whether the path can lead to more than one value.
   *
   * @return {@code true} if a list is stepped through
   */
  public boolean isMany() {
    return attributes.stream().anyMatch(Attribute::isList);
  }

  /**
   * The path as text.
   *
   * @return the names joined by dots
   */
  @Override
  public String toString() {
    List<String> names = new ArrayList<>();
    attributes.forEach(it -> names.add(it.name()));
    derived.forEach(it -> names.add(it.name()));
    return String.join(".", names);
  }
}
