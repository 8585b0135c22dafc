package dev.renewal.sheets.internal.template;

import dev.renewal.schema.ValueType.Kind;
import dev.renewal.sheets.internal.cell.RawCell;
import dev.renewal.sheets.internal.cell.SheetTexts;
import dev.renewal.sheets.internal.write.Gathered;
import dev.renewal.sheets.internal.write.Headers;
import dev.renewal.sheets.internal.write.SheetHead;
import dev.renewal.sheets.layout.Column;
import dev.renewal.sheets.layout.Sheet;
import dev.renewal.standard.Clause;
import dev.renewal.standard.Standard;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Worksheet;

/** Writes one sheet of a template: its head, an example, and cells ready to be filled in. */
final class TemplateSheet {

  /** How many rows have formats and drop-downs. */
  static final int ROWS = 1_000;

  private static final String REFERENCE_DATE = "dataAsOf";
  private static final String READ = "00B050";
  private static final String EXAMPLE = "808080";

  private final Worksheet worksheet;
  private final Sheet sheet;
  private final List<Column> columns;

  TemplateSheet(Worksheet worksheet, Sheet sheet) {
    this.worksheet = worksheet;
    this.sheet = sheet;
    columns = sheet.columns().stream().filter(it -> it.role() != Column.Role.PRESENCE).toList();
  }

  /** Writes the head, with the rules and clauses that ask for a column in its note. */
  void head(Demands demands, Optional<Standard> standard) {
    SheetHead.write(
        worksheet,
        columns,
        column -> Headers.note(column, asked(demands.of(sheet, column), standard)),
        column -> demands.isRequired(sheet, column) || isIdentity(column));
    if (demands.isRead(sheet)) {
      worksheet.setTabColor(READ);
    }
  }

  /** Whether a row is nothing without it: what names it, or tells the date that it is judged by. */
  private boolean isIdentity(Column column) {
    return switch (column.role()) {
      case OWNER, PARENT -> true;
      case VALUE ->
          sheet.parent().isEmpty()
              && (column.attribute().isMandatory() || column.key().equals(REFERENCE_DATE));
      default -> false;
    };
  }

  private static List<String> asked(List<Demand> demands, Optional<Standard> standard) {
    List<String> lines = new ArrayList<>();
    for (Demand demand : demands) {
      String key = demand.isRequired() ? "template.required" : "template.read";
      lines.add(
          SheetTexts.text(key, "rule", demand.rule().id(), "title", demand.rule().title().zh())
              .zh());
      demand.rule().clauses().stream()
          .flatMap(id -> standard.flatMap(it -> it.clause(id)).stream())
          .findFirst()
          .ifPresent(clause -> lines.add(quoted(clause)));
    }
    return lines;
  }

  private static String quoted(Clause clause) {
    String words = clause.quote().orElse(clause.reading().zh());
    return clause.locator() + " “" + words + "”";
  }

  /** Gives the cells their formats and drop-downs. */
  void cells(ChoiceLists choices) {
    for (int at = 0; at < columns.size(); at++) {
      Column column = columns.get(at);
      worksheet.style(at).format(format(column)).set();
      choices.offer(column, worksheet.range(SheetHead.ROWS, at, SheetHead.ROWS + ROWS - 1, at));
    }
  }

  /** Text stays as it is typed: no leading zero is lost, nothing turns into a date. */
  private static String format(Column column) {
    if (column.role() != Column.Role.VALUE || column.attribute().isList()) {
      return "@";
    }
    Kind kind = column.attribute().type().kind();
    return switch (kind) {
      case INTEGER, DECIMAL, MONEY, AREA, LENGTH -> "General";
      case DATE -> "yyyy-mm-dd";
      default -> "@";
    };
  }

  /** Writes a row of values; an example says so in its remark. */
  void row(int row, Map<Integer, RawCell> cells, boolean isExample) {
    for (int at = 0; at < columns.size(); at++) {
      Column column = columns.get(at);
      RawCell cell = cells.get(column.index());
      boolean isMark = isExample && column.role() == Column.Role.REMARK;
      if (isMark) {
        worksheet.value(row, at, SheetTexts.text("template.example").zh());
      } else if (cell != null && cell.type() == RawCell.Type.NUMBER) {
        worksheet.value(row, at, new BigDecimal(cell.text()));
      } else if (cell != null) {
        worksheet.value(row, at, cell.text());
      }
      if (isExample) {
        worksheet.style(row, at).format(format(column)).italic().fontColor(EXAMPLE).set();
      }
    }
  }

  /** The first row of an example, if there is one. */
  static Optional<Map<Integer, RawCell>> first(Optional<Gathered> rows) throws IOException {
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get().row(0));
  }
}
