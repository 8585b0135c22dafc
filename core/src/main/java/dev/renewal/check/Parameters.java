package dev.renewal.check;

import dev.renewal.dataset.DatasetHeader;
import dev.renewal.pack.internal.Says;
import dev.renewal.schema.JsonTree;
import dev.renewal.standard.Standard;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Values for what packs leave open, by pack and name (参数取值).
 *
 * <p>A value is text as a params file or {@code --param} writes it: {@code 600万元}, {@code 60%},
 * {@code STARTED}, {@code 2024-12-31}; a set is several texts. A blank cell of a code list is set
 * under the name {@code list/key/column}.
 *
 * <pre>{@code
 * Parameters parameters = Parameters.builder()
 *     .set("townscape-town", "landedMeans", "STARTED")
 *     .build();
 * }</pre>
 */
public final class Parameters {
  /** No values. */
  public static final Parameters NONE = builder().build();

  private final Map<String, Map<String, List<String>>> values;

  private Parameters(Map<String, Map<String, List<String>>> values) {
    this.values = values;
  }

  /**
   * The values of a params file or of a dataset's header: {@code {"townscape-town": {"awardAmount":
   * {"amount": "1000", "unit": "万元"}, "landedMeans": "STARTED"}}}.
   *
   * @param tree the file
   * @return the values
   * @throws InvalidParameterException if a value is neither text nor {amount, unit} nor an array of
   *     texts
   */
  public static Parameters of(JsonTree tree) {
    Builder parameters = builder();
    if (tree.kind() != JsonTree.Kind.OBJECT) {
      throw new InvalidParameterException("", "", Says.text("parameters-packs"));
    }
    tree.members()
        .forEach(
            (pack, named) -> {
              if (named.kind() != JsonTree.Kind.OBJECT) {
                throw new InvalidParameterException(pack, "", Says.text("parameters-values"));
              }
              named
                  .members()
                  .forEach((name, value) -> parameters.set(pack, name, texts(pack, name, value)));
            });
    return parameters.build();
  }

  /**
   * The values in the header of a dataset, for the standards it is judged by. What it sets for
   * another version than it claims is left out where that version lacks the parameter.
   *
   * @param header the header
   * @param standards the standards
   * @return the values
   * @throws InvalidParameterException if the header's parameters are not of the form above
   */
  public static Parameters ofHeader(DatasetHeader header, List<Standard> standards) {
    return HeaderParameters.of(header, standards);
  }

  private static List<String> texts(String pack, String name, JsonTree value) {
    return switch (value.kind()) {
      case STRING -> List.of(value.text());
      case ARRAY -> value.elements().stream().map(it -> text(pack, name, it)).toList();
      case OBJECT -> List.of(amount(pack, name, value));
      case NUMBER, BOOLEAN, NULL -> throw unusable(pack, name);
    };
  }

  private static String text(String pack, String name, JsonTree value) {
    if (value.kind() != JsonTree.Kind.STRING) {
      throw unusable(pack, name);
    }
    return value.text();
  }

  private static String amount(String pack, String name, JsonTree value) {
    Optional<JsonTree> amount = value.get("amount");
    Optional<JsonTree> unit = value.get("unit");
    if (amount.isEmpty() || unit.isEmpty() || value.members().size() != 2) {
      throw unusable(pack, name);
    }
    return text(pack, name, amount.get()) + text(pack, name, unit.get());
  }

  private static InvalidParameterException unusable(String pack, String name) {
    return new InvalidParameterException(pack, name, Says.text("parameter-form"));
  }

  /** Starts a set of values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The packs for which values are given. */
  public Set<String> packs() {
    return values.keySet();
  }

  /** The names of the values given for a pack, in alphabetical order. */
  public Set<String> names(String pack) {
    return values.getOrDefault(pack, Map.of()).keySet();
  }

  /** The texts of a value, or empty if it is not set. */
  public Optional<List<String>> texts(String pack, String name) {
    return Optional.ofNullable(values.getOrDefault(pack, Map.of()).get(name));
  }

  /** The text of a single value, or empty if it is not set. */
  public Optional<String> text(String pack, String name) {
    return texts(pack, name).map(texts -> String.join(",", texts));
  }

  /** The codes of a set, written apart or joined by commas; empty if it is not set. */
  public Optional<List<String>> codes(String pack, String name) {
    return texts(pack, name).map(texts -> codes(String.join(",", texts)));
  }

  /** The codes that stand in a text, joined by commas. */
  public static List<String> codes(String text) {
    return Stream.of(text.split(","))
        .map(String::strip)
        .filter(code -> !code.isEmpty())
        .distinct()
        .toList();
  }

  /**
   * These values, and those of others where these have none.
   *
   * @param others the values that give way
   * @return the values of both
   */
  public Parameters over(Parameters others) {
    Builder both = builder();
    others.values.forEach(
        (pack, named) -> named.forEach((name, texts) -> both.set(pack, name, texts)));
    values.forEach((pack, named) -> named.forEach((name, texts) -> both.set(pack, name, texts)));
    return both.build();
  }

  /** Tells whether no value is given. */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  @Override
  public boolean equals(@org.jspecify.annotations.Nullable Object other) {
    return other instanceof Parameters parameters && values.equals(parameters.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }

  /** Collects values. */
  public static final class Builder {
    private final Map<String, Map<String, List<String>>> values = new TreeMap<>();

    private Builder() {}

    /**
     * Sets one value; a later value replaces an earlier one.
     *
     * @param pack the pack
     * @param name the parameter, or {@code list/key/column}
     * @param text the value
     * @return this builder
     */
    public Builder set(String pack, String name, String text) {
      return set(pack, name, List.of(text));
    }

    /**
     * Sets a set of codes; a later value replaces an earlier one.
     *
     * @param pack the pack
     * @param name the parameter
     * @param texts the codes
     * @return this builder
     */
    public Builder set(String pack, String name, List<String> texts) {
      values.computeIfAbsent(pack, unused -> new TreeMap<>()).put(name, List.copyOf(texts));
      return this;
    }

    /** The values collected. */
    public Parameters build() {
      Map<String, Map<String, List<String>>> copy = new TreeMap<>();
      values.forEach(
          (pack, named) -> copy.put(pack, Collections.unmodifiableMap(new TreeMap<>(named))));
      return new Parameters(Collections.unmodifiableMap(copy));
    }
  }
}
