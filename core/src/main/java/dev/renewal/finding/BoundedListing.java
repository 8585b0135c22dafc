package dev.renewal.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Supplier;

/**
 * Keeps the first so many items by sort key, whatever their order of arrival, and counts all of
 * them exactly. Two listings of two parts merge into the listing of the whole.
 *
 * <p>Not thread-safe: one for each thread, then {@link #merge}.
 *
 * @param <T> what is listed
 */
public final class BoundedListing<T> {

  private record Entry<T>(SortKey key, T item) {}

  private final int limit;

  /** The last of the kept ones on top. */
  private final PriorityQueue<Entry<T>> kept =
      new PriorityQueue<>(Comparator.comparing((Entry<T> entry) -> entry.key()).reversed());

  private long total;

  /**
   * An empty listing.
   *
   * @param limit how many items are kept; 0 counts only
   */
  public BoundedListing(int limit) {
    if (limit < 0) {
      throw new IllegalArgumentException("the limit is negative: " + limit);
    }
    this.limit = limit;
  }

  /** Counts an item, and keeps it if it is among the first; only then it is made. */
  public void offer(SortKey key, Supplier<? extends T> item) {
    total++;
    if (hasRoom(key)) {
      kept.add(new Entry<>(key, item.get()));
    }
  }

  /** Takes in the items and the count of another listing, which is left as it is. */
  public void merge(BoundedListing<? extends T> other) {
    total += other.total;
    for (Entry<? extends T> entry : other.kept) {
      if (hasRoom(entry.key())) {
        kept.add(new Entry<>(entry.key(), entry.item()));
      }
    }
  }

  private boolean hasRoom(SortKey key) {
    if (kept.size() < limit) {
      return true;
    }
    Entry<T> last = kept.peek();
    if (last == null || key.compareTo(last.key()) >= 0) {
      return false;
    }
    kept.remove();
    return true;
  }

  /** The kept items in the order of their keys. */
  public List<T> items() {
    List<Entry<T>> entries = new ArrayList<>(kept);
    entries.sort(Comparator.comparing(Entry::key));
    return entries.stream().map(Entry::item).toList();
  }

  /** How many items were offered. */
  public long total() {
    return total;
  }

  /** Whether fewer items are kept than were offered. */
  public boolean isTruncated() {
    return kept.size() < total;
  }
}
