package dev.renewal.samples.generation;

import dev.renewal.samples.profile.SampleTotal;
import dev.renewal.text.LocalText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects why a profile cannot be met. */
final class Reasons {

  private final List<LocalText> found = new ArrayList<>();

  void add(String key, Object... namesAndValues) {
    Map<String, Object> named = new HashMap<>();
    for (int at = 0; at < namesAndValues.length; at += 2) {
      named.put(namesAndValues[at].toString(), namesAndValues[at + 1]);
    }
    found.add(ProfileTexts.format("infeasible." + key, named));
  }

  /** Adds a reason that a total is part of. */
  void about(SampleTotal total, String key, Object... namesAndValues) {
    Object[] all = new Object[namesAndValues.length + 6];
    System.arraycopy(namesAndValues, 0, all, 0, namesAndValues.length);
    int at = namesAndValues.length;
    all[at] = "total";
    all[at + 1] = total.getTotal();
    all[at + 2] = "source";
    all[at + 3] = total.getSource() + " " + total.getLocator();
    all[at + 4] = "quote";
    all[at + 5] = total.getQuote();
    add(key, all);
  }

  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new InfeasibleProfileException(found);
    }
  }
}
