package dev.renewal.schema;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Free-form JSON that knows where it stood: immutable, members in their order, numbers as written.
 *
 * <p>Two trees are equal if they hold the same JSON; places do not count. Numbers are equal as
 * {@link BigDecimal}s are: {@code 2e3} is {@code 2E+3}, but {@code 1.50} is not {@code 1.5}.
 */
@JsonDeserialize(using = JsonTreeReader2.class)
@tools.jackson.databind.annotation.JsonDeserialize(using = JsonTreeReader3.class)
public final class JsonTree {

  /** The kinds of JSON values. */
  public enum Kind {
    /** Members by name. */
    OBJECT,
    /** Elements in order. */
    ARRAY,
    /** Text. */
    STRING,
    /** A number, kept as its text. */
    NUMBER,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** {@code null}. */
    NULL
  }

  private final Kind kind;
  private final String text;
  private final List<JsonTree> elements;
  private final Map<String, JsonTree> members;
  private final String pointer;
  private final Optional<BigDecimal> number;

  private JsonTree(
      Kind kind,
      String text,
      List<JsonTree> elements,
      Map<String, JsonTree> members,
      String pointer) {
    this.kind = kind;
    this.text = text;
    this.elements = elements;
    this.members = members;
    this.pointer = pointer;
    number = kind == Kind.NUMBER ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }

  /**
   * An object.
   *
   * @param members the values by name, in order
   * @return the object, placed nowhere
   */
  public static JsonTree object(Map<String, JsonTree> members) {
    Map<String, JsonTree> copy = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    return new JsonTree(Kind.OBJECT, "", List.of(), copy, "");
  }

  /**
   * An array.
   *
   * @param elements the values in order
   * @return the array, placed nowhere
   */
  public static JsonTree array(List<JsonTree> elements) {
    return new JsonTree(Kind.ARRAY, "", List.copyOf(elements), Map.of(), "");
  }

  /**
   * A text.
   *
   * @param text the characters
   * @return the text, placed nowhere
   */
  public static JsonTree string(String text) {
    return leaf(Kind.STRING, text);
  }

  /**
   * A number as written.
   *
   * @param text a JSON number, such as {@code 1.50} or {@code 2e3}
   * @return the number, placed nowhere
   * @throws NumberFormatException if the text is no number
   */
  public static JsonTree number(String text) {
    return leaf(Kind.NUMBER, text);
  }

  /**
   * A flag.
   *
   * @param value the flag
   * @return {@code true} or {@code false}, placed nowhere
   */
  public static JsonTree bool(boolean value) {
    return leaf(Kind.BOOLEAN, Boolean.toString(value));
  }

  /**
   * JSON's {@code null}.
   *
   * @return the value, placed nowhere
   */
  public static JsonTree nothing() {
    return leaf(Kind.NULL, "null");
  }

  private static JsonTree leaf(Kind kind, String text) {
    return new JsonTree(kind, Objects.requireNonNull(text), List.of(), Map.of(), "");
  }

  /**
   * A tree of plain Java values; the inverse of {@link #plain()}.
   *
   * @param value a map, list, text, number, flag or null, nested as wanted
   * @return the tree, placed nowhere
   * @throws IllegalArgumentException if the value is of another class
   */
  public static JsonTree of(@Nullable Object value) {
    if (value == null) {
      return nothing();
    }
    if (value instanceof String string) {
      return string(string);
    }
    if (value instanceof Boolean flag) {
      return bool(flag);
    }
    if (value instanceof Number number) {
      return number(number.toString());
    }
    if (value instanceof List<?> list) {
      List<JsonTree> elements = new ArrayList<>();
      list.forEach(element -> elements.add(of(element)));
      return array(elements);
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, JsonTree> members = new LinkedHashMap<>();
      map.forEach((name, member) -> members.put(String.valueOf(name), of(member)));
      return object(members);
    }
    throw new IllegalArgumentException(value.getClass() + " is no JSON value");
  }

