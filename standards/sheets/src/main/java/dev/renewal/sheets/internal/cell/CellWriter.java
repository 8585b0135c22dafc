package dev.renewal.sheets.internal.cell;

import dev.renewal.json.RecordWriter;
import dev.renewal.quantity.Area;
import dev.renewal.quantity.Length;
import dev.renewal.quantity.Money;
import dev.renewal.quantity.Quantity;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.JsonTree;
import dev.renewal.schema.ValueType;
import dev.renewal.sheets.layout.CodeLabels;
import dev.renewal.sheets.layout.Column;
import dev.renewal.text.FormulaGuard;
import dev.renewal.text.LocalText;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes values as people write them; {@link CellReader} undoes it. Whatever it would read
 * differently is written as {@code json:} and the JSON of the value.
 */
public final class CellWriter {

  /** What workbooks take for an escaped character. */
  private static final Pattern ESCAPE_OF_WORKBOOKS = Pattern.compile("_x[0-9A-Fa-f]{4}_");

  private final CodeLabels labels;
  private final CellReader reader;

  /** A writer of cells that a reader with the same labels reads. */
  public CellWriter(CodeLabels labels) {
    this.labels = labels;
    reader = new CellReader(labels, false);
  }

  /** The cell of a value, or of the whole list. */
  public RawCell write(Column column, Object value) {
    Attribute attribute = column.attribute();
    String json = attribute.isList() ? list((List<?>) value, attribute) : json(value, attribute);
    RawCell plain = plain(column, value);
    return says(plain, column, json) ? plain : literal(json);
  }

  /** The cell of an id, a number of a row or a remark. */
  public RawCell write(Column column, String text) {
    RawCell plain = RawCell.text(text);
    String json = Json.quoted(text);
    return says(plain, column, json) ? plain : literal(json);
  }

  /** The cell that says JSON as it is. */
  public static RawCell literal(String json) {
    String escaped =
        json.replace("_x", "\\u005fx").replace("\uFFFE", "\\ufffe").replace("\uFFFF", "\\uffff");
    return RawCell.text(Json.LITERAL + escaped);
  }

  private boolean says(RawCell cell, Column column, String json) {
    if (cell.type() == RawCell.Type.TEXT && isUnsafe(cell.text())) {
      return false;
    }
    CellContent read = reader.read(cell, column, column.unit());
    return read != null && read.slip() == Slip.NONE && read.json().equals(json);
  }

  /** Text that a spreadsheet would change or compute. */
  private static boolean isUnsafe(String text) {
    return text.indexOf('\r') >= 0
        || ESCAPE_OF_WORKBOOKS.matcher(text).find()
        || FormulaGuard.startsFormula(text)
        || text.chars().anyMatch(it -> (it < ' ' && it != '\n' && it != '\t') || it >= 0xFFFE);
  }

  private RawCell plain(Column column, Object value) {
    Attribute attribute = column.attribute();
    if (attribute.isList()) {
      List<String> elements = new ArrayList<>();
      ((List<?>) value).forEach(it -> elements.add(shown(it, attribute.type())));
      return RawCell.text(String.join(ListCells.SEPARATOR, elements));
    }
    Optional<BigDecimal> number = number(value, column.unit());
    if (number.filter(CellWriter::isKept).isPresent()) {
      return RawCell.number(number.get().toPlainString(), "");
    }
    return RawCell.text(shown(value, attribute.type()));
  }

  /** The number of a value that is one, or of an amount in the unit of its column. */
  private static Optional<BigDecimal> number(Object value, Optional<String> unit) {
    if (value instanceof BigDecimal decimal) {
      return Optional.of(decimal);
    }
    if (value instanceof Integer || value instanceof Long) {
      return Optional.of(new BigDecimal(value.toString()));
    }
    if (value instanceof Money money) {
      return unit.filter(money.unit().label()::equals).map(unused -> money.amount());
    }
    if (value instanceof Area area) {
      return unit.filter(area.unit().label()::equals).map(unused -> area.amount());
    }
    if (value instanceof Length length) {
      return unit.filter(length.unit().label()::equals).map(unused -> length.amount());
    }
    return Optional.empty();
  }

  /** Whether a spreadsheet gives the number back as it is. */
  private static boolean isKept(BigDecimal number) {
    return number.scale() >= 0
        && number.precision() <= CellNumber.DIGITS
        && number.scale() <= CellNumber.DIGITS
        && isSame(CellNumber.stored(number.toPlainString()), number);
  }

  /** Equal as written: the scale counts. */
  private static boolean isSame(BigDecimal a, BigDecimal b) {
    return a.compareTo(b) == 0 && a.scale() == b.scale();
  }

  private String shown(Object value, ValueType type) {
    return switch (type.kind()) {
      case OPEN_CODE, CLOSED_CODE -> {
        String code = type.format(value);
        yield labels.label(type, code).orElse(code);
      }
      case BOOLEAN -> Boolean.TRUE.equals(value) ? "是" : "否";
      default -> type.format(value);
    };
  }

  private static String list(List<?> values, Attribute attribute) {
    List<String> elements = new ArrayList<>();
    values.forEach(it -> elements.add(json(it, attribute)));
    return "[" + String.join(",", elements) + "]";
  }

  /** The JSON of a single value, as the writer of records writes it. */
  private static String json(Object value, Attribute attribute) {
    if (value instanceof Money money) {
      return amount(money.amountText(), money.unit().label());
    }
    if (value instanceof Area area) {
      return amount(area.amountText(), area.unit().label());
    }
    if (value instanceof Length length) {
      return amount(length.amountText(), length.unit().label());
    }
    if (value instanceof Quantity quantity) {
      return amount(quantity.amountText(), quantity.unit().orElse(""));
    }
    if (value instanceof JsonTree tree) {
      return new String(RecordWriter.toBytes(tree), StandardCharsets.UTF_8);
    }
    if (value instanceof LocalText text) {
      return "{\"zh\":" + Json.quoted(text.zh()) + ",\"en\":" + Json.quoted(text.en()) + "}";
    }
    return switch (attribute.type().kind()) {
      case BOOLEAN, INTEGER, DECIMAL -> value.toString();
      default -> Json.quoted(attribute.type().format(value));
    };
  }

  private static String amount(String number, String unit) {
    String amount = "{\"amount\":" + Json.quoted(number);
    return unit.isEmpty() ? amount + "}" : amount + ",\"unit\":" + Json.quoted(unit) + "}";
  }
}
