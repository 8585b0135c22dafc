package dev.renewal.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomStreamTest {

  private static final int DRAWS = 200_000;

  /** The numbers of Vigna's splitmix64.c, as widely published for this seed and for seed 0. */
  @Test
  void splitMixGivesThePublishedNumbers() {
    SplitMix64 words = new SplitMix64(1234567);
    assertArrayEquals(
        unsigned(
            "6457827717110365317",
            "3203168211198807973",
            "9817491932198370423",
            "4593380528125082431",
            "16408922859458223821"),
        LongStream.generate(words::next).limit(5).toArray());
    SplitMix64 zero = new SplitMix64(0);
    assertArrayEquals(
        new long[] {0xe220a8397b1dcdafL, 0x6e789e6aa1b965f4L, 0x06c45d188009454fL},
        LongStream.generate(zero::next).limit(3).toArray());
  }

  /** The numbers of Blackman and Vigna's xoshiro256starstar.c in state 1, 2, 3, 4. */
  @Test
  void xoshiroGivesThePublishedNumbers() {
    RandomStream stream = RandomStream.inState(1, 2, 3, 4);
    assertArrayEquals(
        unsigned(
            "11520",
            "0",
            "1509978240",
            "1215971899390074240",
            "1216172134540287360",
            "607988272756665600",
            "16172922978634559625",
            "8476171486693032832",
            "10595114339597558777",
            "2904607092377533576"),
        LongStream.generate(stream::nextLong).limit(10).toArray());
  }

  /** What is published once stays: a change here changes every result that names its seed. */
  @Test
  void givesTheNumbersItAlwaysGave() {
    assertEquals(
        "bd4908e4c5b23394 47 0x1.73fd90fb19ff3p-1 0x1.88206e2f14e1bp-1"
            + " -0x1.400cebf125a12p-1 0x1.ffb57ace4449ep0 0x1.60dadce20ffa5p-11",
        firstOf(20261122, 7));
    assertNotEquals(firstOf(20261122, 7), firstOf(20261122, 8));
    assertNotEquals(firstOf(20261122, 7), firstOf(20261123, 7));
  }

  private static String firstOf(long seed, long number) {
    RandomStream stream = RandomStream.of(seed, number);
    return Long.toHexString(stream.nextLong())
        + " "
        + stream.nextInt(1248)
        + " "
        + Double.toHexString(stream.nextDouble())
        + " "
        + Double.toHexString(stream.nextExponential())
        + " "
        + Double.toHexString(stream.nextGaussian())
        + " "
        + Double.toHexString(stream.nextGamma(2.5))
        + " "
        + Double.toHexString(stream.nextGamma(0.5));
  }

  @Property
  void drawsBelowTheBound(
      @ForAll long seed, @ForAll long number, @ForAll @IntRange(min = 1) int bound) {
    RandomStream stream = RandomStream.of(seed, number);
    for (int i = 0; i < 20; i++) {
      int drawn = stream.nextInt(bound);
      assertTrue(drawn >= 0 && drawn < bound, () -> drawn + " of " + bound);
    }
  }

  /** 2^31 - 1 does not divide 2^32; without rejection the low half would come up more often. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 10, 1248, 3 << 29, Integer.MAX_VALUE})
  void drawsEachNumberEquallyOften(int bound) {
    RandomStream stream = RandomStream.of(1, 1);
    int cells = Math.min(bound, 4);
    int[] counts = new int[cells];
    double[] expected = new double[cells];
    for (int i = 0; i < DRAWS; i++) {
      counts[(int) ((long) stream.nextInt(bound) * cells / bound)]++;
    }
    for (int cell = 0; cell < cells; cell++) {
      long from = ((long) cell * bound + cells - 1) / cells;
      long to = ((long) (cell + 1) * bound + cells - 1) / cells;
      expected[cell] = (double) (to - from) / bound * DRAWS;
      assertEquals(expected[cell], counts[cell], 5 * Math.sqrt(expected[cell]), "cell " + cell);
    }
  }

  @Test
  void refusesWhatHasNoDistribution() {
    RandomStream stream = RandomStream.of(1, 1);
    assertThrows(IllegalArgumentException.class, () -> stream.nextInt(0));
    assertThrows(IllegalArgumentException.class, () -> stream.nextInt(-3));
    assertThrows(IllegalArgumentException.class, () -> stream.nextGamma(0));
    assertThrows(IllegalArgumentException.class, () -> stream.nextGamma(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> stream.nextGamma(Double.POSITIVE_INFINITY));
  }

  /** Uniform: mean 1/2, variance 1/12; the tolerance is five standard errors. */
  @Test
  void drawsUniformNumbers() {
    double[] drawn = drawn(RandomStream::nextDouble);
    assertTrue(Arrays.stream(drawn).allMatch(u -> u >= 0 && u < 1));
    assertMoments(drawn, 1.0 / 2, 1.0 / 12, 1.0 / 180);
  }

  /** Exponential with mean 1: variance 1, fourth central moment 9. */
  @Test
  void drawsExponentialNumbers() {
    assertMoments(drawn(RandomStream::nextExponential), 1, 1, 8);
  }

  /** Normal: the shares below the quantiles of a table, the tail beyond 3.44 included. */
  @Test
  void drawsNormalNumbers() {
    double[] drawn = drawn(RandomStream::nextGaussian);
    assertMoments(drawn, 0, 1, 2);
    double[][] table = {
      {-2.326347874, 0.01},
      {-1.281551566, 0.10},
      {-0.674489750, 0.25},
      {0, 0.5},
      {0.674489750, 0.75},
      {1.644853627, 0.95},
      {3.290526731, 0.9995},
      {3.719016485, 0.9999},
    };
    for (double[] row : table) {
      double share = (double) Arrays.stream(drawn).filter(x -> x < row[0]).count() / DRAWS;
      assertEquals(row[1], share, 5 * Math.sqrt(row[1] * (1 - row[1]) / DRAWS), "below " + row[0]);
    }
  }

  /** Gamma: mean and variance are the shape; the variance of x² about it is 2k² + 6k. */
  @ParameterizedTest
  @ValueSource(doubles = {0.3, 1, 2.5, 40})
  void drawsGammaNumbers(double shape) {
    double[] drawn = drawn(stream -> stream.nextGamma(shape));
    assertTrue(Arrays.stream(drawn).allMatch(x -> x >= 0));
    assertMoments(drawn, shape, shape, 2 * shape * shape + 6 * shape);
  }

  @Test
  void noTwoStreamsOfASeedBeginAlike() {
    Set<Long> first = new HashSet<>();
    for (int number = 0; number < 100_000; number++) {
      first.add(RandomStream.of(42, number).nextLong());
    }
    assertEquals(100_000, first.size());
  }

  private static double[] drawn(ToDoubleFunction<RandomStream> draw) {
    RandomStream stream = RandomStream.of(5, 0);
    double[] drawn = new double[DRAWS];
    Arrays.setAll(drawn, i -> draw.applyAsDouble(stream));
    return drawn;
  }

  /** Mean and variance within five standard errors; the last is the variance of (x - mean)². */
  private static void assertMoments(
      double[] drawn, double mean, double variance, double varianceOfSquares) {
    double meanOfDrawn = Arrays.stream(drawn).average().orElseThrow();
    double varianceOfDrawn =
        Arrays.stream(drawn).map(x -> (x - mean) * (x - mean)).average().orElseThrow();
    assertEquals(mean, meanOfDrawn, 5 * Math.sqrt(variance / DRAWS));
    assertEquals(variance, varianceOfDrawn, 5 * Math.sqrt(varianceOfSquares / DRAWS));
  }

  private static long[] unsigned(String... numbers) {
    return Arrays.stream(numbers).mapToLong(Long::parseUnsignedLong).toArray();
  }
}
