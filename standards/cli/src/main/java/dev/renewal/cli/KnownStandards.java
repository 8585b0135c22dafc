package dev.renewal.cli;

import dev.renewal.check.InvalidStandardException;
import dev.renewal.check.StandardValidator;
import dev.renewal.cli.text.Words;
import dev.renewal.pack.InvalidPackException;
import dev.renewal.pack.PackFiles;
import dev.renewal.standard.Standard;
import dev.renewal.standard.StandardName;
import dev.renewal.standards.Catalogue;
import dev.renewal.standards.NotInForceException;
import dev.renewal.standards.Standards;
import dev.renewal.text.LocalText;
import dev.renewal.text.NearestName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The standards that the command knows: those of the catalogue by name, others by their folder. */
final class KnownStandards {

  private final Supplier<Catalogue> installed;
  private final Map<String, Standard> folders = new HashMap<>();
  private final Set<String> packs = new LinkedHashSet<>();
  private Optional<Catalogue> gathered = Optional.empty();

  KnownStandards(Supplier<Catalogue> installed) {
    this.installed = installed;
  }

  /**
   * Names folders with further packs, which are then known as those of the catalogue are.
   *
   * @param named the folder of a pack, or one with packs in {@code id/version} below it
   */
  void addPacks(List<String> named) {
    packs.addAll(named);
    gathered = Optional.empty();
  }

  private Catalogue catalogue() {
    if (packs.isEmpty()) {
      return installed.get();
    }
    Catalogue all = gathered.orElseGet(this::gather);
    gathered = Optional.of(all);
    return all;
  }

  private Catalogue gather() {
    Catalogue.Builder all = Catalogue.builder().catalogue(installed.get());
    packs.forEach(folder -> reading("packs.no-folder", folder, path -> all.folder(path)));
    return all.build();
  }

  /** All standards of the catalogue by id, the newest version of each first. */
  List<Standard> all() {
    return ids()
        .flatMap(
            id -> {
              List<Standard> versions = new ArrayList<>(catalogue().versions(id));
              Collections.reverse(versions);
              return versions.stream();
            })
        .toList();
  }

  /** The standard of each id that is taken where no version is named. */
  List<Standard> newest() {
    return ids().map(catalogue()::get).toList();
  }

  private Stream<String> ids() {
    return catalogue().all().stream().map(Standard::id).distinct();
  }

  /**
   * The standard of a name or folder, whatever the day.
   *
   * @throws CommandException if there is none; the message names the nearest
   */
  Standard find(String text) {
    if (!StandardName.isName(text)) {
      return folder(text);
    }
    StandardName name = StandardName.parse(text);
    return catalogue().find(name).orElseThrow(() -> unknown(name));
  }

  /**
   * The standard of a name or folder on a day.
   *
   * @throws CommandException if there is none, or none that applies on that day
   */
  Standard find(String text, LocalDate day) {
    return StandardName.isName(text) ? find(StandardName.parse(text), day) : folder(text);
  }

  /**
   * The standard of a name on a day.
   *
   * @throws CommandException if there is none, or none that applies on that day
   */
  Standard find(StandardName name, LocalDate day) {
    if (catalogue().find(name).isEmpty()) {
      throw unknown(name);
    }
    try {
      return catalogue().get(name, day);
    } catch (NotInForceException none) {
      throw CommandException.usage(
          "usage.not-in-force",
          "standard",
          name.id(),
          "date",
          day,
          "versions",
          none.versions().stream()
              .map(it -> it.version() + " " + Words.period(it.validFrom(), it.validTo()))
              .collect(Collectors.joining("; ")));
    }
  }

  /** Starts a validator that knows the catalogue. */
  StandardValidator.Builder validator() {
    return catalogue().validator();
  }

  /** What stands in the place of a standard, sooner or later. */
  Optional<StandardName> successor(Standard standard) {
    return catalogue().successor(standard).map(StandardName::of);
  }

  private Standard folder(String text) {
    Standard known = folders.get(text);
    if (known == null) {
      known = read(text);
      folders.put(text, known);
    }
    return known;
  }

  /** Whether a text can only be the path of a folder. */
  static boolean isFolder(String text) {
    return !StandardName.isName(text);
  }

  /**
   * The files of a standard, which may be broken where a folder is named.
   *
   * @throws CommandException if there is no such standard or folder
   */
  PackFiles files(String text) {
    if (!isFolder(text)) {
      Standard standard = find(text);
      return catalogue().files(standard).orElseThrow(() -> unknown(StandardName.of(standard)));
    }
    try {
      Path folder = Path.of(text);
      if (!Files.isDirectory(folder)) {
        throw CommandException.unreadable("pack.no-folder", "folder", text);
      }
      return PackFiles.of(folder);
    } catch (InvalidPathException e) {
      throw CommandException.unreadable(
          "file.not-opened", "file", text, "reason", Unopened.reason(e));
    }
  }

  private static Standard read(String text) {
    return reading("pack.no-folder", text, Standards::read);
  }

  /** Reads packs from a folder. */
  private interface Reading<T> {
    T of(Path folder) throws IOException;
  }

  /** Reads packs from a folder; says the sentence of a key where there is no such folder. */
  private static <T> T reading(String none, String text, Reading<T> reading) {
    try {
      Path folder = Path.of(text);
      if (!Files.isDirectory(folder)) {
        throw CommandException.unreadable(none, "folder", text);
      }
      return reading.of(folder);
    } catch (InvalidPackException broken) {
      throw CommandException.unreadable(
          "pack.broken",
          "folder",
          text,
          "n",
          broken.problems().size(),
          "problems",
          indented(broken.text()));
    } catch (IOException | InvalidPathException e) {
      throw CommandException.unreadable(
          "file.not-opened", "file", text, "reason", Unopened.reason(e));
    }
  }

  /** The rules of a standard cannot be used. */
  static CommandException invalid(InvalidStandardException broken) {
    return CommandException.unreadable(
        "pack.invalid",
        "standard",
        broken.pack(),
        "n",
        broken.problems().size(),
        "problems",
        indented(broken.text()));
  }

  /** Problems below the sentence that announces them. */
  static LocalText indented(LocalText problems) {
    return new LocalText(
        "\n" + problems.zh().indent(2).stripTrailing(),
        "\n" + problems.en().indent(2).stripTrailing());
  }

  private CommandException unknown(StandardName name) {
    List<Standard> versions = catalogue().versions(name.id());
    if (!versions.isEmpty()) {
      return CommandException.usage(
          "usage.unknown-version",
          "standard",
          name.toString(),
          "versions",
          versions.stream().map(Standard::version).collect(Collectors.joining(", ")));
    }
    return unknown(name.id(), ids().toList());
  }

  /** There is no standard of an id; a folder of that name must be written as a path. */
  static CommandException unknown(String id, List<String> ids) {
    return CommandException.usage(
        StandardName.isName(id) && Files.isDirectory(Path.of(id))
            ? "usage.standard-is-folder"
            : "usage.unknown-standard",
        "standard",
        id,
        "hint",
        Choice.hint(NearestName.of(id, ids)),
        "standards",
        String.join(", ", ids));
  }
}
