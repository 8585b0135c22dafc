package dev.renewal.schema;

import dev.renewal.model.CodeList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The type of an attribute's value, or of the elements of its list. */
public final class ValueType {

  /** The kinds of values; each has one JSON form. */
  public enum Kind {
    /** Text: a JSON string. */
    TEXT,
    /** A code of a list that a pack carries: a JSON string, any accepted. */
    OPEN_CODE,
    /** A code of a list closed by nature: a JSON string out of {@link ValueType#closedCodes()}. */
    CLOSED_CODE,
    /** A flag: {@code true} or {@code false}. */
    BOOLEAN,
    /** A whole number: a JSON number without fraction and exponent. */
    INTEGER,
    /** A decimal number: a JSON number. */
    DECIMAL,
    /** A percentage: a JSON string such as {@code "99%"}. */
    PERCENTAGE,
    /** Money: {@code {"amount": "600", "unit": "万元"}}. */
    MONEY,
    /** An area: {@code {"amount": "3.5", "unit": "亩"}}. */
    AREA,
    /** A length: {@code {"amount": "300", "unit": "m"}}. */
    LENGTH,
    /** An amount with an open unit, which may be missing. */
    QUANTITY,
    /** A day: {@code "2023-12-31"}. */
    DATE,
    /** A day, month or year: {@code "2023-12-31"}, {@code "2023-12"}, {@code "2023"}. */
    PARTIAL_DATE,
    /** A month: {@code "2023-12"}. */
    YEAR_MONTH,
    /** A year: {@code "2023"}. */
    YEAR,
    /** A point in time: {@code "2023-12-31T08:00:00Z"}. */
    INSTANT,
    /**
     * A reporting period: {@code "2023"}, {@code "2023-H1"}, {@code "2023-Q3"}, {@code "2023-05"}.
     */
    PERIOD,
    /** The code of an administrative division: a JSON string. */
    DIVISION,
    /** A unified social credit code: a JSON string. */
    CREDIT_CODE,
    /** A project code: a JSON string. */
    PROJECT_CODE,
    /** The number of an official document: a JSON string. */
    DOCUMENT_NUMBER,
    /** A comparator: {@code "≥"} and the like. */
    COMPARATOR,
    /** Text in two languages: {@code {"zh": "…", "en": "…"}}. */
    LOCAL_TEXT,
    /** An object with attributes of its own. */
    OBJECT,
    /** Free-form JSON. */
    TREE
  }

  private static final ClassValue<ValueType> CACHE =
      new ClassValue<>() {
        @Override
        protected ValueType computeValue(Class<?> type) {
          return new ValueType(Leaf.of(type), type);
        }
      };

  private final Leaf leaf;
  private final Class<?> javaType;

  private ValueType(Leaf leaf, Class<?> javaType) {
    this.leaf = leaf;
    this.javaType = javaType;
  }

  /**
   * The type of the values of a Java class.
   *
   * @param javaType a class that an accessor gives, such as {@code Money} or {@code Facility};
   *     primitives stand for their wrappers
   * @return the type, the same object at every call
   * @throws IllegalArgumentException if the class is none that attributes can have
   */
  public static ValueType of(Class<?> javaType) {
    return CACHE.get(javaType);
  }

  /**
   * The kind of value.
   *
   * @return the kind
   */
  public Kind kind() {
    return leaf.kind();
  }

  /**
   * The Java class of the values.
   *
   * @return the class
   */
  public Class<?> javaType() {
    return javaType;
  }

  /**
   * The attributes of the values, if they are objects.
   *
   * @return the type of the objects; empty for leaves and trees
   */
  public Optional<RecordType> objectType() {
    return kind() == Kind.OBJECT ? Optional.of(RecordType.of(javaType)) : Optional.empty();
  }

  /**
   * The list that open codes come from.
   *
   * @return the id of the list, such as {@code facility-type}; empty for other kinds
   */
  public Optional<String> codeList() {
    return Optional.ofNullable(javaType.getAnnotation(CodeList.class)).map(CodeList::value);
  }

  /**
   * The codes of a list that is closed by nature.
   *
   * @return the codes in the order of their constants; empty for other kinds
   */
  public List<String> closedCodes() {
    return leaf.codes();
  }

  /**
   * Finds an attribute that follows from the value, such as {@code level} of a division.
   *
   * @param name the name of the derived attribute
   * @return the attribute, if values of this type have it
   */
  public Optional<DerivedAttribute> derived(String name) {
    return derived().stream().filter(it -> it.name().equals(name)).findFirst();
  }

  /**
   * All attributes that follow from the value.
   *
   * @return the derived attributes, empty for most kinds
   */
  public List<DerivedAttribute> derived() {
    return DerivedAttributes.of(this);
  }

  /**
   * Tells whether the values are JSON strings that {@link #parse(String)} reads.
   *
   * @return {@code false} for flags, numbers, objects and trees
   */
  public boolean isTextual() {
    return leaf.parser() != null;
  }

  /**
   * Reads a value from the text that JSON has for it; {@link #format(Object)} undoes it.
   *
   * @param text such as {@code 2023-12-31} or {@code 99%}
   * @return the value
   * @throws IllegalArgumentException if the text is not such a value, with the reason the type has
   * @throws UnsupportedOperationException unless the values are {@linkplain #isTextual() textual}
   */
  public Object parse(String text) {
    Function<String, Object> parser = leaf.parser();
    if (parser == null) {
      throw new UnsupportedOperationException(kind() + " has no text form");
    }
    return parser.apply(text);
  }

  /**
   * Writes a value as the text that JSON has for it.
   *
   * @param value a value of this type
   * @return the text, such as {@code 2023-12-31}
   */
  public String format(Object value) {
    return leaf.formatter().apply(value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return javaType.hashCode();
  }

  /**
   * The kind and the Java class.
   *
   * @return such as {@code OBJECT Facility}
   */
  @Override
  public String toString() {
    return kind() + " " + javaType.getSimpleName();
  }
}
