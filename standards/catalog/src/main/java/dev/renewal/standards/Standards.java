package dev.renewal.standards;

import dev.renewal.check.StandardValidator;
import dev.renewal.pack.InvalidPackException;
import dev.renewal.standard.Standard;
import dev.renewal.standard.StandardName;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The standards shipped with the library and those of jars beside it; read once, when first asked
 * for. A {@link Catalogue} is built from more places.
 *
 * <pre>{@code
 * Standard standard = Standards.get("townscape-town");
 * }</pre>
 */
public final class Standards {
  private Standards() {}

  /** Reads the packs when first asked for. */
  private static final class Installed {
    static final Catalogue CATALOGUE = Catalogue.builder().installed().build();
  }

  /** The catalogue that these methods ask. */
  public static Catalogue catalogue() {
    return Installed.CATALOGUE;
  }

  /** All standards by id, the oldest version of each first. */
  public static List<Standard> all() {
    return catalogue().all();
  }

  /**
   * The standard of a name, as {@link Catalogue#get(String)} finds it.
   *
   * @param name such as {@code townscape-town}, {@code townscape-town@1.0.0} or {@code
   *     packs/my-town}
   * @return the standard
   * @throws UnknownStandardException if there is none
   * @throws InvalidPackException if the folder holds no pack, or a broken one
   */
  public static Standard get(String name) {
    return catalogue().get(name);
  }

  /**
   * The standard of a name on a day, as {@link Catalogue#get(String, LocalDate)} finds it.
   *
   * @param name such as {@code townscape-town}, {@code townscape-town@1.0.0} or {@code
   *     packs/my-town}
   * @param day the reference date
   * @return the standard
   * @throws UnknownStandardException if there is none
   * @throws NotInForceException if no version applies on that day
   * @throws InvalidPackException if the folder holds no pack, or a broken one
   */
  public static Standard get(String name, LocalDate day) {
    return catalogue().get(name, day);
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
    return catalogue().get(new StandardName(id, Optional.of(version)));
  }

  /**
   * The latest version of a standard; one that is active goes before one that is not.
   *
   * @param id such as {@code townscape-town}
   * @return the standard, or empty if there is none
   */
  public static Optional<Standard> find(String id) {
    return catalogue().find(new StandardName(id, Optional.empty()));
  }

  /**
   * A version of a standard.
   *
   * @param id such as {@code townscape-town}
   * @param version such as {@code 1.0.0}
   * @return the standard, or empty if there is none
   */
  public static Optional<Standard> find(String id, String version) {
    return catalogue().find(new StandardName(id, Optional.of(version)));
  }

  /**
   * A validator for standards, as {@link Catalogue#validator()} starts it, with nothing else set.
   *
   * @param names such as {@code townscape-town}
   * @return the validator
   * @throws UnknownStandardException if there is no such standard
   * @throws InvalidPackException if a folder holds no pack, or a broken one
   */
  public static StandardValidator validator(String... names) {
    StandardValidator.Builder validator = catalogue().validator();
    for (String name : names) {
      validator.standard(get(name));
    }
    return validator.build();
  }

  /**
   * Reads the pack of a folder.
   *
   * @param folder the folder that holds {@code standard.json}
   * @return the standard
   * @throws IOException if a file cannot be read
   * @throws InvalidPackException if the folder holds no pack, or a broken one; says all that is
   *     wrong, and where
   */
  public static Standard read(Path folder) throws IOException {
    return PackFolders.one(folder);
  }

  /**
   * Tells whether a standard is published: the library lists its version with the same digest. A
   * published pack never changes; what changes gets a new version.
   */
  public static boolean isPublished(Standard standard) {
    return standard.digest().equals(PublishedPacks.digests().get(StandardName.of(standard)));
  }
}
