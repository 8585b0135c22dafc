package dev.renewal.cli;

import java.util.Optional;

/**
 * A standard as named on the command line, {@code townscape-town} or {@code townscape-town@1.0.0}.
 *
 * @param id its id
 * @param version its version; the latest where none is named
 */
record StandardName(String id, Optional<String> version) {

  static StandardName parse(String text) {
    int at = text.indexOf('@');
    return at < 0
        ? new StandardName(text, Optional.empty())
        : new StandardName(text.substring(0, at), Optional.of(text.substring(at + 1)));
  }

  @Override
  public String toString() {
    return version.map(it -> id + "@" + it).orElse(id);
  }
}
