package dev.renewal.cli;

import dev.renewal.check.InvalidStandardException;
import dev.renewal.check.Successors;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The standards that the command knows: those of the catalogue by name, others by their folder. */
final class KnownStandards {

  private final Supplier<Catalogue> catalogue;
  private final Map<String, Standard> folders = new HashMap<>();

  KnownStandards(Supplier<Catalogue> catalogue) {
    this.catalogue = catalogue;
  }

  /** All standards of the catalogue by id, the newest version of each first. */
  List<Standard> all() {
    return ids()
        .flatMap(
            id -> {
              List<Standard> versions = new ArrayList<>(catalogue.get().versions(id));
              Collections.reverse(versions);
              return versions.stream();
            })
        .toList();
  }

  /** The standard of each id that is taken where no version is named. */
  List<Standard> newest() {
    return ids().map(catalogue.get()::get).toList();
  }

  private Stream<String> ids() {
    return catalogue.get().all().stream().map(Standard::id).distinct();
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
    return catalogue.get().find(name).orElseThrow(() -> unknown(name));
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
    if (catalogue.get().find(name).isEmpty()) {
      throw unknown(name);
    }
    try {
      return catalogue.get().get(name, day);
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

  /** The successors as a validator takes them. */
  Successors successors() {
    return catalogue.get().successors();
  }

  /** What stands in the place of a standard, sooner or later. */
  Optional<StandardName> successor(Standard standard) {
    return catalogue.get().successor(standard).map(StandardName::of);
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
      return catalogue.get().files(standard).orElseThrow(() -> unknown(StandardName.of(standard)));
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
    try {
      Path folder = Path.of(text);
      if (!Files.isDirectory(folder)) {
        throw CommandException.unreadable("pack.no-folder", "folder", text);
      }
      return Standards.read(folder);
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
    List<Standard> versions = catalogue.get().versions(name.id());
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
