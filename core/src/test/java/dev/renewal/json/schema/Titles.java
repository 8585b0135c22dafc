package dev.renewal.json.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.renewal.model.Code;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the parts of schemas are called in Chinese and English: name, zh, en, by tabs. */
final class Titles {
  private final Map<String, String> terms = new LinkedHashMap<>();
  private final Set<String> missing = new TreeSet<>();
  private final boolean complete;

  private Titles(InputStream file, boolean complete) {
    this.complete = complete;
    try (file) {
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .forEach(cells -> terms.put(cells[0], cells[1] + " · " + cells[2]));
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
  }

  /** The terms of the model, where it has them. */
  static Titles ofTheModel() {
    return new Titles(
        Objects.requireNonNull(Code.class.getResourceAsStream("glossary.tsv")), false);
  }

  /** The terms of standards and what goes with them; every part has one. */
  static Titles ofStandards() {
    return new Titles(
        Objects.requireNonNull(Titles.class.getResourceAsStream("/schemas/titles.tsv")), true);
  }

  /** Gives a part its title: that of {@code Owner.name}, else that of {@code name}. */
  void give(ObjectNode node, String owner, String name) {
    Optional<String> own = Optional.ofNullable(terms.get(owner + "." + name));
    give(
        node,
        owner + "." + name,
        complete ? own.or(() -> Optional.ofNullable(terms.get(name))) : own);
  }

  /** Gives a definition its title. */
  void give(ObjectNode node, String name) {
    give(node, name, Optional.ofNullable(terms.get(name)));
  }

  private void give(ObjectNode node, String what, Optional<String> term) {
    if (term.isEmpty() && complete) {
      missing.add(what);
    }
    term.ifPresent(it -> node.put("title", it));
  }

  /**
   * Holds that every part found its title.
   *
   * @throws IllegalStateException if one did not
   */
  void check() {
    if (!missing.isEmpty()) {
      throw new IllegalStateException("titles.tsv has no title of " + missing);
    }
  }
}
