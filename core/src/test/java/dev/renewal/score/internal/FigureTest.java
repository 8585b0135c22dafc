package dev.renewal.score.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers keep the digits that a calculator needs. */
class FigureTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "2.5, 2.5",
    "0.1666666666666666, 0.166666666667",
    "0.000168978123456789, 0.000168978123457",
    "0.0000012345678901234, 0.00000123456789012",
    "84.91666666666667, 84.9166666667",
    "1234567.0000000123, 1234567.000000012"
  })
  void aNumberKeepsTwelveDigits(double value, String text) {
    assertEquals(text, Figure.of(value));
  }
}
