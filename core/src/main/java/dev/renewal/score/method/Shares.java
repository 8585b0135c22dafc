package dev.renewal.score.method;

import dev.renewal.score.method.MethodNote.Kind;
import dev.renewal.score.method.UnfitInputException.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers made into shares of their sum. */
final class Shares {

  /** The part of a number that may be rounding. */
  private static final double ROUNDING = 1e-12;

  private Shares() {}

  /** Refuses weights that are not finite, negative, or all zero; gives their sum. */
  static double checkedSum(double[] weights) {
    if (weights.length == 0) {
      throw UnfitInputException.of(Reason.EMPTY, "");
    }
    CompensatedSum sum = new CompensatedSum();
    for (int i = 0; i < weights.length; i++) {
      if (!Double.isFinite(weights[i])) {
        throw UnfitInputException.inColumn(Reason.NOT_FINITE, i, weights[i]);
      }
      if (weights[i] < 0) {
        throw UnfitInputException.inColumn(Reason.NEGATIVE_WEIGHT, i, weights[i]);
      }
      sum.add(weights[i]);
    }
    double total = sum.value();
    if (total == 0) {
      throw UnfitInputException.of(Reason.ZERO_WEIGHTS, "0");
    }
    if (!Double.isFinite(total)) {
      throw UnfitInputException.of(Reason.NOT_FINITE, total);
    }
    return total;
  }

  /** Weights divided by their sum. */
  static double[] of(double[] weights) {
    double sum = checkedSum(weights);
    double[] shares = new double[weights.length];
    Arrays.setAll(shares, i -> weights[i] / sum);
    return shares;
  }

  static double[] equal(int count) {
    double[] shares = new double[count];
    Arrays.fill(shares, 1.0 / count);
    return shares;
  }

  /** Shares of what columns tell; equal ones where none tells anything. */
  static Numbers ofInformation(double[] information) {
    return Numbers.of(tellsNothing(information) ? equal(information.length) : of(information));
  }

  private static boolean tellsNothing(double[] information) {
    return Arrays.stream(information).allMatch(amount -> amount == 0);
  }

  /** A note for each constant column, or one for all if none tells anything. */
  static List<MethodNote> notes(boolean[] constant, double[] information) {
    if (tellsNothing(information)) {
      return List.of(MethodNote.of(Kind.NOTHING_TOLD));
    }
    List<MethodNote> notes = new ArrayList<>();
    for (int column = 0; column < constant.length; column++) {
      if (constant[column]) {
        notes.add(MethodNote.in(Kind.CONSTANT_COLUMN, column));
      }
    }
    return List.copyOf(notes);
  }

  /** Which columns hold the same number everywhere, but for the rounding of its last digits. */
  static boolean[] constantColumns(Matrix table) {
    boolean[] constant = new boolean[table.columns()];
    for (int column = 0; column < constant.length; column++) {
      double[] values = table.columnArray(column);
      double least = Arrays.stream(values).min().orElseThrow();
      double greatest = Arrays.stream(values).max().orElseThrow();
      double size = StrictMath.max(StrictMath.abs(least), StrictMath.abs(greatest));
      constant[column] = greatest - least <= ROUNDING * size;
    }
    return constant;
  }
}
