package dev.renewal.check.internal.plausibility;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of one attribute throughout a dataset: how many there are in each power of two, and
 * the first of them by id and place; mergeable, of a bounded size, indifferent to order.
 *
 * <p>Magnitudes are binary floating point: only factors of a thousand matter here.
 */
final class Peers {
  private static final int FEWEST = 8;
  private static final double FACTOR = 1000;

  /** Two to this power is more than the factor. */
  private static final int NEAR = 10;

  private static final int SMALLEST = -40;
  private static final int BUCKETS = 160;

  private final @Nullable Bucket[] buckets = new @Nullable Bucket[BUCKETS];
  private long total;

  /**
   * A value.
   *
   * @param size its magnitude in the base unit, above zero
   * @param value the value as written
   * @param seen the document it stands in
   * @param index its index in the list that holds it; -1 if none does
   */
  record Peer(double size, Object value, Seen seen, int index) implements Comparable<Peer> {
    @Override
    public int compareTo(Peer other) {
      int order = seen.compareTo(other.seen);
      return order != 0 ? order : Integer.compare(index, other.index);
    }
  }

  /**
   * A value far from the others.
   *
   * @param peer the value
   * @param middle roughly where the others are
   * @param count how many others there are
   */
  record Outlier(Peer peer, String middle, long count) {}

  /** The values within one power of two. */
  private static final class Bucket {
    private static final int KEPT = 16;

    private final List<Peer> first = new ArrayList<>(KEPT + 1);
    private @Nullable Seen refused;
    private long count;

    /**
     * Whether a value of a document may be among the first; a document once refused stays so, as
     * the last of the first only ever moves forward.
     */
    @SuppressWarnings("ReferenceEquality") // the very object; an equal one is only compared again
    boolean takes(Seen seen) {
      if (seen == refused) {
        return false;
      }
      boolean takes = first.size() < KEPT || seen.compareTo(first.get(KEPT - 1).seen()) <= 0;
      refused = takes ? null : seen;
      return takes;
    }

    /** Puts a value in its place, looked for from behind as documents tend to come in order. */
    void keep(Peer peer) {
      int at = first.size();
      while (at > 0 && peer.compareTo(first.get(at - 1)) < 0) {
        at--;
      }
      first.add(at, peer);
      if (first.size() > KEPT) {
        first.remove(KEPT);
      }
    }
  }

  /**
   * Counts a value.
   *
   * @param size its magnitude in the base unit, above zero
   * @param seen the document it stands in
   * @return whether it may be among the first, and is to be kept
   */
  boolean count(double size, Seen seen) {
    Bucket bucket = bucket(size);
    bucket.count++;
    total++;
    return bucket.takes(seen);
  }

  /** Keeps a value that was counted, if it is among the first. */
  void keep(Peer peer) {
    bucket(peer.size()).keep(peer);
  }

  private Bucket bucket(double size) {
    return at(Math.min(BUCKETS - 1, Math.max(0, Math.getExponent(size) - SMALLEST)));
  }

  private Bucket at(int index) {
    Bucket bucket = buckets[index];
    if (bucket == null) {
      bucket = new Bucket();
      buckets[index] = bucket;
    }
    return bucket;
  }

  void merge(Peers other) {
    for (int index = 0; index < BUCKETS; index++) {
      Bucket theirs = other.buckets[index];
      if (theirs != null) {
        Bucket own = at(index);
        own.count += theirs.count;
        theirs.first.forEach(own::keep);
      }
    }
    total += other.total;
  }

  /** The values at least a thousand times as large or as small as the middle one. */
  List<Outlier> outliers() {
    List<Outlier> found = new ArrayList<>();
    if (total <= FEWEST) {
      return found;
    }
    int median = median();
    double least = Math.scalb(1.0, median + SMALLEST);
    double most = 2 * least;
    String middle =
        new BigDecimal(1.5 * least).round(new MathContext(1)).stripTrailingZeros().toPlainString();
    for (int index = 0; index < BUCKETS; index++) {
      Bucket bucket = buckets[index];
      if (bucket != null && !isNear(index, median)) {
        for (Peer peer : bucket.first) {
          if (peer.size() * FACTOR <= least || peer.size() >= most * FACTOR) {
            found.add(new Outlier(peer, middle, total - 1));
          }
        }
      }
    }
    return found;
  }

  /** Whether no value of a power of two can be a thousand times as large or small as another. */
  private static boolean isNear(int index, int median) {
    boolean outermost = index == 0 || index == BUCKETS - 1;
    return !outermost && Math.abs(index - median) < NEAR;
  }

  private int median() {
    long passed = 0;
    for (int index = 0; index < BUCKETS; index++) {
      Bucket bucket = buckets[index];
      passed += bucket == null ? 0 : bucket.count;
      if (2 * passed >= total) {
        return index;
      }
    }
    return BUCKETS - 1;
  }
}
