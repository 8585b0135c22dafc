package dev.renewal.score.treatment;

import java.util.ArrayList;
import java.util.List;

/**
 * Moving the outermost points inwards, one value at a time, until a test is passed (缩尾): the
 * largest value takes that of the next largest where skewness is 0 or more, the smallest that of
 * the next smallest where it is less.
 *
 * @param mostPoints how many points may move, such as 5
 * @param ties what happens to equals that exceed the number
 */
public record Winsorising(int mostPoints, TiesAtLimit ties) {

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public Winsorising {
    if (mostPoints < 0) {
      throw new IllegalArgumentException("mostPoints must not be negative: " + mostPoints);
    }
  }

  /** Moves points of a column until it passes a test or no more may move. */
  Column winsorise(Column column, OutlierTest test) {
    double[] values = column.toArray();
    boolean[] moved = new boolean[values.length];
    Column current = column;
    Shape shape = Shape.of(current);
    while (test.isOutlying(shape)) {
      boolean high = shape.skewness().orElse(0) >= 0;
      double outermost = ReferenceSet.worst(current, directionOf(high));
      if (!mayMove(values, outermost, moved)) {
        break;
      }
      move(values, outermost, nextInwards(values, outermost, high), moved);
      current = Column.of(values);
      shape = Shape.of(current);
    }
    return current;
  }

  private static Direction directionOf(boolean high) {
    return high ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER;
  }

  private boolean mayMove(double[] values, double outermost, boolean[] moved) {
    int before = 0;
    int after = 0;
    for (int i = 0; i < values.length; i++) {
      before += moved[i] ? 1 : 0;
      after += moved[i] || values[i] == outermost ? 1 : 0;
    }
    return before < mostPoints && (ties == TiesAtLimit.EXCEED || after <= mostPoints);
  }

  /** The value next to the outermost; there is one, since equal values have no skewness. */
  private static double nextInwards(double[] values, double outermost, boolean high) {
    double next = high ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    for (double value : values) {
      if (!Double.isNaN(value) && value != outermost) {
        next = high ? StrictMath.max(next, value) : StrictMath.min(next, value);
      }
    }
    return next;
  }

  private static void move(double[] values, double outermost, double next, boolean[] moved) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] == outermost) {
        values[i] = next;
        moved[i] = true;
      }
    }
  }

  /** The points of a column that limits move. */
  static List<MovedPoint> moved(Column before, TreatmentCurve limits) {
    List<MovedPoint> points = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      double after = limits.limited(before.at(i));
      if (before.isPresent(i) && before.at(i) != after) {
        points.add(new MovedPoint(i, before.at(i), after));
      }
    }
    return points;
  }
}
