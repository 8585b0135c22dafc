package dev.renewal.standards;

import dev.renewal.check.StandardValidator;
import dev.renewal.check.Successors;
import dev.renewal.pack.InvalidPackException;
import dev.renewal.pack.PackFiles;
import dev.renewal.pack.PackProblem;
import dev.renewal.pack.PackReader;
import dev.renewal.standard.Standard;
import dev.renewal.standard.StandardName;
import dev.renewal.standard.VersionOrder;
import dev.renewal.standards.internal.Sentences;
import dev.renewal.text.NearestName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * Standards from several places, several versions side by side (标准目录); immutable.
 *
 * <pre>{@code
 * Catalogue catalogue = Catalogue.builder().installed().folder(Path.of("packs")).build();
 * Standard standard = catalogue.get("townscape-town", LocalDate.of(2024, 12, 31));
 * }</pre>
 *
 * <p>A standard is named by its id for the latest version, by {@code id@version} for one of them,
 * or by the path of a folder with a pack, which need not be in the catalogue.
 */
public final class Catalogue {
  private static final Comparator<Standard> ORDER =
      Comparator.comparing(Standard::id).thenComparing(Standard::version, VersionOrder.NUMERIC);

  private final List<Standard> standards;
  private final Map<StandardName, PackFiles> files;

  private Catalogue(Collection<Standard> standards, Map<StandardName, PackFiles> files) {
    this.standards = standards.stream().sorted(ORDER).toList();
    this.files = Map.copyOf(files);
  }

  /** Starts an empty catalogue. */
  public static Builder builder() {
    return new Builder();
  }

  /** All standards by id, the oldest version of each first. */
  public List<Standard> all() {
    return standards;
  }

  /** The versions of a standard, the oldest first; empty if there is none of that id. */
  public List<Standard> versions(String id) {
    return standards.stream().filter(standard -> standard.id().equals(id)).toList();
  }

  /**
   * The standard of a name, whatever the day. Where no version is named it is the latest, and one
   * that is active goes before one that is not.
   *
   * @param name such as {@code townscape-town}, {@code townscape-town@1.0.0} or {@code
   *     packs/my-town}
   * @return the standard
   * @throws UnknownStandardException if there is none
   * @throws InvalidPackException if the folder holds no pack, or a broken one
   */
  public Standard get(String name) {
    return StandardName.isName(name) ? get(StandardName.parse(name)) : read(name);
  }

  /**
   * The standard of a name on a day. Where no version is named it is the latest one that applies on
   * that day, and one that is active goes before one that is not; a standard without stated
   * validity applies on any day. A version that is named is given, whether it applies on that day
   * or not.
   *
   * @param name such as {@code townscape-town}, {@code townscape-town@1.0.0} or {@code
   *     packs/my-town}
   * @param day the reference date
   * @return the standard
   * @throws UnknownStandardException if there is none
   * @throws NotInForceException if no version applies on that day
   * @throws InvalidPackException if the folder holds no pack, or a broken one
   */
  public Standard get(String name, LocalDate day) {
    return StandardName.isName(name) ? get(StandardName.parse(name), day) : read(name);
  }

  /**
   * The standard of a name, as {@link #get(String)} finds it.
   *
   * @throws UnknownStandardException if there is none
   */
  public Standard get(StandardName name) {
    return find(name).orElseThrow(() -> unknown(name));
  }

  /**
   * The standard of a name on a day, as {@link #get(String, LocalDate)} finds it.
   *
   * @throws UnknownStandardException if there is none
   * @throws NotInForceException if no version applies on that day
   */
  public Standard get(StandardName name, LocalDate day) {
    List<Standard> named = named(name);
    if (named.isEmpty()) {
      throw unknown(name);
    }
    return find(name, day).orElseThrow(() -> new NotInForceException(name.id(), day, named));
  }

  /** The standard of a name, whatever the day; empty if there is none. */
  public Optional<Standard> find(StandardName name) {
    return Latest.of(named(name));
  }

  /** The standard of a name on a day; empty if there is none or no version applies on that day. */
  public Optional<Standard> find(StandardName name, LocalDate day) {
    List<Standard> named = named(name);
    return name.version().isPresent()
        ? Latest.of(named)
        : Latest.of(named.stream().filter(standard -> standard.appliesOn(day)).toList());
  }

  /** The files of a standard of this catalogue; empty if it was not read from files. */
  public Optional<PackFiles> files(Standard standard) {
    return Optional.ofNullable(files.get(StandardName.of(standard)));
  }

  /**
   * What to use on a day instead of a standard that another one replaces, or that is withdrawn.
   *
   * @param standard a standard, of this catalogue or not
   * @param day the reference date
   * @return the standard that stands in its place, or empty if none is known
   */
  public Optional<Standard> successor(Standard standard, LocalDate day) {
    return new Succession(standards, Optional.of(day)).of(standard);
  }

