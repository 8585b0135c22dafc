package dev.renewal.standards;

import dev.renewal.standard.StandardName;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The digests of the packs that are published, {@code published.txt}: a published pack never
 * changes. A pack that is not listed is not published.
 */
final class PublishedPacks {
  private static final String FILE = "published.txt";

  private PublishedPacks() {}

  /** Read when first asked for. */
  private static final class Listed {
    static final Map<StandardName, String> DIGESTS =
        ShippedPacks.lines(FILE).stream()
            .map(line -> line.split(" ", -1))
            .collect(
                Collectors.toUnmodifiableMap(
                    words -> new StandardName(words[0], Optional.of(words[1])), words -> words[2]));
  }

  /** The digests of all published packs. */
  static Map<StandardName, String> digests() {
    return Listed.DIGESTS;
  }
}
