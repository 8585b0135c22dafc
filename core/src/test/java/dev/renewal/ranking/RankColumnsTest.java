package dev.renewal.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Ranks in columns are those of a rank order. */
class RankColumnsTest {
  private record Row(String id, double value, double tieBreaker) {}

  private static OptionalDouble optional(double number) {
    return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
  }

  @Property
  void sameAsARankOrder(@ForAll("rows") List<Row> rows, @ForAll RankStyle style) {
    List<Row> named = new ArrayList<>();
    rows.forEach(row -> named.add(new Row("U" + named.size(), row.value(), row.tieBreaker())));
    double[] values = named.stream().mapToDouble(Row::value).toArray();
    double[] tieBreakers = named.stream().mapToDouble(Row::tieBreaker).toArray();
    double[] ranks = RankColumns.of(List.of(values, tieBreakers), style);
    Ranking<Row> ranking =
        RankOrder.by(
                Row::id,
                Criterion.<Row>highest("v", Criterion.computed(it -> optional(it.value()))))
            .thenBy(Criterion.highest("t", Criterion.computed(it -> optional(it.tieBreaker()))))
            .style(style)
            .rank(named);
    for (Placed<Row> placed : ranking.places()) {
      double expected = placed.rank().map(Number::doubleValue).orElse(0.0);
      assertEquals(expected, ranks[Integer.parseInt(placed.id().substring(1))]);
    }
  }

  @Provide
  Arbitrary<List<Row>> rows() {
    Arbitrary<Double> numbers =
        Arbitraries.of(Double.NaN, 0.0, -0.0, 0.3, 0.1 + 0.2, 1.0, 1 + 4e-10, 1 + 6e-10, 7e200);
    return net.jqwik.api.Combinators.combine(numbers, numbers)
        .as((value, tie) -> new Row("", value, tie))
        .list()
        .ofMaxSize(12);
  }

  @Example
  void refusesWhatCannotBeRanked() {
    assertThrows(IllegalArgumentException.class, () -> RankColumns.of(List.of(), RankStyle.DENSE));
    assertThrows(
        IllegalArgumentException.class,
        () -> RankColumns.of(List.of(new double[] {Double.POSITIVE_INFINITY}), RankStyle.DENSE));
  }
}