  /**
   * The tree as plain Java values: maps, lists, texts, {@link BigDecimal}s, flags and null.
   *
   * @return the value; null stands for JSON's {@code null}
   */
  @JsonValue
  public @Nullable Object plain() {
    return switch (kind) {
      case OBJECT -> {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        members.forEach((name, member) -> plain.put(name, member.plain()));
        yield plain;
      }
      case ARRAY -> {
        List<@Nullable Object> plain = new ArrayList<>();
        elements.forEach(element -> plain.add(element.plain()));
        yield plain;
      }
      case STRING -> text;
      case NUMBER -> number.orElseThrow();
      case BOOLEAN -> Boolean.valueOf(text);
      case NULL -> null;
    };
  }

  /**
   * The same JSON at a place.
   *
   * @param place the JSON Pointer of the tree within its source, such as {@code /rules/3/require}
   * @return a copy in which every value knows its place
   */
  public JsonTree at(String place) {
    List<JsonTree> placedElements = new ArrayList<>();
    for (int index = 0; index < elements.size(); index++) {
      placedElements.add(elements.get(index).at(place + "/" + index));
    }
    Map<String, JsonTree> placedMembers = new LinkedHashMap<>();
    members.forEach(
        (name, member) -> placedMembers.put(name, member.at(place + "/" + escape(name))));
    return placed(kind, text, placedElements, placedMembers, place);
  }

  /** A value whose parts already know their places; the collections are handed over. */
  static JsonTree placed(
      Kind kind,
      String text,
      List<JsonTree> elements,
      Map<String, JsonTree> members,
      String pointer) {
    return new JsonTree(
        kind,
        text,
        Collections.unmodifiableList(elements),
        Collections.unmodifiableMap(members),
        pointer);
  }

  /**
   * Writes a name as a part of a JSON Pointer (RFC 6901).
   *
   * @param name a member name
   * @return the name with {@code ~} and {@code /} escaped
   */
  public static String escape(String name) {
    return name.indexOf('~') < 0 && name.indexOf('/') < 0
        ? name
        : name.replace("~", "~0").replace("/", "~1");
  }

  /**
   * The kind of value.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
  }

  /**
   * The place within the source.
   *
   * @return a JSON Pointer; empty for the whole source and for trees built in Java
   */
  public String pointer() {
    return pointer;
  }

  /**
   * The characters of a text, or the literal of a number, flag or null as written.
   *
   * @return the text; empty for objects and arrays
   */
  public String text() {
    return text;
  }

  /**
   * The number.
   *
   * @return the exact number; empty for other kinds
   */
  public Optional<BigDecimal> number() {
    return number;
  }

  /**
   * The flag.
   *
   * @return the flag; empty for other kinds
   */
  public Optional<Boolean> bool() {
    return kind == Kind.BOOLEAN ? Optional.of(Boolean.valueOf(text)) : Optional.empty();
  }

  /**
   * The elements of an array.
   *
   * @return the elements in order; empty for other kinds
   */
  public List<JsonTree> elements() {
    return elements;
  }

  /**
   * The members of an object.
   *
   * @return the values by name, in order; empty for other kinds
   */
  public Map<String, JsonTree> members() {
    return members;
  }

  /**
   * A member of an object.
   *
   * @param name its name
   * @return the value; empty if there is none or this is no object
   */
  public Optional<JsonTree> get(String name) {
    return Optional.ofNullable(members.get(name));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JsonTree that
        && kind == that.kind
        && (number.isPresent() ? number.equals(that.number) : text.equals(that.text))
        && elements.equals(that.elements)
        && members.equals(that.members);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind.name(), number.isPresent() ? number : text, elements, members);
  }

  /**
   * The tree for people: compact, texts not escaped.
   *
   * @return such as {@code {count: [1, 2]}}
   */
  @Override
  public String toString() {
    return switch (kind) {
      case OBJECT -> {
        List<String> parts = new ArrayList<>();
        members.forEach((name, member) -> parts.add(name + ": " + member));
        yield "{" + String.join(", ", parts) + "}";
      }
      case ARRAY -> elements.toString();
      case STRING -> "\"" + text + "\"";
      case NUMBER, BOOLEAN, NULL -> text;
    };
  }
}
