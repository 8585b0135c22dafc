package dev.renewal.sheets.internal.cell;

import dev.renewal.schema.Attribute;
import dev.renewal.schema.ValueType;
import dev.renewal.schema.ValueType.Kind;
import dev.renewal.sheets.layout.CodeLabels;
import dev.renewal.sheets.layout.Column;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Understands cells, or says what is wrong with them; what it cannot understand stays as it stands,
 * for the reader of JSON to refuse.
 */
public final class CellReader {

  /** Days of the years 1927 to 2173. */
  private static final Pattern SERIAL = Pattern.compile("[1-9][0-9]{4}");

  private final CodeLabels labels;
  private final CellDates dates;
  private final ListCells lists;

  /**
   * A reader.
   *
   * @param labels what codes are called
   * @param since1904 whether serial numbers of dates count from 1904
   */
  public CellReader(CodeLabels labels, boolean since1904) {
    this.labels = labels;
    dates = new CellDates(since1904);
    lists = new ListCells(labels);
  }

  /** The content of a cell of a column; null if it is blank. */
  public @Nullable CellContent read(RawCell cell, Column column, Optional<String> unit) {
    if (cell.type() == RawCell.Type.UNCALCULATED) {
      return wrong(Slip.UNCALCULATED, column, "");
    }
    String stripped = CellText.stripped(cell.text());
    if (stripped.isEmpty()) {
      return null;
    }
    if (cell.type() == RawCell.Type.ERROR) {
      return wrong(Slip.ERROR_VALUE, column, stripped);
    }
    if (cell.type() == RawCell.Type.TEXT && stripped.startsWith(Json.LITERAL)) {
      return Json.compact(stripped.substring(Json.LITERAL.length()))
          .map(json -> CellContent.of(json, stripped))
          .orElseGet(() -> wrong(Slip.LITERAL, column, stripped));
    }
    if (cell.type() == RawCell.Type.NUMBER && CellNumber.isCut(stripped)) {
      return wrong(Slip.DIGITS_LOST, column, stripped);
    }
    return column.role() == Column.Role.VALUE
        ? value(cell, stripped, column, unit)
        : text(cell, stripped, column);
  }

  private CellContent value(RawCell cell, String stripped, Column column, Optional<String> unit) {
    Attribute attribute = column.attribute();
    if (attribute.isList()) {
      return lists.read(shown(cell, stripped), attribute.type());
    }
    return switch (attribute.type().kind()) {
      case TEXT, DOCUMENT_NUMBER -> text(cell, stripped, column);
      case DIVISION, CREDIT_CODE, PROJECT_CODE -> dense(cell, stripped, column);
      case OPEN_CODE, CLOSED_CODE -> code(cell, stripped, attribute.type());
      case BOOLEAN -> flag(stripped);
      case INTEGER, DECIMAL -> number(cell, stripped, unit);
      case PERCENTAGE -> percentage(cell, stripped);
      case MONEY, AREA, LENGTH -> amount(cell, stripped, column, unit);
      case QUANTITY -> quantity(cell, stripped);
      case DATE, PARTIAL_DATE, YEAR_MONTH, YEAR, PERIOD ->
          date(cell, stripped, attribute.type().kind());
      default -> CellContent.text(shown(cell, stripped), stripped);
    };
  }

  /** What the attribute of a column refuses, so that its value counts as unreadable. */
  private static CellContent wrong(Slip slip, Column column, String shown) {
    boolean isList = column.role() == Column.Role.VALUE && column.attribute().isList();
    return new CellContent(isList ? "{}" : "[]", slip, shown);
  }

  private static CellContent text(RawCell cell, String stripped, Column column) {
    if (cell.type() != RawCell.Type.NUMBER) {
      return CellContent.text(stripped, stripped);
    }
    BigDecimal number = CellNumber.stored(stripped);
    String shown = number.toPlainString();
    if (CellDates.isDateFormat(cell.format())) {
      return wrong(Slip.DATE_FOR_TEXT, column, shown);
    }
    Slip slip = number.scale() > 0 ? Slip.NUMBER_FOR_TEXT : Slip.NONE;
    return new CellContent(Json.quoted(shown), slip, shown);
  }

  private static CellContent dense(RawCell cell, String stripped, Column column) {
    return cell.type() == RawCell.Type.NUMBER
        ? text(cell, stripped, column)
        : CellContent.text(CellText.dense(stripped), stripped);
  }

