package dev.renewal.pack.internal;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The methods that a scorecard may name, with their options (评分方法目录). */
public final class MethodCatalogue {
  private static final Map<MethodKind, Map<String, List<MethodOption>>> METHODS =
      new EnumMap<>(MethodKind.class);

  static {
    METHODS.put(MethodKind.AGGREGATOR, aggregators());
    METHODS.put(MethodKind.WEIGHTS, weights());
    METHODS.put(MethodKind.IMPUTATION, imputations());
    METHODS.put(MethodKind.TREATMENT, treatments());
    METHODS.put(MethodKind.NORMALISER, normalisers());
  }

  private MethodCatalogue() {}

  /** The methods of a kind by name, each with its options. */
  public static Map<String, List<MethodOption>> of(MethodKind kind) {
    return METHODS.getOrDefault(kind, Map.of());
  }

  private static Map<String, List<MethodOption>> aggregators() {
    MethodOption floor = of("floor", OptionType.POSITIVE);
    MethodOption over = words("over", "scores", "values");
    return methods(
        method("arithmetic"),
        method("geometric", floor),
        method("harmonic", floor),
        method("power", required("exponent", OptionType.NUMBER), floor),
        method("min"),
        method("sum", of("of", OptionType.POSITIVE)),
        method("mazziotta-pareto", words("penalty", "minus", "plus")),
        method("copeland"),
        method("topsis", over),
        method("vikor", of("majority", OptionType.SHARE), over),
        method("weighted-sum", over),
        method("weighted-product", over));
  }

  private static Map<String, List<MethodOption>> weights() {
    return methods(
        method("given"),
        method("equal"),
        method(
            "ahp",
            required("matrix", OptionType.POSITIVES),
            words("table", "saaty-1980", "saaty-tran-2007")),
        method("budget", required("points", OptionType.NUMBERS)),
        method("entropy"),
        method("critic"),
        method("standard-deviation"));
  }

  private static Map<String, List<MethodOption>> imputations() {
    MethodOption otherwise = words("otherwise", "none", "mean", "median");
    return methods(
        method("none"),
        method("mean"),
        method("median"),
        method("group-mean", required("by", OptionType.GROUPING), otherwise),
        method("group-median", required("by", OptionType.GROUPING), otherwise),
        method("prior-period", otherwise),
        method("fixed", required("value", OptionType.NUMBER)));
  }

  private static Map<String, List<MethodOption>> treatments() {
    MethodOption skewness = of("skewness", OptionType.NOT_NEGATIVE);
    MethodOption kurtosis = of("kurtosis", OptionType.NUMBER);
    MethodOption form =
        words(
            "form",
            "shifted-by-hundredth",
            "plain",
            "shifted-by-one",
            "scaled-to-max",
            "by-skewness");
    MethodOption lambda = of("lambda", OptionType.NUMBER);
    MethodOption shift = words("shift", "to-one", "none");
    return methods(
        method("none"),
        method(
            "winsorise",
            of("points", OptionType.WHOLE),
            skewness,
            kurtosis,
            words("ties", "stop", "exceed"),
            words("then", "none", "log", "box-cox"),
            form,
            lambda,
            shift,
            words("base", "untreated", "winsorised")),
        method("log-outliers", skewness, kurtosis, form),
        method("log", form),
        method("box-cox", required("lambda", OptionType.NUMBER), shift),
        method(
            "quantiles", required("lower", OptionType.SHARE), required("upper", OptionType.SHARE)));
  }

  private static Map<String, List<MethodOption>> normalisers() {
    MethodOption beyond = words("beyond", "clamped", "extended");
    MethodOption zeroRange = words("zeroRange", "neutral", "full", "drop");
    MethodOption ties = words("ties", "mean", "lowest", "highest");
    MethodOption scores = required("scores", OptionType.NUMBERS);
    return methods(
        method(
            "goalposts",
            required("low", OptionType.NUMBER),
            required("high", OptionType.NUMBER),
            beyond),
        method(
            "log-goalposts",
            required("low", OptionType.POSITIVE),
            required("high", OptionType.POSITIVE)),
        method("min-max", beyond, zeroRange),
        method(
            "z",
            of("centre", OptionType.NUMBER),
            of("spread", OptionType.POSITIVE),
            words("deviation", "sample", "population"),
            words("limits", "none", "range"),
            zeroRange),
        method("target", required("target", OptionType.NUMBER), beyond),
        method("percentile-rank", ties, zeroRange),
        method("rank", of("first", OptionType.NUMBER), ties, zeroRange),
        method("quantile-bins", required("shares", OptionType.ASCENDING), scores, zeroRange),
        method(
            "bins",
            required("bounds", OptionType.ASCENDING),
            scores,
            words("edge", "upper", "lower")),
        method(
            "steps",
            required("start", OptionType.NUMBER),
            required("size", OptionType.POSITIVE),
            required("points", OptionType.POSITIVE)),
        method("piecewise", required("at", OptionType.ASCENDING), scores),
        method("yes-no"),
        method("as-given"));
  }

  private record Method(String name, List<MethodOption> options) {}

  private static Method method(String name, MethodOption... options) {
    return new Method(name, List.of(options));
  }

  private static MethodOption of(String name, OptionType type) {
    return new MethodOption(name, type, false, List.of());
  }

  private static MethodOption required(String name, OptionType type) {
    return new MethodOption(name, type, true, List.of());
  }

  private static MethodOption words(String name, String... words) {
    return new MethodOption(name, OptionType.WORD, false, List.of(words));
  }

  private static Map<String, List<MethodOption>> methods(Method... methods) {
    Map<String, List<MethodOption>> named = new TreeMap<>();
    Arrays.stream(methods).forEach(it -> named.put(it.name(), it.options()));
    return Collections.unmodifiableMap(named);
  }
}
