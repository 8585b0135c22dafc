package dev.renewal.score.treatment;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Straight pieces between points, flat beyond the first and the last.
 *
 * <p>Parameters: {@code raw 1}, {@code score 1}, {@code raw 2}, {@code score 2}, and so on.
 *
 * @param points the points, ascending by raw value
 */
public record PolylineCurve(List<CurvePoint> points) implements ScoreCurve {

  /**
   * Copies the list and checks it.
   *
   * @throws IllegalArgumentException if there are fewer than two points, or they do not ascend
   */
  public PolylineCurve {
    points = List.copyOf(points);
    if (points.size() < 2) {
      throw new IllegalArgumentException("at least 2 points are needed, found: " + points.size());
    }
    for (int i = 1; i < points.size(); i++) {
      Required.below(
          "raw value of point " + i,
          points.get(i - 1).raw(),
          "raw value of point " + (i + 1),
          points.get(i).raw());
    }
  }

  @Override
  public String kind() {
    return "polyline";
  }

  @Override
  public OptionalDouble score(double raw) {
    if (raw <= points.get(0).raw()) {
      return OptionalDouble.of(points.get(0).score());
    }
    for (int i = 1; i < points.size(); i++) {
      if (raw <= points.get(i).raw()) {
        return OptionalDouble.of(between(points.get(i - 1), points.get(i), raw));
      }
    }
    return OptionalDouble.of(points.get(points.size() - 1).score());
  }

  private static double between(CurvePoint left, CurvePoint right, double raw) {
    if (raw == right.raw()) {
      return right.score();
    }
    double share = (raw - left.raw()) / (right.raw() - left.raw());
    double score = left.score() + share * (right.score() - left.score());
    double low = StrictMath.min(left.score(), right.score());
    double high = StrictMath.max(left.score(), right.score());
    return StrictMath.max(low, StrictMath.min(high, score));
  }

  @Override
  public List<Parameter> parameters() {
    List<Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      parameters.add(new Parameter("raw " + (i + 1), points.get(i).raw()));
      parameters.add(new Parameter("score " + (i + 1), points.get(i).score()));
    }
    return List.copyOf(parameters);
  }

  @Override
  public OptionalDouble nearestReaching(double score, double from) {
    if (Reach.isReached(this, from, score)) {
      return OptionalDouble.of(from);
    }
    OptionalDouble nearest = OptionalDouble.empty();
    for (int i = 0; i < points.size(); i++) {
      if (points.get(i).score() >= score - Reach.TOLERANCE) {
        nearest = Reach.nearer(nearest, points.get(i).raw(), from);
      }
      if (i > 0 && crosses(points.get(i - 1), points.get(i), score)) {
        nearest = Reach.nearer(nearest, crossing(points.get(i - 1), points.get(i), score), from);
      }
    }
    return nearest;
  }

  private static boolean crosses(CurvePoint left, CurvePoint right, double score) {
    return (left.score() < score) != (right.score() < score);
  }

  private static double crossing(CurvePoint left, CurvePoint right, double score) {
    double share = (score - left.score()) / (right.score() - left.score());
    return left.raw() + share * (right.raw() - left.raw());
  }
}