  private CellContent code(RawCell cell, String stripped, ValueType type) {
    String shown = shown(cell, stripped);
    String code =
        labels.code(type, shown).or(() -> labels.code(type, CellText.plain(shown))).orElse(shown);
    return CellContent.text(code, shown);
  }

  private static CellContent flag(String stripped) {
    return switch (CellText.plain(stripped).toLowerCase(Locale.ROOT)) {
      case "是", "true", "yes" -> CellContent.of("true", stripped);
      case "否", "false", "no" -> CellContent.of("false", stripped);
      default -> CellContent.text(stripped, stripped);
    };
  }

  private static CellContent number(RawCell cell, String stripped, Optional<String> unit) {
    if (cell.type() == RawCell.Type.NUMBER) {
      boolean isPercent = cell.format().indexOf('%') >= 0;
      String json = CellNumber.stored(stripped).toPlainString();
      return isPercent ? CellContent.text(json, stripped) : CellContent.of(json, json);
    }
    String dense = CellText.dense(stripped);
    if (Json.isNumber(dense)) {
      return CellContent.of(dense, stripped);
    }
    return CellNumber.parse(dense)
        .filter(it -> it.unit().isEmpty() || Units.isSame(it.unit(), unit))
        .map(it -> CellContent.of(it.json(), stripped))
        .orElseGet(() -> CellContent.text(stripped, stripped));
  }

  private static CellContent percentage(RawCell cell, String stripped) {
    if (cell.type() == RawCell.Type.NUMBER && cell.format().indexOf('%') >= 0) {
      BigDecimal percent = CellNumber.stored(stripped).movePointRight(2).stripTrailingZeros();
      String text = percent.toPlainString() + "%";
      return CellContent.text(text, text);
    }
    return CellContent.text(CellText.dense(shown(cell, stripped)), shown(cell, stripped));
  }

  private static CellContent amount(
      RawCell cell, String stripped, Column column, Optional<String> unit) {
    Optional<CellNumber> number = numberOf(cell, stripped);
    if (number.isEmpty()) {
      return CellContent.text(stripped, stripped);
    }
    String given = number.get().unit();
    String shown = number.get().json() + given;
    if (given.isEmpty() && unit.isEmpty()) {
      return wrong(Slip.UNIT_MISSING, column, shown);
    }
    String known = given.isEmpty() ? unit.orElseThrow() : given;
    return CellContent.of(object(number.get(), known), given.isEmpty() ? shown : stripped);
  }

  private static CellContent quantity(RawCell cell, String stripped) {
    return numberOf(cell, stripped)
        .map(it -> CellContent.of(object(it, it.unit()), stripped))
        .orElseGet(() -> CellContent.text(stripped, stripped));
  }

  private static Optional<CellNumber> numberOf(RawCell cell, String stripped) {
    return cell.type() == RawCell.Type.NUMBER
        ? Optional.of(new CellNumber(CellNumber.stored(stripped), ""))
        : CellNumber.parse(CellText.dense(stripped));
  }

  private static String object(CellNumber number, String unit) {
    String amount = "{\"amount\":" + Json.quoted(number.json());
    return unit.isEmpty() ? amount + "}" : amount + ",\"unit\":" + Json.quoted(unit) + "}";
  }

  private CellContent date(RawCell cell, String stripped, Kind kind) {
    String dense = CellText.dense(stripped);
    if (cell.type() == RawCell.Type.NUMBER) {
      return serial(CellNumber.stored(stripped), cell.format(), kind);
    }
    if (SERIAL.matcher(dense).matches()) {
      return serial(CellNumber.stored(dense), "", kind);
    }
    return CellContent.text(CellDates.ofText(dense, kind).orElse(stripped), stripped);
  }

  /** A day as spreadsheets count it; where its format does not say so, it is told. */
  private CellContent serial(BigDecimal serial, String format, Kind kind) {
    Optional<String> found = dates.ofSerial(serial, format, kind);
    String number = serial.toPlainString();
    if (found.isPresent() && serial.scale() > 0) {
      return new CellContent(Json.quoted(found.get()), Slip.TIME_OF_DAY, found.get());
    }
    boolean isCounted =
        found.isPresent() && !CellDates.isDateFormat(format) && SERIAL.matcher(number).matches();
    return isCounted
        ? new CellContent(Json.quoted(found.get()), Slip.SERIAL_DATE, number + " → " + found.get())
        : CellContent.text(found.orElse(number), found.orElse(number));
  }

  private static String shown(RawCell cell, String stripped) {
    return cell.type() == RawCell.Type.NUMBER
        ? CellNumber.stored(stripped).toPlainString()
        : stripped;
  }
}
