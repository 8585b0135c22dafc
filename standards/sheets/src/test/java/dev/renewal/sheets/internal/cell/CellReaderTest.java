package dev.renewal.sheets.internal.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.renewal.sheets.layout.CodeLabels;
import dev.renewal.sheets.layout.Column;
import dev.renewal.sheets.layout.SheetLayout;
import dev.renewal.standards.Standards;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write, cell by cell. */
class CellReaderTest {

  private static final CodeLabels LABELS =
      CodeLabels.of(Standards.get("townscape-town").codelists());
  private static final CellReader READER = new CellReader(LABELS, false);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          town      | population.total  | ３１２００      | 31200
          town      | population.total  | 31,200         | 31200
          town      | population.total  | 三万           | "三万"
          town      | population.total  | 3万            | "3万"
          town      | builtUpArea       | 2.4平方公里    | {"amount":"2.4","unit":"平方公里"}
          town      | builtUpArea       | 1,200 亩       | {"amount":"1200","unit":"亩"}
          town      | builtUpArea       | ２.４ km2      | {"amount":"2.4","unit":"km2"}
          project   | investment.planned | 13.8亿元       | {"amount":"13.8","unit":"亿元"}
          project   | investment.planned | 约600万元      | "约600万元"
          project   | investment.planned | 600            | {"amount":"600","unit":"万元"}
          community | facilities/walkMinutes | 12分钟    | 12
          community | facilities/walkMinutes | 12m       | "12m"
          community | facilities/inUse  | 是             | true
          community | facilities/inUse  | √              | "√"
          community | facilities/openedOn | 2024/5/1     | "2024-05-01"
          community | facilities/openedOn | 2024年5月1日 | "2024-05-01"
          community | facilities/openedOn | 20240501     | "2024-05-01"
          community | facilities/openedOn | ４５４１３     | "2024-05-01"
          community | facilities/openedOn | 5/1/2024     | "5/1/2024"
          community | facilities/openedOn | 2024-02-30   | "2024-02-30"
          community | healthChecks/period | 2024年上半年 | "2024-H1"
          community | healthChecks/period | 2024年第三季度 | "2024-Q3"
          community | healthChecks/period | 2024年       | "2024"
          community | healthChecks/surveyCoverage | ９９％ | "99%"
          community | healthChecks/surveyCoverage | 99   | "99"
          community | division          | 3304 24        | "330424"
          """)
  void understandsTextOrLeavesItAsItStands(String sheet, String key, String text, String json) {
    assertEquals(json, read(sheet, key, RawCell.text(text)).json());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          community | facilities/openedOn | 45413          | yyyy-mm-dd | "2024-05-01"  | NONE
          community | facilities/openedOn | 45413          |            | "2024-05-01"  | SERIAL_DATE
          community | facilities/openedOn | 45413.75       | yyyy-mm-dd | "2024-05-01"  | TIME_OF_DAY
          community | facilities/openedOn | 2024           |            | "2024"        | NONE
          community | facilities/openedOn | 60             | yyyy-mm-dd | "60"          | NONE
          town      | builtUpArea         | 0.1            |            | {"amount":"0.1","unit":"平方米"} | NONE
          town      | population.total    | 31200          |            | 31200         | NONE
          town      | population.total    | 31200.5        |            | 31200.5       | NONE
          town      | name                | 2024           |            | "2024"        | NONE
          town      | name                | 1.5            |            | "1.5"         | NUMBER_FOR_TEXT
          town      | name                | 45413          | m/d/yyyy   | []            | DATE_FOR_TEXT
          town      | characterDimensions | 1E+20          |            | {}            | DIGITS_LOST
          community | healthChecks/surveyCoverage | 0.28999999999999998 | 0% | "29%"   | NONE
          community | healthChecks/surveyCoverage | 0.29   |            | "0.29"        | NONE
          community | division            | 330424         |            | "330424"      | NONE
          """)
  void understandsNumbersByTheirFormats(
      String sheet, String key, String digits, String format, String json, Slip slip) {
    CellContent content =
        read(sheet, key, RawCell.number(digits, Optional.ofNullable(format).orElse("")));
    assertEquals(json, content.json());
    assertEquals(slip, content.slip());
  }

  @Test
  void takesLabelsOfCodes() {
    assertEquals("\"TOWN\"", read("town", "kind", RawCell.text(" 镇 ")).json());
    assertEquals(
        "[\"REGIONAL\",\"FORM\"]",
        read("town", "characterDimensions", RawCell.text("地域特色、形态特色")).json());
    assertEquals("\"没有的\"", read("town", "kind", RawCell.text("没有的")).json());
  }

  @Test
  void seesNothingInBlankCells() {
    assertNull(
        READER.read(RawCell.text(" \u3000\u00A0 "), column("town", "name"), Optional.empty()));
  }

  @Test
  void tellsWhatIsNoValue() {
    RawCell error = new RawCell(RawCell.Type.ERROR, "#N/A", "");
    assertEquals(Slip.ERROR_VALUE, read("town", "name", error).slip());
    RawCell formula = new RawCell(RawCell.Type.UNCALCULATED, "", "");
    assertEquals(Slip.UNCALCULATED, read("town", "name", formula).slip());
    assertEquals(Slip.LITERAL, read("town", "name", RawCell.text("json:{")).slip());
    assertEquals("\" a\"", read("town", "name", RawCell.text("json:\" a\"")).json());
    Column area = column("town", "builtUpArea");
    CellContent plain = READER.read(RawCell.text("600"), area, Optional.empty());
    assertEquals(Slip.UNIT_MISSING, plain == null ? Slip.NONE : plain.slip());
  }

  private static CellContent read(String sheet, String key, RawCell cell) {
    String[] parts = key.split("/", -1);
    Column column =
        parts.length == 1 ? column(sheet, key) : column(sheet + "." + parts[0], parts[1]);
    CellContent content = READER.read(cell, column, column.unit());
    if (content == null) {
      throw new AssertionError("nothing is read");
    }
    return content;
  }

  private static Column column(String sheet, String key) {
    return SheetLayout.ofModel().find(sheet).orElseThrow().column(key).orElseThrow();
  }
}
