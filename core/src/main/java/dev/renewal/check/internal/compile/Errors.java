package dev.renewal.check.internal.compile;

import dev.renewal.text.NearestName;
import java.util.Collection;

/** The sentences of pack errors. */
final class Errors {
  private Errors() {}

  static String unknown(String what, String name, Collection<String> known) {
    return "no "
        + what
        + " '"
        + name
        + "'"
        + NearestName.of(name, known).map(near -> "; did you mean '" + near + "'?").orElse("");
  }
}
