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
    METHODS.put(
        MethodKind.AGGREGATOR,
        methods(
            method("arithmetic"),
            method("geometric", MethodOption.of("floor", MethodOption.Type.NOT_NEGATIVE)),
            method("harmonic"),
            method("power", MethodOption.required("exponent", MethodOption.Type.NUMBER)),
            method("min"),
            method("sum", MethodOption.of("of", MethodOption.Type.POSITIVE)),
            method("mazziotta-pareto", MethodOption.words("penalty", "minus", "plus")),
            method("copeland")));
    METHODS.put(
        MethodKind.WEIGHTS,
        methods(
            method("given"),
            method("equal"),
            method("ahp", MethodOption.required("matrix", MethodOption.Type.POSITIVES)),
            method("budget", MethodOption.required("points", MethodOption.Type.NUMBERS)),
            method("entropy"),
            method("critic"),
            method("standard-deviation")));
    METHODS.put(
        MethodKind.IMPUTATION,
        methods(
            method("none"),
            method("mean"),
            method("median"),
            method("group-mean", MethodOption.required("by", MethodOption.Type.GROUPING)),
            method("group-median", MethodOption.required("by", MethodOption.Type.GROUPING)),
            method("prior-period")));
    METHODS.put(
        MethodKind.TREATMENT,
        methods(
            method("none"),
            method(
                "winsorise",
                MethodOption.of("points", MethodOption.Type.WHOLE),
                MethodOption.of("skewness", MethodOption.Type.NOT_NEGATIVE),
                MethodOption.of("kurtosis", MethodOption.Type.NUMBER),
                MethodOption.words("then", "none", "log")),
            method(
                "log",
                MethodOption.of("skewness", MethodOption.Type.NOT_NEGATIVE),
                MethodOption.of("kurtosis", MethodOption.Type.NUMBER))));
    METHODS.put(
        MethodKind.NORMALISER,
        methods(
            method(
                "goalposts",
                MethodOption.required("low", MethodOption.Type.NUMBER),
                MethodOption.required("high", MethodOption.Type.NUMBER)),
            method(
                "log-goalposts",
                MethodOption.required("low", MethodOption.Type.POSITIVE),
                MethodOption.required("high", MethodOption.Type.POSITIVE)),
            method("min-max", MethodOption.zeroRange()),
            method(
                "z",
                MethodOption.of("mean", MethodOption.Type.NUMBER),
                MethodOption.of("deviation", MethodOption.Type.POSITIVE),
                MethodOption.zeroRange()),
            method("target", MethodOption.required("target", MethodOption.Type.NUMBER)),
            method("percentile-rank", MethodOption.zeroRange()),
            method("rank"),
            method("quantile-bins", MethodOption.required("bins", MethodOption.Type.WHOLE)),
            method(
                "bins",
                MethodOption.required("bounds", MethodOption.Type.ASCENDING),
                MethodOption.required("scores", MethodOption.Type.NUMBERS)),
            method(
                "steps",
                MethodOption.required("at", MethodOption.Type.ASCENDING),
                MethodOption.required("scores", MethodOption.Type.NUMBERS)),
            method(
                "piecewise",
                MethodOption.required("at", MethodOption.Type.ASCENDING),
                MethodOption.required("scores", MethodOption.Type.NUMBERS)),
            method("yes-no"),
            method("as-given")));
  }

  private MethodCatalogue() {}

  private record Method(String name, List<MethodOption> options) {}

  private static Method method(String name, MethodOption... options) {
    return new Method(name, List.of(options));
  }

  private static Map<String, List<MethodOption>> methods(Method... methods) {
    Map<String, List<MethodOption>> named = new TreeMap<>();
    Arrays.stream(methods).forEach(it -> named.put(it.name(), it.options()));
    return Collections.unmodifiableMap(named);
  }

  /** The methods of a kind by name, each with its options. */
  public static Map<String, List<MethodOption>> of(MethodKind kind) {
    return METHODS.getOrDefault(kind, Map.of());
  }
}
