package dev.renewal.random;

/**
 * A stream of random numbers: xoshiro256** of Blackman and Vigna (2018), its state drawn by
 * SplitMix64 from a seed and the number of the stream.
 *
 * <p>The same seed and stream number give the same numbers on every machine, in any thread and in
 * any version of this library: work that is split over threads gives each piece its own stream
 * number and not its thread's. All logarithms and roots are those of {@link StrictMath}.
 *
 * <pre>{@code
 * RandomStream stream = RandomStream.of(20261122, 7); // the numbers of replicate 7
 * double share = stream.nextDouble();
 * }</pre>
 *
 * <p>The state, for those who draw again elsewhere: let {@code k} be the first number of SplitMix64
 * seeded with the seed; the four words of the state are the first four numbers of SplitMix64 seeded
 * with {@code k + stream}. Streams of one seed always differ in their state.
 *
 * <p>A stream changes as it is drawn from and must not be shared between threads. Not for secrets.
 */
public final class RandomStream {

  private static final double UNIT = 0x1.0p-53;

  private long s0;
  private long s1;
  private long s2;
  private long s3;

  private RandomStream(long s0, long s1, long s2, long s3) {
    this.s0 = s0;
    this.s1 = s1;
    this.s2 = s2;
    this.s3 = s3;
  }

  /**
   * A stream at its beginning.
   *
   * @param seed the seed of the whole work, any number
   * @param stream the number of the stream in it, such as that of a replicate
   */
  public static RandomStream of(long seed, long stream) {
    SplitMix64 words = new SplitMix64(new SplitMix64(seed).next() + stream);
    return new RandomStream(words.next(), words.next(), words.next(), words.next());
  }

  /** A generator in a given state, for the published test numbers. */
  static RandomStream inState(long s0, long s1, long s2, long s3) {
    return new RandomStream(s0, s1, s2, s3);
  }

  /** The next 64 bits. */
  public long nextLong() {
    long result = Long.rotateLeft(s1 * 5, 7) * 9;
    long shifted = s1 << 17;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = Long.rotateLeft(s3, 45);
    return result;
  }

  /**
   * A whole number from 0 to below a bound, each equally likely (Lemire 2019, on the upper 32
   * bits).
   *
   * @param boundExclusive the bound, at least 1
   * @throws IllegalArgumentException if the bound is below 1
   */
  public int nextInt(int boundExclusive) {
    if (boundExclusive < 1) {
      throw new IllegalArgumentException("the bound must be at least 1: " + boundExclusive);
    }
    long product = (nextLong() >>> 32) * boundExclusive;
    if ((product & 0xffffffffL) < boundExclusive) {
      long uneven = (1L << 32) % boundExclusive;
      while ((product & 0xffffffffL) < uneven) {
        product = (nextLong() >>> 32) * boundExclusive;
      }
    }
    return (int) (product >>> 32);
  }

  /** A number from 0 to below 1: the upper 53 bits, divided by 2^53. */
  public double nextDouble() {
    return unit(nextLong());
  }

  /** The upper 53 bits as a number from 0 to below 1. */
  static double unit(long bits) {
    return (bits >>> 11) * UNIT;
  }

  /**
   * A number of the exponential distribution with mean 1: {@code -ln(1 - u)} of the next {@link
   * #nextDouble() u}.
   */
  public double nextExponential() {
    return -StrictMath.log1p(-nextDouble());
  }

  /**
   * A number of the normal distribution with mean 0 and standard deviation 1 (ziggurat of 128
   * layers, Marsaglia and Tsang 2000, Doornik 2005).
   */
  public double nextGaussian() {
    return NormalLayers.draw(this);
  }

  /**
   * A number of the gamma distribution with scale 1 (Marsaglia and Tsang 2000; a shape below 1 by
   * {@code gamma(shape + 1) * u^(1/shape)}). Weights drawn so and divided by their sum have a
   * Dirichlet distribution.
   *
   * @param shape the shape, which is also the mean; positive and finite
   * @return a number, 0 only where a very small shape leaves nothing a double can hold
   * @throws IllegalArgumentException if the shape is not positive and finite
   */
  public double nextGamma(double shape) {
    if (!(shape > 0) || Double.isInfinite(shape)) {
      throw new IllegalArgumentException("the shape must be positive and finite: " + shape);
    }
    if (shape < 1) {
      double drawn = gammaFromOne(shape + 1);
      return drawn * StrictMath.pow(1 - nextDouble(), 1 / shape);
    }
    return gammaFromOne(shape);
  }

  private double gammaFromOne(double shape) {
    double d = shape - 1.0 / 3;
    double c = 1 / StrictMath.sqrt(9 * d);
    while (true) {
      double x = nextGaussian();
      double root = 1 + c * x;
      if (root <= 0) {
        continue;
      }
      double v = root * root * root;
      double u = 1 - nextDouble();
      if (StrictMath.log(u) < 0.5 * x * x + d - d * v + d * StrictMath.log(v)) {
        return d * v;
      }
    }
  }
}
