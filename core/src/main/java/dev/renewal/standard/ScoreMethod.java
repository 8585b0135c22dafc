package dev.renewal.standard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A named method of a scorecard with its options (方法): how values are normalised, weighted,
 * aggregated, imputed or treated.
 *
 * <p>JSON: {@code "min-max"}, {@code {"param": "method"}} or {@code {"goalposts": {"worst": "0",
 * "best": "100"}}}. Which methods there are, and their options, is said where they are used.
 *
 * @param name its name
 * @param options its options by name, each one or more values; a table is written row by row
 */
public record ScoreMethod(Setting name, Map<String, List<Setting>> options) {

  /** Copies the options. */
  public ScoreMethod {
    Map<String, List<Setting>> copy = new TreeMap<>();
    options.forEach((option, values) -> copy.put(option, List.copyOf(values)));
    options = java.util.Collections.unmodifiableMap(copy);
  }

  /** A method without options. */
  public static ScoreMethod of(String name) {
    return new ScoreMethod(Setting.of(name), Map.of());
  }

  /** The first value of an option. */
  public Optional<Setting> option(String option) {
    return Optional.ofNullable(options.get(option)).flatMap(values -> values.stream().findFirst());
  }
}
