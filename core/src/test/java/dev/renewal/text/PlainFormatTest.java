package dev.renewal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainFormatTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "999, 999",
    "-999, -999",
    "1248, '1,248'",
    "-1248, '-1,248'",
    "9223372036854775807, '9,223,372,036,854,775,807'"
  })
  void groupsThousands(long number, String text) {
    assertEquals(text, PlainFormat.grouped(number));
  }

  @ParameterizedTest
  @CsvSource({"13.80, 13.8", "0.00, 0", "1E+3, 1000", "1E-10, 0.0000000001"})
  void writesDecimalsPlain(BigDecimal number, String text) {
    assertEquals(text, PlainFormat.decimal(number));
  }

  @ParameterizedTest
  @CsvSource({
    "31, 44, 70%",
    "0, 3, 0%",
    "1, 1000, <1%",
    "999, 1000, 99%",
    "3, 3, 100%",
    "0, 0, 100%"
  })
  void neverRoundsUpToAll(long part, long whole, String text) {
    assertEquals(text, PlainFormat.share(part, whole));
  }

  @Test
  void refusesMoreThanAll() {
    assertThrows(IllegalArgumentException.class, () -> PlainFormat.share(2, 1));
  }
}
