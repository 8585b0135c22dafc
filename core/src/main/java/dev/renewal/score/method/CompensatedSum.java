package dev.renewal.score.method;

/**
 * A sum of doubles that keeps what each addition rounds off (Neumaier 1974), so that the sum of a
 * million numbers is as exact as that of two. The order of the numbers is that of the caller.
 */
public final class CompensatedSum {

  private double sum;
  private double lost;

  /** A sum of nothing, 0. */
  public CompensatedSum() {}

  /** The sum of numbers in their order. */
  public static double of(double... numbers) {
    CompensatedSum sum = new CompensatedSum();
    for (double number : numbers) {
      sum.add(number);
    }
    return sum.value();
  }

  /** Adds a number. */
  public void add(double number) {
    double next = sum + number;
    if (StrictMath.abs(sum) >= StrictMath.abs(number)) {
      lost += (sum - next) + number;
    } else {
      lost += (number - next) + sum;
    }
    sum = next;
  }

  /** The sum so far. */
  public double value() {
    return sum + lost;
  }
}
