package dev.renewal.standards.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of the rows of the fact table that a pack's source gave: who carries each, or why it
 * is left out.
 *
 * @param pack the id of the pack
 * @param source what the ids of the rows begin with, such as {@code S1-}
 * @param rows the rows by id
 */
record RowTable(String pack, String source, Map<String, Row> rows) {
  private static final Map<String, String> SOURCES =
      Map.of(
          "jiaxing-renewal-support", "S0-",
          "townscape-town", "S1-",
          "jiaxing-work-plan-2023", "S2-",
          "quzhou-community-check", "S3-",
          "hangzhou-future-community", "S4-");

  /**
   * One row.
   *
   * @param id its id
   * @param isCarried whether anything of the pack carries it
   * @param by what carries it, or the reason why it is left out
   */
  record Row(String id, boolean isCarried, String by) {

    private static Row of(String line) {
      String[] cells = line.split("\t", -1);
      if (!cells[1].equals("carried") && !cells[1].equals("left out")) {
        throw new IllegalArgumentException(line);
      }
      return new Row(cells[0], cells[1].equals("carried"), cells[2]);
    }

    /** The rules, code lists, parameters and audits that carry it. */
    List<String> carriers() {
      return isCarried ? List.of(by.split(" ", -1)) : List.of();
    }
  }

  /** The tables of all packs that have a source at hand. */
  static List<RowTable> all() {
    return PackFiles.newest().stream()
        .filter(pack -> !pack.isUnverified())
        .map(pack -> of(pack.id()))
        .toList();
  }

  private static RowTable of(String pack) {
    Map<String, Row> rows = new LinkedHashMap<>();
    try (InputStream stream = RowTable.class.getResourceAsStream("/rows/" + pack + ".tsv")) {
      if (stream == null) {
        throw new IllegalStateException("no table of rows for " + pack);
      }
      new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(Row::of)
          .forEach(row -> rows.put(row.id(), row));
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
    return new RowTable(pack, SOURCES.getOrDefault(pack, "no source of " + pack), rows);
  }

  @Override
  public String toString() {
    return pack;
  }
}
