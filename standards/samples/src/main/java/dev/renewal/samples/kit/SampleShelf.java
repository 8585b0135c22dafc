package dev.renewal.samples.kit;

import dev.renewal.samples.Sample;
import java.lang.ref.SoftReference;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps the samples that were asked for last, as long as there is memory for them. */
final class SampleShelf {
  private static final int SIZE = 256;

  private final Map<String, SoftReference<Sample>> kept = new LinkedHashMap<>(SIZE, 0.75f, true);

  /** A sample that is kept, or else made. */
  Sample get(String key, Supplier<Sample> making) {
    Optional<Sample> found = find(key);
    if (found.isPresent()) {
      return found.get();
    }
    Sample sample = making.get();
    keep(key, sample);
    return sample;
  }

  private synchronized Optional<Sample> find(String key) {
    return Optional.ofNullable(kept.get(key)).map(SoftReference::get);
  }

  private synchronized void keep(String key, Sample sample) {
    kept.put(key, new SoftReference<>(sample));
    if (kept.size() > SIZE) {
      Iterator<String> eldest = kept.keySet().iterator();
      eldest.next();
      eldest.remove();
    }
  }
}
