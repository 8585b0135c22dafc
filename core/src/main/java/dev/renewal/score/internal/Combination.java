package dev.renewal.score.internal;

import dev.renewal.score.method.Aggregation;
import dev.renewal.score.method.Aggregator;
import dev.renewal.score.method.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How the scores beneath a group become its own. */
public final class Combination {
  private static final Set<String> JOINT =
      Set.of("copeland", "topsis", "vikor", "weighted-sum", "weighted-product");

  private final String name;
  private final Optional<Aggregator> aggregator;
  private final boolean points;
  private final Optional<Double> of;
  private final Joint joint;

  private Combination(
      String name,
      Optional<Aggregator> aggregator,
      boolean points,
      Optional<Double> of,
      Joint joint) {
    this.name = name;
    this.joint = joint;
    this.aggregator = aggregator;
    this.points = points;
    this.of = of;
  }

  static Combination of(Settled method) {
    String name = method.name();
    if (JOINT.contains(name)) {
      return new Combination(name, Optional.empty(), false, Optional.empty(), joint(method));
    }
    return new Combination(
        name,
        Optional.of(aggregator(method)),
        name.equals("sum"),
        method.optional("of"),
        Joint.NONE);
  }

  private static Joint joint(Settled method) {
    boolean values = !method.name().equals("copeland") && method.word("over").equals("values");
    return new Joint(values, method.name().equals("vikor") ? method.number("majority", 0.5) : 0.5);
  }

  /**
   * The options of methods that compare units with each other.
   *
   * @param overValues whether they compare values of indicators rather than scores
   * @param majority the weight of the majority in VIKOR
   */
  record Joint(boolean overValues, double majority) {
    static final Joint NONE = new Joint(false, 0.5);
  }

  /** The options of a method that compares units with each other. */
  Joint joint() {
    return joint;
  }

  private static Aggregator aggregator(Settled method) {
    Optional<Double> floor = method.optional("floor");
    return switch (method.name()) {
      case "geometric" -> floor.map(Aggregator::geometric).orElseGet(Aggregator::geometric);
      case "harmonic" -> floor.map(Aggregator::harmonic).orElseGet(Aggregator::harmonic);
      case "power" -> {
        double exponent = method.number("exponent");
        yield floor
            .map(it -> Aggregator.power(exponent, it))
            .orElseGet(() -> Aggregator.power(exponent));
      }
      case "min" -> Aggregator.minimum();
      case "sum" -> Aggregator.sum();
      case "mazziotta-pareto" ->
          method.word("penalty").equals("minus")
              ? Aggregator.mazziottaParetoMinus()
              : Aggregator.mazziottaParetoPlus();
      default -> Aggregator.arithmetic();
    };
  }

  /** The name of the method. */
  public String name() {
    return name;
  }

  /** Tells whether units are compared with each other rather than scored one by one. */
  public boolean isJoint() {
    return aggregator.isEmpty();
  }

  /** Tells whether points are added up, so that weights stay as they are. */
  public boolean isPoints() {
    return points;
  }

  /** Tells whether a change beneath changes the group in a fixed proportion. */
  public boolean isLinear() {
    return points || name.equals("arithmetic");
  }

  /**
   * The factor by which points are taken: what is attainable over what of it was judged, or the
   * points that are full marks over it.
   *
   * @param judged the most points of the parts that are there
   * @param attainable the most points of the parts that apply
   */
  double factor(double judged, double attainable) {
    return points ? of.orElse(attainable) / judged : 1;
  }

  /** The best score of a group whose parts have their best scores. */
  double best(double sum, double attainable) {
    return points ? sum * factor(attainable, attainable) : sum;
  }

  /** The score of parts. */
  double score(double[] values, double[] weights) {
    return aggregator.orElseThrow().aggregate(values, weights);
  }

  /** The score of parts with its steps, points taken by a factor. */
  Aggregation explain(double[] values, double[] weights, double factor) {
    Aggregation plain = aggregator.orElseThrow().explain(values, weights);
    if (!points || factor == 1) {
      return plain;
    }
    List<Aggregation.Step> steps = new ArrayList<>(plain.steps());
    steps.add(new Aggregation.Step("Σ w·x", plain.value()));
    steps.add(new Aggregation.Step("k", factor));
    return new Aggregation(
        plain.value() * factor,
        plain.weights(),
        plain.contributions().map(it -> scaled(it, factor)),
        "k · Σ w·x",
        steps);
  }

  private static Numbers scaled(Numbers numbers, double factor) {
    double[] values = numbers.toArray();
    for (int at = 0; at < values.length; at++) {
      values[at] *= factor;
    }
    return Numbers.of(values);
  }
}
