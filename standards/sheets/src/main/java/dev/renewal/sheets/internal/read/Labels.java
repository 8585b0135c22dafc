package dev.renewal.sheets.internal.read;

import dev.renewal.quantity.AreaUnit;
import dev.renewal.quantity.LengthUnit;
import dev.renewal.quantity.MoneyUnit;
import dev.renewal.sheets.internal.cell.CellText;
import dev.renewal.sheets.internal.read.Heading.Known;
import dev.renewal.sheets.layout.Column;
import dev.renewal.sheets.layout.Sheet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headers under which the columns of a sheet are known to people. */
final class Labels {

  private static final Pattern UNIT = Pattern.compile("(.+)\\(([^()]+)\\)");

  private final Map<String, Column> byName = new HashMap<>();

  Labels(Sheet sheet) {
    for (Column column : sheet.columns()) {
      if (column.role() != Column.Role.PRESENCE) {
        byName.putIfAbsent(normal(column.label().zh()), column);
      }
    }
    for (Column column : sheet.columns()) {
      byName.putIfAbsent(normal(column.label().en()), column);
      byName.putIfAbsent(normal(column.key()), column);
    }
  }

  /** The names, for suggestions. */
  Set<String> names() {
    return byName.keySet();
  }

  /** The column of a header such as {@code 总投资(万元)*}. */
  Optional<Known> find(String header) {
    String name = normal(header);
    Column whole = byName.get(name);
    if (whole != null) {
      return Optional.of(new Known(whole, plainUnit(whole)));
    }
    Matcher matcher = UNIT.matcher(name);
    if (!matcher.matches() || byName.get(matcher.group(1)) == null) {
      return Optional.empty();
    }
    Column column = byName.get(matcher.group(1));
    String unit = matcher.group(2);
    boolean isAmount = isAmount(column);
    return Optional.of(
        new Known(
            column,
            isAmount && units(column).contains(unit) ? Optional.of(unit) : plainUnit(column)));
  }

  /** Of amounts no unit is known that the header does not say. */
  private static Optional<String> plainUnit(Column column) {
    return isAmount(column) ? Optional.empty() : column.unit();
  }

  static boolean isAmount(Column column) {
    return !units(column).isEmpty();
  }

  /** The units that amounts in a column can have. */
  static Set<String> units(Column column) {
    if (column.role() != Column.Role.VALUE) {
      return Set.of();
    }
    return switch (column.attribute().type().kind()) {
      case MONEY -> MoneyUnit.names();
      case AREA -> AreaUnit.names();
      case LENGTH -> LengthUnit.names();
      default -> Set.of();
    };
  }

  static String normal(String header) {
    String dense = CellText.dense(header);
    return dense.endsWith("*") ? dense.substring(0, dense.length() - 1) : dense;
  }
}
