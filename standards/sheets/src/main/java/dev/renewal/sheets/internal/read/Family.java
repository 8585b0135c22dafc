package dev.renewal.sheets.internal.read;

import dev.renewal.finding.Problem;
import dev.renewal.json.ReadLimits;
import dev.renewal.sheets.internal.cell.CellReader;
import dev.renewal.sheets.internal.cell.SheetTexts;
import dev.renewal.sheets.layout.Column;
import dev.renewal.sheets.layout.Sheet;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sheets of one kind of documents, joined: the rows of lists are read first and kept aside,
 * then the documents pass, and each takes its own.
 */
final class Family implements Closeable {

  private final Map<Sheet, ChildRows> lists = new LinkedHashMap<>();
  private final ReadLimits limits;

  /**
   * Reads the rows of the lists.
   *
   * @param headings the tables of the lists, owners before their lists
   * @param limits how much one record may have
   * @param problems takes what belongs to no record
   */
  Family(List<Heading> headings, CellReader cells, ReadLimits limits, List<Problem> problems)
      throws IOException {
    this.limits = limits;
    try {
      for (Heading heading : headings) {
        lists.put(heading.sheet(), ChildRows.of(heading, cells, problems));
      }
    } catch (IOException | RuntimeException failure) {
      close();
      throw failure;
    }
  }

  /**
   * Gives a document the rows that belong to it.
   *
   * @param pointer the pointer of the record
   * @param problems takes what is wrong with the links
   */
  void join(Part document, String id, String pointer, List<Problem> problems) throws IOException {
    Map<Sheet, Map<String, Part>> numbered = new HashMap<>();
    Budget budget = new Budget(limits.maxRecordBytes());
    boolean twice = false;
    for (ChildRows list : lists.values()) {
      List<SheetRow> rows = new ArrayList<>();
      twice |= list.take(id, budget, rows::add);
      Sheet sheet = list.heading().sheet();
      rows.sort(Comparator.comparing(row -> number(row.text(sheet, Column.Role.NUMBER))));
      Map<String, Part> own = numbered.computeIfAbsent(sheet, unused -> new HashMap<>());
      for (SheetRow row : rows) {
        Part part = new Part(list.heading(), row);
        number(part, own, pointer, problems);
        attach(document, part, numbered, pointer, problems);
      }
    }
    if (twice) {
      problems.add(problem("structure.sheet-owner-twice", document, id, pointer, budget));
    }
    if (budget.isSpent()) {
      problems.add(problem("structure.sheet-record-size", document, id, pointer, budget));
    }
  }

  private static Problem problem(
      String problem, Part document, String id, String pointer, Budget budget) {
    return RowProblems.ofRow(
        document.heading(),
        document.row(),
        document.sheet().columns().get(0),
        problem,
        pointer,
        SheetTexts.text(problem, "found", id, "most", budget.most()));
  }

  /** Numbers in their order, then whatever is none, in the order of the rows. */
  private static int number(String text) {
    return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : Integer.MAX_VALUE;
  }

  private static void number(
      Part part, Map<String, Part> own, String pointer, List<Problem> problems) {
    String number = part.row().text(part.sheet(), Column.Role.NUMBER);
    String parent = part.row().text(part.sheet(), Column.Role.PARENT);
    String path = parent.isEmpty() ? number : parent + "." + number;
    if (!number.isEmpty() && own.putIfAbsent(path, part) != null) {
      Column column = part.sheet().column(Column.Role.NUMBER).orElseThrow();
      problems.add(
          RowProblems.ofRow(
              part.heading(),
              part.row(),
              column,
              "structure.sheet-number-twice",
              pointer,
              SheetTexts.text(
                  "structure.sheet-number-twice", "column", column.label(), "found", number)));
    }
  }

  /** Puts a row into the list of the row it names, or of the document. */
  private static void attach(
      Part document,
      Part part,
      Map<Sheet, Map<String, Part>> numbered,
      String pointer,
      List<Problem> problems) {
    Sheet parent = part.sheet().parent().orElseThrow();
    int child = parent.children().indexOf(part.sheet());
    if (parent.parent().isEmpty()) {
      document.children(child).add(part);
      return;
    }
    Column column = part.sheet().column(Column.Role.PARENT).orElseThrow();
    String number = part.row().text(column);
    Part owner = numbered.getOrDefault(parent, Map.of()).get(number);
    if (owner != null) {
      owner.children(child).add(part);
      return;
    }
    problems.add(
        RowProblems.ofRow(
            part.heading(),
            part.row(),
            column,
            "structure.sheet-parent-row",
            pointer,
            SheetTexts.text(
                "structure.sheet-parent-row",
                "column",
                column.label(),
                "found",
                number,
                "sheet",
                parent.name())));
  }

  /** Adds what is wrong with the rows that belong to no document. */
  void orphans(List<Problem> problems) throws IOException {
    for (ChildRows list : lists.values()) {
      list.orphans(problems);
    }
  }

  @Override
  public void close() throws IOException {
    for (ChildRows list : lists.values()) {
      list.close();
    }
  }
}
