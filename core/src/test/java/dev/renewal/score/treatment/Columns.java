package dev.renewal.score.treatment;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Columns for properties: gaps, equals, tiny and huge values. */
final class Columns {

  private Columns() {}

  /** Columns of up to 30 units, many values equal, some missing, some at the limits. */
  static Arbitrary<Column> any() {
    Arbitrary<Double> small = Arbitraries.integers().between(-5, 5).map(Integer::doubleValue);
    Arbitrary<Double> common = Arbitraries.doubles().between(-1e6, 1e6).ofScale(3);
    Arbitrary<Double> extreme =
        Arbitraries.of(
            Column.LARGEST, -Column.LARGEST, Double.MIN_VALUE, -Double.MIN_VALUE, 1e-300, 0.1, 0.3);
    Arbitrary<Double> missing = Arbitraries.just(Double.NaN);
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(5, small),
            net.jqwik.api.Tuple.of(5, common),
            net.jqwik.api.Tuple.of(1, extreme),
            net.jqwik.api.Tuple.of(2, missing))
        .list()
        .ofMinSize(0)
        .ofMaxSize(30)
        .map(Columns::of);
  }

  /** Columns of numbers of everyday size, none missing. */
  static Arbitrary<Column> full() {
    return Arbitraries.integers()
        .between(-500, 500)
        .map(value -> value / 4.0)
        .list()
        .ofMinSize(1)
        .ofMaxSize(30)
        .map(Columns::of);
  }

  static Column of(List<Double> values) {
    return Column.of(values.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** An order of the units of a column. */
  static int[] order(Column column, long seed) {
    List<Integer> indices =
        new java.util.ArrayList<>(
            java.util.stream.IntStream.range(0, column.size()).boxed().toList());
    Collections.shuffle(indices, new Random(seed));
    return indices.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The column with its units in another order. */
  static Column reordered(Column column, int[] order) {
    return Column.of(Arrays.stream(order).mapToDouble(i -> column.toArray()[i]).toArray());
  }
}
