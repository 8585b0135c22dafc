package dev.renewal.cli;

import dev.renewal.standard.Standard;
import dev.renewal.standard.Status;
import dev.renewal.text.NearestName;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The standards that the command knows, found by name. */
final class Catalogue {

  private final Supplier<List<Standard>> all;

  Catalogue(Supplier<List<Standard>> all) {
    this.all = all;
  }

  /** All standards, by id, the newest version of each first. */
  List<Standard> all() {
    return all.get().stream()
        .sorted(
            Comparator.comparing(Standard::id)
                .thenComparing(Standard::version, Catalogue::compareVersions)
                .reversed())
        .sorted(Comparator.comparing(Standard::id))
        .toList();
  }

  /** The standard of each id that is taken where no version is named. */
  List<Standard> newest() {
    return all().stream()
        .map(Standard::id)
        .distinct()
        .map(id -> find(new StandardName(id, Optional.empty())))
        .toList();
  }

  /**
   * The standard of a name; without a version the newest that is active, else the newest.
   *
   * @throws CommandException if there is none; the message names the nearest
   */
  Standard find(StandardName name) {
    List<Standard> versions =
        all().stream().filter(standard -> standard.id().equals(name.id())).toList();
    if (versions.isEmpty()) {
      List<String> ids = all().stream().map(Standard::id).distinct().toList();
      throw CommandException.usage(
          "usage.unknown-standard",
          "standard",
          name.id(),
          "hint",
          Choice.hint(NearestName.of(name.id(), ids)),
          "standards",
          String.join(", ", ids));
    }
    return wanted(versions, name.version())
        .orElseThrow(
            () ->
                CommandException.usage(
                    "usage.unknown-version",
                    "standard",
                    name.toString(),
                    "versions",
                    String.join(", ", versions.stream().map(Standard::version).toList())));
  }

  private static Optional<Standard> wanted(List<Standard> versions, Optional<String> version) {
    if (version.isPresent()) {
      return versions.stream().filter(it -> it.version().equals(version.get())).findFirst();
    }
    return versions.stream()
        .filter(it -> it.status() == Status.ACTIVE)
        .findFirst()
        .or(() -> Optional.of(versions.get(0)));
  }

  /** Numbers between dots compare as numbers. */
  private static int compareVersions(String a, String b) {
    String[] left = a.split("\\.", -1);
    String[] right = b.split("\\.", -1);
    for (int i = 0; i < Math.min(left.length, right.length); i++) {
      boolean numbers = left[i].matches("[0-9]+") && right[i].matches("[0-9]+");
      int order =
          numbers
              ? new BigInteger(left[i]).compareTo(new BigInteger(right[i]))
              : left[i].compareTo(right[i]);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.length, right.length);
  }
}
