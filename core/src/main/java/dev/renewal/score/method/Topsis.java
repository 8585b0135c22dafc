package dev.renewal.score.method;

import dev.renewal.score.method.MethodNote.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Alternatives by their closeness to the ideal (优劣解距离法 TOPSIS; Hwang and Yoon 1981).
 *
 * <p>{@code r = x / √Σx²} over a column, {@code v = w·r} with weights of sum 1; the ideal A⁺ has
 * the best v of each criterion, A⁻ the worst; {@code D} is the Euclidean distance to them and the
 * closeness {@code C = D⁻ / (D⁺ + D⁻)}, from 0 to 1, more being better. A column of zeros stays
 * zero. If all alternatives are alike, each has closeness 1/2, which is noted.
 *
 * @param normalised r
 * @param weighted v
 * @param ideal A⁺
 * @param antiIdeal A⁻
 * @param distancesToIdeal D⁺ of each alternative
 * @param distancesToAntiIdeal D⁻ of each alternative
 * @param closeness C of each alternative
 * @param notes the criteria that separate nothing
 */
public record Topsis(
    Matrix normalised,
    Matrix weighted,
    Numbers ideal,
    Numbers antiIdeal,
    Numbers distancesToIdeal,
    Numbers distancesToAntiIdeal,
    Numbers closeness,
    List<MethodNote> notes) {

  /** Copies the notes. */
  public Topsis {
    notes = List.copyOf(notes);
  }

  /** The closeness of alternatives. */
  public static Topsis of(DecisionMatrix decision) {
    double[] shares = decision.shares();
    Matrix normalised = normalised(decision.values());
    double[] cells = new double[decision.alternatives() * shares.length];
    Arrays.setAll(
        cells,
        i -> shares[i % shares.length] * normalised.get(i / shares.length, i % shares.length));
    Matrix weighted = Matrix.ofCells(decision.alternatives(), shares.length, cells);
    Extremes extremes = Extremes.of(weighted, decision);
    double[] toIdeal = distances(weighted, extremes.best());
    double[] toAntiIdeal = distances(weighted, extremes.worst());
    double[] closeness = new double[toIdeal.length];
    boolean alike = true;
    for (int row = 0; row < closeness.length; row++) {
      double both = toIdeal[row] + toAntiIdeal[row];
      closeness[row] = both == 0 ? 0.5 : toAntiIdeal[row] / both;
      alike &= both == 0;
    }
    return new Topsis(
        normalised,
        weighted,
        extremes.best(),
        extremes.worst(),
        Numbers.of(toIdeal),
        Numbers.of(toAntiIdeal),
        Numbers.of(closeness),
        notes(decision, alike));
  }

  /** Each column divided by its Euclidean length, measured in its largest number. */
  private static Matrix normalised(Matrix values) {
    double[] cells = new double[values.rows() * values.columns()];
    for (int column = 0; column < values.columns(); column++) {
      double[] numbers = values.columnArray(column);
      double unit = Arrays.stream(numbers).map(StrictMath::abs).max().orElseThrow();
      if (unit == 0) {
        continue;
      }
      CompensatedSum squares = new CompensatedSum();
      for (double number : numbers) {
        squares.add(number / unit * (number / unit));
      }
      double length = StrictMath.sqrt(squares.value());
      for (int row = 0; row < numbers.length; row++) {
        cells[row * values.columns() + column] = numbers[row] / unit / length;
      }
    }
    return Matrix.ofCells(values.rows(), values.columns(), cells);
  }

  private static double[] distances(Matrix weighted, Numbers point) {
    double[] distances = new double[weighted.rows()];
    for (int row = 0; row < distances.length; row++) {
      CompensatedSum squares = new CompensatedSum();
      for (int column = 0; column < point.size(); column++) {
        double away = weighted.get(row, column) - point.get(column);
        squares.add(away * away);
      }
      distances[row] = StrictMath.sqrt(squares.value());
    }
    return distances;
  }

  private static List<MethodNote> notes(DecisionMatrix decision, boolean alike) {
    return alike ? List.of(MethodNote.of(Kind.ALTERNATIVES_ALIKE)) : constantCriteria(decision);
  }

  /** A note for each criterion of which all values are equal. */
  static List<MethodNote> constantCriteria(DecisionMatrix decision) {
    boolean[] constant = Shares.constantColumns(decision.values());
    List<MethodNote> notes = new ArrayList<>();
    for (int criterion = 0; criterion < constant.length; criterion++) {
      if (constant[criterion]) {
        notes.add(MethodNote.in(Kind.CONSTANT_CRITERION, criterion));
      }
    }
    return notes;
  }
}
