package dev.renewal.score.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Doubles that grow in number without being copied. */
final class DoubleBlocks {
  private static final int BLOCK = 1 << 13;
  private static final int FIRST = 16;

  private final List<double[]> full = new ArrayList<>();
  private double[] last = new double[FIRST];
  private int used;

  void add(double number) {
    if (used == last.length) {
      grow();
    }
    last[used++] = number;
  }

  private void grow() {
    if (last.length < BLOCK) {
      last = Arrays.copyOf(last, last.length * 2);
    } else {
      full.add(last);
      last = new double[BLOCK];
      used = 0;
    }
  }

  int size() {
    return full.size() * BLOCK + used;
  }

  /** Copies all numbers into an array, from a place on. */
  void copyTo(double[] target, int from) {
    int at = from;
    for (double[] block : full) {
      System.arraycopy(block, 0, target, at, BLOCK);
      at += BLOCK;
    }
    System.arraycopy(last, 0, target, at, used);
  }

  double[] toArray() {
    double[] all = new double[size()];
    copyTo(all, 0);
    return all;
  }
}
