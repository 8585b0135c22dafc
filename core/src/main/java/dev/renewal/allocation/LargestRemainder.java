package dev.renewal.allocation;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whole parts of a whole, by the method of the largest remainder (最大余数法): each part is rounded
 * down, and what is left goes, one each, to those who lost most by it; of equal losers to the
 * larger weight, then to the first id.
 */
final class LargestRemainder {
  private LargestRemainder() {}

  /**
   * One among whom is divided.
   *
   * @param id who it is
   * @param weight a whole weight, 0 or more
   */
  record Part(String id, BigInteger weight) {}

  /** The parts of an amount in the order given; the weights must not all be 0. */
  static long[] of(long amount, List<Part> parts) {
    BigInteger total = parts.stream().map(Part::weight).reduce(BigInteger.ZERO, BigInteger::add);
    BigInteger whole = BigInteger.valueOf(amount);
    long[] shares = new long[parts.size()];
    BigInteger[] remainders = new BigInteger[parts.size()];
    long left = amount;
    for (int i = 0; i < shares.length; i++) {
      BigInteger[] divided = whole.multiply(parts.get(i).weight()).divideAndRemainder(total);
      shares[i] = divided[0].longValueExact();
      remainders[i] = divided[1];
      left -= shares[i];
    }
    Comparator<Integer> order = Comparator.comparing(i -> remainders[i], Comparator.reverseOrder());
    IntStream.range(0, shares.length)
        .boxed()
        .sorted(
            order
                .thenComparing(i -> parts.get(i).weight(), Comparator.reverseOrder())
                .thenComparing(i -> parts.get(i).id()))
        .limit(left)
        .forEach(i -> shares[i]++);
    return shares;
  }
}
