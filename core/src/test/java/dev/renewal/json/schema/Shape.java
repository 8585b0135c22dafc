package dev.renewal.json.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.RecordType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a type whose JSON is read by hand stands in JSON. Each of its parts must be accounted for: a
 * type that gets another part has no schema until the schema knows that part.
 */
final class Shape {
  private final Class<?> type;
  private final Titles titles;
  private final ObjectNode properties = Nodes.any();
  private final ArrayNode required = properties.arrayNode();
  private final Set<String> covered = new TreeSet<>();

  Shape(Class<?> type, Titles titles) {
    this.type = type;
    this.titles = titles;
  }

  /** A part that must be there, under its own name. */
  Shape needs(String part, ObjectNode schema) {
    return needs(part, part, schema);
  }

  /** A part that must be there, under the name of a member. */
  Shape needs(String part, String member, ObjectNode schema) {
    required.add(member);
    return may(part, member, schema);
  }

  /** A part that may be left out, under its own name. */
  Shape may(String part, ObjectNode schema) {
    return may(part, part, schema);
  }

  /** A part that may be left out, under the name of a member. */
  Shape may(String part, String member, ObjectNode schema) {
    titles.give(schema, name(type), member);
    properties.set(member, schema);
    return apart(part);
  }

  /** Parts that stand elsewhere. */
  Shape apart(String... parts) {
    covered.addAll(List.of(parts));
    return this;
  }

  /**
   * The schema.
   *
   * @throws IllegalStateException if a part of the type is not accounted for
   */
  ObjectNode build() {
    holdCovered(type, covered);
    ObjectNode schema = Nodes.any();
    titles.give(schema, name(type));
    schema.put("type", "object");
    schema.set("properties", properties);
    schema.put("additionalProperties", false);
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    return schema;
  }

  /** The name of a class, after that of the class around it. */
  static String name(Class<?> type) {
    Class<?> around = type.getEnclosingClass();
    return around == null
        ? type.getSimpleName()
        : around.getSimpleName() + "." + type.getSimpleName();
  }

  /**
   * Holds that all parts of a type are accounted for.
   *
   * @throws IllegalStateException if one is not
   */
  static void holdCovered(Class<?> type, Set<String> covered) {
    Set<String> parts = new TreeSet<>(parts(type));
    parts.removeAll(covered);
    if (!parts.isEmpty()) {
      throw new IllegalStateException("the schema does not know of " + name(type) + " " + parts);
    }
  }

  /**
   * Holds that all kinds of something are known.
   *
   * @throws IllegalStateException if one is not
   */
  static void holdKinds(Class<?> sealed, Set<Class<?>> known) {
    if (!known.equals(Set.of(sealed.getPermittedSubclasses()))) {
      List<String> names = known.stream().map(Class::getSimpleName).sorted().toList();
      throw new IllegalStateException(
          "the schema knows of " + sealed.getSimpleName() + " only " + names);
    }
  }

  private static List<String> parts(Class<?> type) {
    return type.isRecord()
        ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList()
        : RecordType.of(type).attributes().stream().map(Attribute::name).toList();
  }
}
