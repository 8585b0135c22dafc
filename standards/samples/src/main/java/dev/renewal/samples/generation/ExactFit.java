package dev.renewal.samples.generation;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Drawn numbers moved so that they add up to a total exactly, each within its bounds: if they are
 * too large, what each has above its lower bound shrinks in proportion, else what each lacks to its
 * upper bound; whole numbers by the method of the largest remainder (最大余数法).
 */
final class ExactFit {

  private ExactFit() {}

  /**
   * Moves the numbers.
   *
   * @param numbers what was drawn; holds the result
   * @param least the lower bounds, not above the numbers
   * @param most the upper bounds, not below the numbers
   * @param total what they shall add up to
   * @return whether the bounds allow it; if not, the numbers are as they were
   */
  static boolean fit(long[] numbers, long[] least, long[] most, long total) {
    long sum = sum(numbers);
    if (total < sum(least) || total > sum(most)) {
      return false;
    }
    if (total < sum) {
      long[] above = difference(numbers, least);
      long[] kept = scaled(above, total - sum(least));
      IntStream.range(0, numbers.length).forEach(at -> numbers[at] = least[at] + kept[at]);
    } else if (total > sum) {
      long[] gaps = difference(most, numbers);
      long[] kept = scaled(gaps, sum(most) - total);
      IntStream.range(0, numbers.length).forEach(at -> numbers[at] = most[at] - kept[at]);
    }
    return true;
  }

  private static long sum(long[] numbers) {
    long sum = 0;
    for (long number : numbers) {
      sum = Math.addExact(sum, number);
    }
    return sum;
  }

  private static long[] difference(long[] larger, long[] smaller) {
    long[] difference = new long[larger.length];
    for (int at = 0; at < difference.length; at++) {
      difference[at] = larger[at] - smaller[at];
    }
    return difference;
  }

  /** Whole numbers in proportion to the parts that add up to a smaller total. */
  private static long[] scaled(long[] parts, long total) {
    long whole = sum(parts);
    long[] scaled = new long[parts.length];
    long[] remainders = new long[parts.length];
    long left = total;
    for (int at = 0; at < parts.length; at++) {
      if (Math.multiplyHigh(parts[at], total) == 0 && parts[at] * total >= 0) {
        scaled[at] = parts[at] * total / whole;
        remainders[at] = parts[at] * total % whole;
      } else {
        BigInteger[] exact =
            BigInteger.valueOf(parts[at])
                .multiply(BigInteger.valueOf(total))
                .divideAndRemainder(BigInteger.valueOf(whole));
        scaled[at] = exact[0].longValueExact();
        remainders[at] = exact[1].longValueExact();
      }
      left -= scaled[at];
    }
    IntStream.range(0, parts.length)
        .boxed()
        .sorted(Comparator.<Integer>comparingLong(at -> -remainders[at]).thenComparing(at -> at))
        .limit(left)
        .forEach(at -> scaled[at]++);
    return scaled;
  }
}
