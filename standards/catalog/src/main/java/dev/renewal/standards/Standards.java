package dev.renewal.standards;

import dev.renewal.pack.PackFiles;
import dev.renewal.pack.PackReader;
import dev.renewal.standard.Standard;
import dev.renewal.standard.Status;
import dev.renewal.text.NearestName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The standards shipped with the library (标准目录); read once, when first asked for.
 *
 * <pre>{@code
 * Standard standard = Standards.get("townscape-town");
 * }</pre>
 */
public final class Standards {
  private static final String FOLDER = "/dev/renewal/standards/";

  private Standards() {}

  /** Reads the packs when first asked for. */
  private static final class Shipped {
    static final List<Standard> ALL = read();
  }

  /** All standards, each id with its oldest version first. */
  public static List<Standard> all() {
    return Shipped.ALL;
  }

  /**
   * The latest version of a standard; one in use goes before one that is not.
   *
   * @param id such as {@code townscape-town}
   * @return the standard
   * @throws UnknownStandardException if there is none
   */
  public static Standard get(String id) {
    return find(id).orElseThrow(() -> unknown(id, all().stream().map(Standard::id)));
  }

  /**
   * A version of a standard.
   *
   * @param id such as {@code townscape-town}
   * @param version such as {@code 1.0.0}
   * @return the standard
   * @throws UnknownStandardException if there is none
   */
  public static Standard get(String id, String version) {
    return find(id, version)
        .orElseThrow(
            () ->
                unknown(
                    id + "@" + version,
                    all().stream().map(standard -> standard.id() + "@" + standard.version())));
  }

  /**
   * The latest version of a standard; one in use goes before one that is not.
   *
   * @param id such as {@code townscape-town}
   * @return the standard, or empty if there is none
   */
  public static Optional<Standard> find(String id) {
    List<Standard> versions = all().stream().filter(standard -> standard.id().equals(id)).toList();
    return versions.stream()
        .filter(standard -> standard.status() == Status.ACTIVE)
        .reduce((older, newer) -> newer)
        .or(() -> versions.stream().reduce((older, newer) -> newer));
  }

  /**
   * A version of a standard.
   *
   * @param id such as {@code townscape-town}
   * @param version such as {@code 1.0.0}
   * @return the standard, or empty if there is none
   */
  public static Optional<Standard> find(String id, String version) {
    return all().stream()
        .filter(standard -> standard.id().equals(id) && standard.version().equals(version))
        .findFirst();
  }

  private static UnknownStandardException unknown(String name, Stream<String> known) {
    return new UnknownStandardException(name, NearestName.of(name, known.distinct().toList()));
  }

  private static List<Standard> read() {
    return index().stream()
        .map(Standards::read)
        .sorted(Comparator.comparing(Standard::id))
        .toList();
  }

  private static List<String> index() {
    String text =
        new String(
            resource("index.txt")
                .orElseThrow(() -> new IllegalStateException("the index of packs is missing")),
            StandardCharsets.UTF_8);
    return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
  }

  private static Standard read(String entry) {
    String folder = entry.strip().replace(' ', '/') + "/";
    PackFiles files = name -> resource(folder + name);
    try {
      return PackReader.read(files);
    } catch (IOException broken) {
      throw new UncheckedIOException("pack " + entry + " cannot be read", broken);
    }
  }

  private static Optional<byte[]> resource(String name) {
    try (InputStream file = Standards.class.getResourceAsStream(FOLDER + name)) {
      return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(name + " cannot be read", broken);
    }
  }
}
