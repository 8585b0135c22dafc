package dev.renewal.score.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.score.method.Aggregation.Step;
import dev.renewal.score.method.UnfitInputException.Reason;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AggregatorTest {

  private static final double EXACT = 1e-9;

  static List<Aggregator> all() {
    return List.of(
        Aggregator.arithmetic(),
        Aggregator.geometric(),
        Aggregator.geometric(1),
        Aggregator.harmonic(),
        Aggregator.power(2),
        Aggregator.power(-0.5),
        Aggregator.minimum(),
        Aggregator.sum(),
        Aggregator.mazziottaParetoMinus(),
        Aggregator.mazziottaParetoPlus());
  }

  private static double of(Aggregator aggregator, double[] values, double... weights) {
    return aggregator.aggregate(values, weights);
  }

  private static double[] x(double... values) {
    return values;
  }

  @Test
  void arithmetic() {
    // (3·80 + 1·60) / 4 = 300 / 4
    assertEquals(75, of(Aggregator.arithmetic(), x(80, 60), 3, 1), EXACT);
    Aggregation whole = Aggregator.arithmetic().explain(x(80, 60), x(3, 1));
    assertEquals(Numbers.of(0.75, 0.25), whole.weights());
    assertEquals(Optional.of(Numbers.of(60, 15)), whole.contributions());
  }

  @Test
  void geometric() {
    // 4^(1/2) · 9^(1/2) = 2 · 3
    assertEquals(6, of(Aggregator.geometric(), x(4, 9), 1, 1), EXACT);
    // 2^(3/4) · 32^(1/4) = 2^(3/4 + 5/4) = 2²
    assertEquals(4, of(Aggregator.geometric(), x(2, 32), 3, 1), EXACT);
  }

  @Test
  void aZeroMakesAGeometricMeanZeroOrIsRaisedToTheFloor() {
    assertEquals(0, of(Aggregator.geometric(), x(0, 100), 1, 1));
    assertEquals(
        Optional.of(Numbers.of(0, 0)),
        Aggregator.geometric().explain(x(0, 100), x(1, 1)).contributions());
    // 1^(1/2) · 100^(1/2)
    assertEquals(10, of(Aggregator.geometric(1), x(0, 100), 1, 1), EXACT);
    // 1/(1/2 · 1/1 + 1/2 · 1/100) = 2/1.01
    assertEquals(1.98019801980198, of(Aggregator.harmonic(1), x(0, 100), 1, 1), EXACT);
    assertEquals(0, of(Aggregator.harmonic(), x(0, 100), 1, 1));
    assertEquals(0, of(Aggregator.power(-2), x(0, 100), 1, 1));
    // ((0² + 100²)/2)^(1/2)
    assertEquals(70.71067811865476, of(Aggregator.power(2), x(0, 100), 1, 1), EXACT);
  }

  @Test
  void harmonic() {
    // 1/(1/2 · 1/40 + 1/2 · 1/60) = 2/(5/120) = 48
    assertEquals(48, of(Aggregator.harmonic(), x(40, 60), 1, 1), EXACT);
    // 1/(1/4 · 1/20 + 3/4 · 1/60) = 1/(1/80 + 1/80) = 40
    assertEquals(40, of(Aggregator.harmonic(), x(20, 60), 1, 3), EXACT);
  }

  @Test
  void power() {
    // ((1² + 7²)/2)^(1/2) = 25^(1/2)
    assertEquals(5, of(Aggregator.power(2), x(1, 7), 1, 1), EXACT);
    // ((4^0.5 + 16^0.5)/2)^2 = 3²
    assertEquals(9, of(Aggregator.power(0.5), x(4, 16), 1, 1), EXACT);
    assertEquals(6, of(Aggregator.power(0), x(4, 9), 1, 1), EXACT);
    assertEquals(6.5, of(Aggregator.power(1), x(4, 9), 1, 1), EXACT);
    assertEquals(48, of(Aggregator.power(-1), x(40, 60), 1, 1), EXACT);
    assertEquals(List.of(new Step("p", 2)), Aggregator.power(2).explain(x(1, 7), x(1, 1)).steps());
    // (1/2)^(1/200) · 1e200: the square of a value alone would overflow
    assertEquals(0.9965402628 * 1e200, of(Aggregator.power(200), x(1e200, 1), 1, 1), 1e190);
    assertEquals(1e-200 * 1.0034717485, of(Aggregator.power(-200), x(1e-200, 1), 1, 1), 1e-210);
  }

  @Test
  void minimumAndSum() {
    assertEquals(20, of(Aggregator.minimum(), x(40, 20, 60), 1, 5, 1), EXACT);
    // 1·8 + 1·5.5 + 2·3
    assertEquals(19.5, of(Aggregator.sum(), x(8, 5.5, 3), 1, 1, 2), EXACT);
    assertEquals(
        Optional.of(Numbers.of(8, 5.5, 6)),
        Aggregator.sum().explain(x(8, 5.5, 3), x(1, 1, 2)).contributions());
  }

  /**
   * Mazziotta and Pareto (2016): values of an adjusted index lie about 100; the penalty is the mean
   * times the squared coefficient of variation, with the variance over the number of indicators.
   */
  @Test
  void mazziottaPareto() {
    // M = 300/3 = 100; S² = (100 + 0 + 100)/3 = 66.666…; S²/M = 0.666…
    assertEquals(
        100 - 2.0 / 3, of(Aggregator.mazziottaParetoMinus(), x(90, 100, 110), 1, 1, 1), EXACT);
    assertEquals(
        100 + 2.0 / 3, of(Aggregator.mazziottaParetoPlus(), x(90, 100, 110), 1, 1, 1), EXACT);
    // w = 3/4, 1/4: M = 60 + 25 = 85; S² = 3/4·25 + 1/4·225 = 75; 85 - 75/85
    Aggregation whole = Aggregator.mazziottaParetoMinus().explain(x(80, 100), x(3, 1));
    assertEquals(84.11764705882354, whole.value(), EXACT);
    assertEquals("M - S²/M", whole.formula());
    assertEquals(
        List.of(new Step("M", 85), new Step("S²", 75), new Step("S²/M", 75.0 / 85)), whole.steps());
    assertEquals(0, of(Aggregator.mazziottaParetoMinus(), x(0, 0), 1, 1));
  }

  /**
   * The adjusted index from the start: goalposts 70 and 130 about the reference 100 in the units of
   * the indicator, so that 100 is reached at the reference value.
   */
  @Test
  void mazziottaParetoOfAdjustedValues() {
    // indicator 1 from 0 to 100, reference 40: goalposts 40 ∓ 50 = -10, 90; x = 65: 75/100·60 + 70
    // indicator 2 from 10 to 20, reference 15: goalposts 10, 20; x = 12: 2/10·60 + 70
    double first = (65.0 - -10) / (90 - -10) * 60 + 70;
    double second = (12.0 - 10) / (20 - 10) * 60 + 70;
    assertEquals(115, first, EXACT);
    assertEquals(82, second, EXACT);
    // M = 98.5; S² = 16.5² = 272.25; 98.5 - 272.25/98.5
    assertEquals(
        95.73604060913705, of(Aggregator.mazziottaParetoMinus(), x(first, second), 1, 1), EXACT);
  }

  @ParameterizedTest
  @MethodSource("all")
  void aPartWithoutWeightIsNotRead(Aggregator aggregator) {
    double alone = of(aggregator, x(40, 60), 1, 3);
    for (double unread : x(0, -5, Double.NaN, Double.POSITIVE_INFINITY)) {
      assertEquals(alone, of(aggregator, x(40, unread, 60), 1, 0, 3), EXACT);
      Aggregation whole = aggregator.explain(x(40, unread, 60), x(1, 0, 3));
      assertEquals(alone, whole.value(), EXACT);
      whole.contributions().ifPresent(given -> assertEquals(0, given.get(1)));
    }
  }

  /** A negative weight once passed for "less is better" and turned means upside down. */
  @ParameterizedTest
  @MethodSource("all")
  void refusesWeightsThatAreNone(Aggregator aggregator) {
    assertEquals(Reason.NEGATIVE_WEIGHT, refusal(aggregator, x(40, 60), -1, 3));
    assertEquals(Reason.NEGATIVE_WEIGHT, refusal(aggregator, x(40, 60), 3, -1e-12));
    assertEquals(Reason.ZERO_WEIGHTS, refusal(aggregator, x(40, 60), 0, 0));
    assertEquals(Reason.NOT_FINITE, refusal(aggregator, x(40, 60), Double.NaN, 1));
    assertEquals(Reason.NOT_FINITE, refusal(aggregator, x(40, 60), Double.POSITIVE_INFINITY, 1));
    assertEquals(Reason.NOT_FINITE, refusal(aggregator, x(40, 60), 1e308, 1e308));
    assertEquals(Reason.LENGTH, refusal(aggregator, x(40, 60), 1));
    assertEquals(Reason.EMPTY, refusal(aggregator, x()));
  }

  @ParameterizedTest
  @MethodSource("all")
  void refusesValuesThatAreNoNumbers(Aggregator aggregator) {
    assertEquals(Reason.NOT_FINITE, refusal(aggregator, x(40, Double.NaN), 1, 1));
    assertEquals(Reason.NOT_FINITE, refusal(aggregator, x(Double.NEGATIVE_INFINITY, 60), 1, 1));
  }

  @Test
  void refusesNegativeValuesWhereTheyHaveNoMeaning() {
    for (Aggregator aggregator :
        List.of(
            Aggregator.geometric(),
            Aggregator.geometric(1),
            Aggregator.harmonic(),
            Aggregator.power(3),
            Aggregator.mazziottaParetoMinus())) {
      assertEquals(Reason.NEGATIVE, refusal(aggregator, x(40, -1e-9), 1, 1));
    }
    assertEquals(-1, of(Aggregator.arithmetic(), x(-3, 1), 1, 1), EXACT);
    assertEquals(-3, of(Aggregator.minimum(), x(-3, 1), 1, 1), EXACT);
  }

  @Test
  void refusesOptionsOutsideTheDefinition() {
    for (double floor : x(0, -1, Double.NaN, Double.POSITIVE_INFINITY)) {
      assertEquals(
          Reason.OPTION,
          assertThrows(UnfitInputException.class, () -> Aggregator.geometric(floor)).reason());
    }
    assertEquals(
        Reason.OPTION,
        assertThrows(UnfitInputException.class, () -> Aggregator.power(Double.NaN)).reason());
  }

  @Test
  void saysWhereAndWhatToDo() {
    UnfitInputException refused =
        assertThrows(
            UnfitInputException.class,
            () -> Aggregator.arithmetic().aggregate(x(40, 60), x(1, -0.5)));
    assertEquals(1, refused.column().orElseThrow());
    assertTrue(refused.row().isEmpty());
    assertEquals(
        "Column 2: the weight -0.5 is negative; give the indicator the direction"
            + " \"less is better\" instead",
        refused.text().en());
    assertEquals(
        "列 parking：权重 -0.5 为负；请改为把该指标的方向设为“越小越好”",
        refused.text(row -> "", column -> "parking").zh());
  }

  /** Contributions by log-mean shares: positive, and the whole within 10^-9. */
  @Property
  void contributionsAddUp(
      @ForAll @Size(4) List<@DoubleRange(min = 0.01, max = 100) Double> values,
      @ForAll @Size(4) List<@DoubleRange(min = 0.01, max = 1) Double> weights) {
    for (Aggregator aggregator :
        List.of(Aggregator.arithmetic(), Aggregator.geometric(), Aggregator.sum())) {
      Aggregation whole = aggregator.explain(array(values), array(weights));
      Numbers contributions = whole.contributions().orElseThrow();
      assertEquals(whole.value(), contributions.sum(), EXACT);
      for (double contribution : contributions.toArray()) {
        assertTrue(contribution > 0);
      }
    }
  }

  /** x = 2, 8 and G = 4: L(2, 4) = 2/ln 2 and L(8, 4) = 4/ln 2, so the shares are 2/3 and 1/3. */
  @Test
  void geometricContributionsByHand() {
    Numbers contributions =
        Aggregator.geometric().explain(x(2, 8), x(1, 1)).contributions().orElseThrow();
    assertEquals(4.0 / 3, contributions.get(0), EXACT);
    assertEquals(8.0 / 3, contributions.get(1), EXACT);
  }

  /** The lower the exponent the lower the mean, and all means lie between least and greatest. */
  @Property
  void meansAreInOrder(
      @ForAll @Size(3) List<@DoubleRange(min = 0.01, max = 100) Double> values,
      @ForAll @Size(3) List<@DoubleRange(min = 0.01, max = 1) Double> weights) {
    double before = Aggregator.minimum().aggregate(array(values), array(weights));
    for (double exponent : x(-30, -1, 0, 0.5, 1, 2, 30)) {
      double mean = Aggregator.power(exponent).aggregate(array(values), array(weights));
      assertTrue(mean >= before * (1 - 1e-12), () -> "exponent " + exponent);
      before = mean;
    }
    double greatest = values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    assertTrue(before <= greatest * (1 + 1e-12));
  }

  private static double[] array(List<Double> numbers) {
    return numbers.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static Reason refusal(Aggregator aggregator, double[] values, double... weights) {
    assertThrows(UnfitInputException.class, () -> aggregator.explain(values, weights));
    return assertThrows(UnfitInputException.class, () -> aggregator.aggregate(values, weights))
        .reason();
  }
}
