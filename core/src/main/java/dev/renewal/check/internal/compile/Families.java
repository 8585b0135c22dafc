package dev.renewal.check.internal.compile;

import dev.renewal.check.internal.eval.Family;
import dev.renewal.pack.internal.Says;
import dev.renewal.text.LocalText;
import java.util.Locale;
import java.util.Optional;

/** Names families of values, and units, for people. */
final class Families {
  private Families() {}

  /** The name of a family, such as share. */
  static LocalText name(Family family) {
    return Says.text("family." + key(family));
  }

  /** The name of a family within keys of messages. */
  static String key(Family family) {
    return family.name().toLowerCase(Locale.ROOT);
  }

  /** A unit as written, or that there is none. */
  static LocalText unit(Optional<String> unit) {
    return unit.map(LocalText::same).orElseGet(() -> Says.text("no-unit"));
  }
}
