package dev.renewal.architecture;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The public API of a module as committed: one file {@code api/<package>.txt} for each exported
 * package. A difference is an error until it is written down on purpose.
 */
public final class CommittedApi {

  private static final String UPDATE = "renewal.api.update";

  private CommittedApi() {}

  /**
   * Compares the module in the working folder with its {@code api} folder; with {@code
   * -Drenewal.api.update=true} writes the folder instead.
   *
   * @param module the module's name, such as {@code dev.renewal.core}
   * @throws AssertionError if they differ; the actual listing is then in {@code target/api}
   */
  public static void check(String module) throws IOException {
    Map<String, String> actual = listingsOf(module, Path.of("target", "classes"));
    if (Boolean.getBoolean(UPDATE)) {
      write(actual, Path.of("api"));
    }
    compare(actual, Path.of("api"), Path.of("target", "api"));
  }

  /** Compares listings by package with the files of a folder. */
  static void compare(Map<String, String> actual, Path committed, Path actualFolder)
      throws IOException {
    Map<String, String> expected = read(committed);
    TreeSet<String> packages = new TreeSet<>(expected.keySet());
    packages.addAll(actual.keySet());
    List<String> differences = new ArrayList<>();
    for (String name : packages) {
      List<String> before = expected.getOrDefault(name, "").lines().toList();
      List<String> now = actual.getOrDefault(name, "").lines().toList();
      before.stream().filter(line -> !now.contains(line)).forEach(l -> differences.add("- " + l));
      now.stream().filter(line -> !before.contains(line)).forEach(l -> differences.add("+ " + l));
      if (!expected.getOrDefault(name, "").equals(actual.getOrDefault(name, ""))) {
        differences.add("in " + name + "\n");
      }
    }
    if (!differences.isEmpty()) {
      write(actual, actualFolder);
      throw new AssertionError(
          "The public API differs from the committed listing (the actual one is in "
              + actualFolder
              + "). If that is meant, run the tests again with -D"
              + UPDATE
              + "=true, commit the api folder and add a line to CHANGELOG.md.\n"
              + String.join("\n", differences));
    }
  }

  private static Map<String, String> listingsOf(String module, Path classes) throws IOException {
    ModuleDescriptor descriptor = ModuleFinder.of(classes).find(module).orElseThrow().descriptor();
    Map<String, String> listings = new TreeMap<>();
    for (ModuleDescriptor.Exports export : descriptor.exports()) {
      if (!export.isQualified()) {
        listings.put(export.source(), ApiListing.of(typesOf(export.source(), classes)));
      }
    }
    return listings;
  }

  private static List<Class<?>> typesOf(String name, Path classes) throws IOException {
    List<Class<?>> types = new ArrayList<>();
    try (Stream<Path> files = Files.list(classes.resolve(name.replace('.', '/')))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String simple = file.getFileName().toString();
        if (simple.endsWith(".class") && !simple.equals("package-info.class")) {
          types.add(load(name + "." + simple.substring(0, simple.length() - ".class".length())));
        }
      }
    }
    return types;
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, CommittedApi.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> listings = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : (Iterable<Path>) files::iterator) {
          String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
          listings.put(name, Files.readString(file, StandardCharsets.UTF_8));
        }
      }
    }
    return listings;
  }

  private static void write(Map<String, String> listings, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String name : read(folder).keySet()) {
      if (!listings.containsKey(name)) {
        Files.delete(folder.resolve(name + ".txt"));
      }
    }
    for (Map.Entry<String, String> listing : listings.entrySet()) {
      Files.writeString(
          folder.resolve(listing.getKey() + ".txt"), listing.getValue(), StandardCharsets.UTF_8);
    }
  }
}
