package dev.renewal.pack;

import dev.renewal.finding.TextPosition;
import dev.renewal.pack.internal.Csv;
import dev.renewal.pack.internal.Says;
import dev.renewal.standard.CodelistItem;
import dev.renewal.standard.ColumnType;
import dev.renewal.standard.Years;
import dev.renewal.text.LocalText;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the members of a code list. */
final class CodelistReader {
  private static final List<String> FIXED =
      List.of("code", "label_zh", "label_en", "aliases", "from", "to");

  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  private static final Pattern YEARS = Pattern.compile("([0-9]{4}|)-([0-9]{4}|)");

  private final String file;
  private final Map<String, ColumnType> columns;
  private final Cells cells;
  private final Problems problems;
  private final Set<String> names = new HashSet<>();

  CodelistReader(String file, Map<String, ColumnType> columns, Cells cells, Problems problems) {
    this.file = file;
    this.columns = columns;
    this.cells = cells;
    this.problems = problems;
  }

  List<CodelistItem> read(String text) {
    List<List<Csv.Cell>> rows;
    try {
      rows = Csv.rows(text);
    } catch (IllegalArgumentException error) {
      problems.add(file, Optional.empty(), Says.text("csv-quote"));
      return List.of();
    }
    List<String> expected = Stream.concat(FIXED.stream(), columns.keySet().stream()).toList();
    if (rows.isEmpty() || !rows.get(0).stream().map(Csv.Cell::text).toList().equals(expected)) {
      problems.add(
          file,
          Optional.of(new TextPosition(1, 1)),
          Says.text("csv-header", "header", String.join(",", expected)));
      return List.of();
    }
    List<CodelistItem> items = new ArrayList<>();
    rows.subList(1, rows.size()).forEach(row -> item(row).ifPresent(items::add));
    return items;
  }

  private Optional<CodelistItem> item(List<Csv.Cell> row) {
    int expected = FIXED.size() + columns.size();
    if (row.size() != expected) {
      problem(row.get(0), Says.text("csv-cells", "expected", expected, "found", row.size()));
      return Optional.empty();
    }
    Csv.Cell code = row.get(0);
    if (code.isBlank()) {
      problem(code, Says.text("csv-no-code"));
    }
    Map<String, Years> aliases = aliases(row.get(3));
    Map<String, Years> aliasYears = new LinkedHashMap<>(aliases);
    aliasYears.values().removeIf(Years.ANY::equals);
    unique(code, List.of(code.text()));
    return Optional.of(
        new CodelistItem(
            code.text(),
            new LocalText(row.get(1).text(), row.get(2).text()),
            List.copyOf(aliases.keySet()),
            aliasYears,
            year(row.get(4)),
            year(row.get(5)),
            typed(row)));
  }

  /** The aliases of a cell with the years in which they are used, {@code 普惠型@-2021}. */
  private Map<String, Years> aliases(Csv.Cell cell) {
    Map<String, Years> aliases = new LinkedHashMap<>();
    for (String text : cell.text().split(";", -1)) {
      String alias = text.strip();
      if (alias.isEmpty()) {
        continue;
      }
      int at = alias.indexOf('@');
      String name = at < 0 ? alias : alias.substring(0, at);
      unique(cell, List.of(name));
      aliases.put(name, at < 0 ? Years.ANY : years(cell, alias.substring(at + 1)));
    }
    return aliases;
  }

  private Years years(Csv.Cell cell, String text) {
    Matcher years = YEARS.matcher(text);
    if (!years.matches() || text.equals("-")) {
      problem(cell, Says.text("not-a", "text", text, "expected", Says.text("alias-years")));
      return Years.ANY;
    }
    return new Years(
        Optional.of(years.group(1)).filter(it -> !it.isEmpty()).map(Year::parse),
        Optional.of(years.group(2)).filter(it -> !it.isEmpty()).map(Year::parse));
  }

  private void unique(Csv.Cell cell, List<String> found) {
    for (String name : found) {
      if (!names.add(name)) {
        problem(cell, Says.text("twice", "what", Says.text("what.code"), "name", name));
      }
    }
  }

  private Map<String, String> typed(List<Csv.Cell> row) {
    Map<String, String> typed = new LinkedHashMap<>();
    int at = FIXED.size();
    for (Map.Entry<String, ColumnType> column : columns.entrySet()) {
      Csv.Cell cell = row.get(at++);
      if (!cell.isBlank()) {
        typed.put(column.getKey(), cell.text());
        cells
            .check(cell.text(), column.getValue())
            .ifPresent(
                problem ->
                    problem(
                        cell,
                        Says.text("in-column", "column", column.getKey(), "problem", problem)));
      }
    }
    return typed;
  }

  private Optional<Year> year(Csv.Cell cell) {
    if (cell.isBlank()) {
      return Optional.empty();
    }
    if (!YEAR.matcher(cell.text()).matches()) {
      problem(cell, Says.text("not-a", "text", cell.text(), "expected", Says.text("year")));
      return Optional.empty();
    }
    return Optional.of(Year.parse(cell.text()));
  }

  private void problem(Csv.Cell at, LocalText message) {
    problems.add(file, at.place(), message);
  }
}
