package dev.renewal.pack;

import dev.renewal.standard.CodelistItem;
import dev.renewal.standard.ColumnType;
import dev.renewal.text.LocalText;
import java.time.DateTimeException;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the members of a code list. */
final class CodelistReader {
  private static final List<String> FIXED =
      List.of("code", "label_zh", "label_en", "aliases", "from", "to");

  private final String file;
  private final Map<String, ColumnType> columns;
  private final Problems problems;

  CodelistReader(String file, Map<String, ColumnType> columns, Problems problems) {
    this.file = file;
    this.columns = columns;
    this.problems = problems;
  }

  List<CodelistItem> read(String text) {
    List<List<String>> rows;
    try {
      rows = Csv.rows(text);
    } catch (IllegalArgumentException error) {
      problems.add(file, "", String.valueOf(error.getMessage()));
      return List.of();
    }
    List<String> expected = Stream.concat(FIXED.stream(), columns.keySet().stream()).toList();
    if (rows.isEmpty() || !rows.get(0).equals(expected)) {
      problems.add(file, "1", "expected the header " + String.join(",", expected));
      return List.of();
    }
    return items(rows);
  }

  private List<CodelistItem> items(List<List<String>> rows) {
    List<CodelistItem> items = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int row = 1; row < rows.size(); row++) {
      List<String> cells = rows.get(row);
      String line = String.valueOf(row + 1);
      if (cells.size() != FIXED.size() + columns.size()) {
        problems.add(
            file,
            line,
            "expected " + (FIXED.size() + columns.size()) + " cells, found " + cells.size());
        continue;
      }
      CodelistItem item = item(cells, line);
      Stream.concat(Stream.of(item.code()), item.aliases().stream())
          .filter(name -> !names.add(name))
          .forEach(name -> problems.add(file, line, "'" + name + "' occurs twice"));
      items.add(item);
    }
    return items;
  }

  private CodelistItem item(List<String> cells, String line) {
    Map<String, String> typed = new LinkedHashMap<>();
    int at = FIXED.size();
    for (String column : columns.keySet()) {
      String cell = cells.get(at++);
      if (!cell.isBlank()) {
        typed.put(column, cell);
      }
    }
    if (cells.get(0).isBlank()) {
      problems.add(file, line, "the code is blank");
    }
    return new CodelistItem(
        cells.get(0),
        new LocalText(cells.get(1), cells.get(2)),
        Stream.of(cells.get(3).split(";")).map(String::strip).filter(it -> !it.isEmpty()).toList(),
        year(cells.get(4), line),
        year(cells.get(5), line),
        typed);
  }

  private Optional<Year> year(String cell, String line) {
    if (cell.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Year.parse(cell));
    } catch (DateTimeException error) {
      problems.add(file, line, "'" + cell + "' is no year");
      return Optional.empty();
    }
  }
}
