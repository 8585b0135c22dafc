package dev.renewal.samples.generation;

import java.math.BigInteger;
import java.util.List;

/**
 * The values of the records whose sums are published, calibrated a block of records at a time; the
 * last block of each group is kept. For one thread.
 */
final class Blocks {

  /** How many records are calibrated together; smaller groups are one block. */
  static final int SIZE = 4_096;

  private final List<Calibration> calibrations;
  private final int[] held;
  private final long[][][] values;

  Blocks(List<Calibration> calibrations) {
    this.calibrations = calibrations;
    held = new int[calibrations.size()];
    java.util.Arrays.fill(held, -1);
    values = new long[calibrations.size()][][];
  }

  /** Gives a record its values. */
  void fill(GroupRun group, Row row) {
    int number = group.plan().number();
    int block = row.index / SIZE;
    if (held[number] != block) {
      values[number] = calibrations.get(number).block(block);
      held[number] = block;
    }
    long[] of = values[number][row.index % SIZE];
    System.arraycopy(of, 0, row.values, 0, of.length);
  }

  /** The part of a total that falls to the first records, rounded down. */
  static long part(long total, long first, long all) {
    return BigInteger.valueOf(total)
        .multiply(BigInteger.valueOf(first))
        .divide(BigInteger.valueOf(all))
        .longValueExact();
  }
}
