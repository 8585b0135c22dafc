package dev.renewal.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextPositionTest {

  @ParameterizedTest
  @CsvSource({"1,A", "2,B", "26,Z", "27,AA", "52,AZ", "53,BA", "702,ZZ", "703,AAA", "16384,XFD"})
  void namesCellsAsSpreadsheetsDo(int column, String letters) {
    TextPosition cell = TextPosition.inSheet("社区", 7, column);
    assertEquals(Optional.of(letters + "7"), cell.cell());
    assertEquals("社区!" + letters + "7", cell.toString());
  }

  @Test
  void hasNoCellInAText() {
    assertEquals(Optional.empty(), new TextPosition(7, 3).cell());
    assertEquals("7:3", new TextPosition(7, 3).toString());
  }

  @Test
  void countsFromOne() {
    assertThrows(IllegalArgumentException.class, () -> TextPosition.inSheet("社区", 0, 1));
  }
}
