package dev.renewal.random;

/**
 * The SplitMix64 generator of Steele, Lea and Flood (2014) in the form published by Sebastiano
 * Vigna: a counter that is scrambled. Used to turn a seed into the state of a larger generator.
 */
final class SplitMix64 {

  /** 2^64 divided by the golden ratio, made odd. */
  private static final long INCREMENT = 0x9e3779b97f4a7c15L;

  private long state;

  SplitMix64(long seed) {
    this.state = seed;
  }

  /** The next number; as a function of the seed, the first one is a bijection. */
  long next() {
    state += INCREMENT;
    long bits = state;
    bits = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    bits = (bits ^ (bits >>> 27)) * 0x94d049bb133111ebL;
    return bits ^ (bits >>> 31);
  }
}
