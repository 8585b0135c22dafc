package dev.renewal.check.internal.plausibility;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The values of one attribute throughout a dataset: how many there are in each power of two, and
 * the furthest of them; mergeable, of a bounded size, indifferent to order.
 *
 * <p>Magnitudes are binary floating point: only factors of a thousand matter here.
 */
final class Peers {
  private static final int KEPT = 32;
  private static final int FEWEST = 8;
  private static final double FACTOR = 1000;
  private static final int SMALLEST = -40;
  private static final int BUCKETS = 160;

  private static final Comparator<Peer> ORDER =
      Comparator.comparingDouble(Peer::size).thenComparing(Peer::seen).thenComparing(Peer::path);

  private final long[] counts = new long[BUCKETS];
  private final NavigableSet<Peer> low = new TreeSet<>(ORDER);
  private final NavigableSet<Peer> high = new TreeSet<>(ORDER.reversed());
  private long total;

  /**
   * A value.
   *
   * @param size its magnitude in the base unit, above zero
   * @param value the value as written
   * @param seen the document it stands in
   * @param path its path within the document
   */
  record Peer(double size, Object value, Seen seen, String path) {}

  /** A value far from the others, and roughly where those are. */
  record Outlier(Peer peer, String middle, long count) {}

  /** Where a value stands, asked for only if it is among the furthest. */
  interface Place {
    /** The path within the document. */
    String path();
  }

  void add(double size, Object value, Seen seen, Place place) {
    counts[bucket(size)]++;
    total++;
    boolean isLow = low.size() < KEPT || size <= low.last().size();
    boolean isHigh = high.size() < KEPT || size >= high.last().size();
    if (isLow || isHigh) {
      keep(new Peer(size, value, seen, place.path()));
    }
  }

  private void keep(Peer peer) {
    keep(low, peer);
    keep(high, peer);
  }

  private static void keep(NavigableSet<Peer> furthest, Peer peer) {
    furthest.add(peer);
    if (furthest.size() > KEPT) {
      furthest.pollLast();
    }
  }

  private static int bucket(double size) {
    return Math.min(BUCKETS - 1, Math.max(0, Math.getExponent(size) - SMALLEST));
  }

  void merge(Peers other) {
    for (int at = 0; at < BUCKETS; at++) {
      counts[at] += other.counts[at];
    }
    total += other.total;
    other.low.forEach(this::keep);
    other.high.forEach(this::keep);
  }

  /** The values at least a thousand times as large or as small as the middle one. */
  List<Outlier> outliers() {
    List<Outlier> found = new ArrayList<>();
    if (total <= FEWEST) {
      return found;
    }
    double least = Math.scalb(1.0, median() + SMALLEST);
    double most = 2 * least;
    String middle =
        new BigDecimal(1.5 * least).round(new MathContext(1)).stripTrailingZeros().toPlainString();
    for (Peer peer : low) {
      if (peer.size() * FACTOR <= least) {
        found.add(new Outlier(peer, middle, total - 1));
      }
    }
    for (Peer peer : high) {
      if (peer.size() >= most * FACTOR) {
        found.add(new Outlier(peer, middle, total - 1));
      }
    }
    return found;
  }

  private int median() {
    long seen = 0;
    int at = 0;
    while (2 * (seen + counts[at]) < total) {
      seen += counts[at++];
    }
    return at;
  }
}
