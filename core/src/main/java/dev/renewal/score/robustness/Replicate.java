package dev.renewal.score.robustness;

import dev.renewal.random.RandomStream;

/**
 * One repetition of a score with other choices (一次重复).
 *
 * @param number its number, from 0
 * @param random its own random numbers: stream {@code number} of the seed
 */
public record Replicate(int number, RandomStream random) {

  static Replicate of(long seed, int number) {
    return new Replicate(number, RandomStream.of(seed, number));
  }
}
