package dev.renewal.random;

/**
 * The standard normal distribution by the ziggurat of Marsaglia and Tsang (2000) in the form of
 * Doornik (2005): 128 layers of equal area, a layer and a place in it drawn from one 64-bit number.
 */
final class NormalLayers {

  private static final int LAYERS = 128;

  /** Where the tail begins. */
  private static final double TAIL = 3.442619855899;

  /** The area of a layer under exp(-x²/2), the lowest with its tail. */
  private static final double AREA = 9.91256303526217e-3;

  /** The right end of each layer, from the widest to 0. */
  private static final double[] ENDS = ends();

  private NormalLayers() {}

  private static double[] ends() {
    double[] ends = new double[LAYERS + 1];
    double density = density(TAIL);
    ends[0] = AREA / density;
    ends[1] = TAIL;
    for (int i = 2; i < LAYERS; i++) {
      density += AREA / ends[i - 1];
      ends[i] = StrictMath.sqrt(-2 * StrictMath.log(density));
    }
    ends[LAYERS] = 0;
    return ends;
  }

  private static double density(double x) {
    return StrictMath.exp(-0.5 * x * x);
  }

  /** A number drawn with the numbers of a stream; one of them in almost 99 of 100 draws. */
  static double draw(RandomStream stream) {
    while (true) {
      long bits = stream.nextLong();
      int layer = (int) (bits & (LAYERS - 1));
      double place = 2 * RandomStream.unit(bits) - 1;
      double x = place * ENDS[layer];
      if (StrictMath.abs(x) < ENDS[layer + 1]) {
        return x;
      }
      if (layer == 0) {
        return tail(stream, place < 0);
      }
      double low = density(ENDS[layer]);
      double high = density(ENDS[layer + 1]);
      if (low + stream.nextDouble() * (high - low) < density(x)) {
        return x;
      }
    }
  }

  /** A number beyond the tail's beginning, by Marsaglia's (1964) rejection of exponentials. */
  private static double tail(RandomStream stream, boolean negative) {
    double beyond;
    double height;
    do {
      beyond = stream.nextExponential() / TAIL;
      height = stream.nextExponential();
    } while (2 * height < beyond * beyond);
    return negative ? -(TAIL + beyond) : TAIL + beyond;
  }
}
