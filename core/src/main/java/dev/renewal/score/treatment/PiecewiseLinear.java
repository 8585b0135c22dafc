package dev.renewal.score.treatment;

import java.util.List;

/**
 * Straight pieces between published points (分段线性), flat beyond the first and the last.
 *
 * <p>The points themselves say which values are good, so that the direction is not looked at; a
 * range that is best in its middle can be told.
 *
 * @param points the points, ascending by raw value, at least two
 */
public record PiecewiseLinear(List<CurvePoint> points) implements Normaliser {

  /**
   * Copies the list and checks it.
   *
   * @throws IllegalArgumentException if there are fewer than two points, or they do not ascend
   */
  public PiecewiseLinear {
    points = new PolylineCurve(points).points();
  }

  @Override
  public boolean isPeerRelative() {
    return false;
  }

  @Override
  public PolylineCurve curve(Column reference, Direction direction) {
    return new PolylineCurve(points);
  }
}
