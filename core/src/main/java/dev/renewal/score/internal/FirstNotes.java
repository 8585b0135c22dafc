package dev.renewal.score.internal;

import dev.renewal.text.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The first notes in the order of what they are about, and how many there are in all. */
final class FirstNotes {
  private static final int MOST = 100;

  private final TreeMap<String, LocalText> kept = new TreeMap<>();
  private long total;

  /**
   * Takes a note, which is made only if it is kept.
   *
   * @param about what it is about, different for each note
   */
  void add(String about, Supplier<LocalText> note) {
    total++;
    if (kept.size() < MOST || about.compareTo(kept.lastKey()) < 0) {
      kept.put(about, note.get());
      if (kept.size() > MOST) {
        kept.pollLastEntry();
      }
    }
  }

  /** The first ones, and how many are left out. */
  List<LocalText> all() {
    List<LocalText> all = new ArrayList<>(kept.values());
    if (total > all.size()) {
      all.add(Told.text("note.more", "n", total - all.size()));
    }
    return all;
  }
}
