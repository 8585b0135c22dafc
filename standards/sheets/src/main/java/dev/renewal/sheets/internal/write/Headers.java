package dev.renewal.sheets.internal.write;

import dev.renewal.schema.Attribute;
import dev.renewal.schema.ValueType.Kind;
import dev.renewal.sheets.internal.cell.SheetTexts;
import dev.renewal.sheets.layout.Column;
import dev.renewal.text.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What stands at the head of a column. */
public final class Headers {

  private Headers() {}

  /** The key, for amounts with the unit of plain numbers: {@code investment.total@万元}. */
  static String key(Column column) {
    return amountUnit(column).map(unit -> column.key() + "@" + unit).orElse(column.key());
  }

  /** The label, with the unit of plain numbers. */
  static String label(Column column) {
    return column
        .unit()
        .map(unit -> column.label().zh() + "(" + unit + ")")
        .orElse(column.label().zh());
  }

  /** The note of a header: the English name, the key, the unit, what to write, and more. */
  public static String note(Column column, List<String> more) {
    List<String> lines = new ArrayList<>();
    lines.add(column.label().en());
    if (column.role() == Column.Role.VALUE) {
      lines.add(column.key());
      lines.add(expected(column).zh());
    } else {
      lines.add(SheetTexts.text("role." + column.role().name().toLowerCase(Locale.ROOT)).zh());
    }
    lines.addAll(more);
    return String.join("\n", lines);
  }

  /** What to write into the cells of a column. */
  static LocalText expected(Column column) {
    Attribute attribute = column.attribute();
    String kind = attribute.type().kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    LocalText one = SheetTexts.text("expected." + kind, "unit", column.unit().orElse(""));
    return attribute.isList() ? SheetTexts.text("expected.list", "element", one) : one;
  }

  private static Optional<String> amountUnit(Column column) {
    if (column.role() != Column.Role.VALUE) {
      return Optional.empty();
    }
    Attribute attribute = column.attribute();
    Kind kind = attribute.type().kind();
    boolean isAmount = kind == Kind.MONEY || kind == Kind.AREA || kind == Kind.LENGTH;
    return isAmount ? column.unit() : Optional.empty();
  }
}