  /**
   * What to use, sooner or later, instead of a standard that another one replaces, or that is
   * withdrawn.
   *
   * @param standard a standard, of this catalogue or not
   * @return the standard that stands in its place, or empty if none is known
   */
  public Optional<Standard> successor(Standard standard) {
    return new Succession(standards, Optional.empty()).of(standard);
  }

  /** The successors as a validator takes them. */
  public Successors successors() {
    return (standard, day) -> successor(standard, day).map(StandardName::of);
  }

  /**
   * Starts a validator that looks divisions up in {@link Divisions#table()}, and says what to use
   * instead of a standard that is withdrawn or replaced.
   */
  public StandardValidator.Builder validator() {
    return StandardValidator.builder().divisions(Divisions.table()).successors(successors());
  }

  private List<Standard> named(StandardName name) {
    return standards.stream().filter(name::names).toList();
  }

  private static Standard read(String folder) {
    try {
      return PackFolders.one(Path.of(folder));
    } catch (IOException broken) {
      throw new UncheckedIOException(folder + " cannot be read", broken);
    }
  }

  private UnknownStandardException unknown(StandardName name) {
    Stream<String> known =
        name.version().isPresent() && !versions(name.id()).isEmpty()
            ? versions(name.id()).stream().map(it -> StandardName.of(it).toString())
            : standards.stream().map(Standard::id);
    String asked = name.toString();
    return new UnknownStandardException(asked, NearestName.of(asked, known.distinct().toList()));
  }

  /** Gathers standards. Of one version that is met twice the first is kept. */
  public static final class Builder {
    private final Map<StandardName, Standard> standards = new LinkedHashMap<>();
    private final Map<StandardName, PackFiles> files = new LinkedHashMap<>();

    private Builder() {}

    /** Adds the standards shipped with the library. */
    public Builder shipped() {
      return provider(new ShippedPacks());
    }

    /**
     * Adds the standards shipped with the library, and those of jars beside it on the class path or
     * module path.
     */
    public Builder installed() {
      return installed(Catalogue.class.getClassLoader());
    }

    /**
     * Adds the standards shipped with the library, and those of the jars that a class loader sees.
     *
     * @param loader the class loader that finds each {@link PackProvider}
     * @return this builder
     * @throws InvalidPackException if a pack is broken
     */
    public Builder installed(ClassLoader loader) {
      shipped();
      ServiceLoader.load(PackProvider.class, loader).stream()
          .map(ServiceLoader.Provider::get)
          .sorted(Comparator.comparing(provider -> provider.getClass().getName()))
          .forEach(this::provider);
      return this;
    }

    /**
     * Adds the packs of a provider.
     *
     * @throws InvalidPackException if a pack is broken
     */
    public Builder provider(PackProvider provider) {
      int number = 0;
      for (PackFiles pack : provider.packs()) {
        number++;
        try {
          String place = provider.getClass().getName() + "#" + number + "/";
          add(PackFolders.read(pack, place), pack);
        } catch (IOException broken) {
          throw new UncheckedIOException("a pack of " + provider.getClass().getName(), broken);
        }
      }
      return this;
    }

    /**
     * Adds the standards of another catalogue.
     *
     * @throws InvalidPackException if another standard has the same id and version
     */
    public Builder catalogue(Catalogue other) {
      other.all().forEach(this::standard);
      other.files.forEach(files::putIfAbsent);
      return this;
    }

    /**
     * Adds the packs of a folder: the folder itself, or those in {@code id/version} below it.
     *
     * @param folder the folder
     * @return this builder
     * @throws IOException if the folder or a file cannot be read
     * @throws InvalidPackException if there is no pack, or a broken one
     */
    public Builder folder(Path folder) throws IOException {
      for (Path pack : PackFolders.all(folder)) {
        add(PackFolders.one(pack), PackFiles.of(pack));
      }
      return this;
    }

    private void add(Standard standard, PackFiles pack) {
      standard(standard);
      files.putIfAbsent(StandardName.of(standard), pack);
    }

    /**
     * Adds a standard.
     *
     * @throws InvalidPackException if another standard has the same id and version
     */
    public Builder standard(Standard standard) {
      StandardName name = StandardName.of(standard);
      Standard known = standards.putIfAbsent(name, standard);
      if (known != null && !known.digest().equals(standard.digest())) {
        throw new InvalidPackException(
            List.of(
                new PackProblem(
                    PackReader.STANDARD,
                    "/version",
                    Optional.empty(),
                    Optional.empty(),
                    Sentences.text(
                        "catalogue.twice",
                        "standard",
                        name,
                        "first",
                        known.digest(),
                        "second",
                        standard.digest()))));
      }
      return this;
    }

    /** Makes the catalogue. */
    public Catalogue build() {
      return new Catalogue(standards.values(), files);
    }
  }
}
