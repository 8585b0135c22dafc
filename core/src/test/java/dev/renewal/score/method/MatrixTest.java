package dev.renewal.score.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.score.method.UnfitInputException.Reason;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixTest {

  @Test
  void holdsNumbersAndHoles() {
    Matrix matrix =
        Matrix.ofPresent(
            new double[][] {{1, 2}, {3, Double.NaN}},
            new boolean[][] {{true, true}, {true, false}});
    assertEquals(3, matrix.get(1, 0));
    assertTrue(matrix.isPresent(0, 1));
    assertFalse(matrix.isPresent(1, 1));
    assertThrows(IllegalStateException.class, () -> matrix.get(1, 1));
    assertEquals(Numbers.of(1, 3), matrix.column(0));
    assertEquals(Numbers.of(1, 2), matrix.row(0));
    assertEquals("[[1.0, 2.0], [3.0, absent]]", matrix.toString());
    assertNotEquals(matrix, Matrix.of(new double[] {1, 2}, new double[] {3, 0}));
    assertThrows(IndexOutOfBoundsException.class, () -> matrix.get(0, 2));
    assertThrows(IndexOutOfBoundsException.class, () -> matrix.isPresent(2, 0));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void whatIsNoNumberIsNeverTakenForAHole(double cell) {
    UnfitInputException refused =
        assertThrows(
            UnfitInputException.class, () -> Matrix.of(new double[] {1}, new double[] {cell}));
    assertEquals(Reason.NOT_FINITE, refused.reason());
    assertEquals(1, refused.row().orElseThrow());
    assertThrows(UnfitInputException.class, () -> Numbers.of(1, cell));
  }

  @Test
  void refusesRowsOfDifferentLength() {
    UnfitInputException refused =
        assertThrows(
            UnfitInputException.class,
            () -> Matrix.of(new double[] {1, 2}, new double[] {1, 2, 3}));
    assertEquals(Reason.LENGTH, refused.reason());
  }

  @Test
  void doesNotChangeWithItsArrays() {
    double[] row = {1, 2};
    Matrix matrix = Matrix.of(row);
    Numbers numbers = Numbers.of(row);
    row[0] = 9;
    numbers.toArray()[1] = 9;
    assertEquals(Numbers.of(1, 2), numbers);
    assertEquals(numbers, matrix.row(0));
    assertEquals(numbers.hashCode(), matrix.row(0).hashCode());
  }

  /** 1 + 10^100 + 1 - 10^100 is 2; added one after the other it is 0. */
  @Test
  void sumsKeepWhatRoundingLoses() {
    assertEquals(2, CompensatedSum.of(1, 1e100, 1, -1e100));
    double[] tenths = new double[1_000_000];
    Arrays.fill(tenths, 0.1);
    assertEquals(100_000, CompensatedSum.of(tenths), 1e-10);
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void everyRefusalSaysWhatAndWhereInBothLanguages(Reason reason) {
    UnfitInputException refused = UnfitInputException.at(reason, 2, 0, -4.0);
    assertTrue(refused.text().en().startsWith("Row 3, column 1: "), () -> refused.text().en());
    assertTrue(refused.text().zh().startsWith("行 3、列 1："), () -> refused.text().zh());
    assertEquals(Optional.of(refused.text().en()), Optional.ofNullable(refused.getMessage()));
  }

  @Test
  void everyNoteHasItsSentence() {
    Set<String> sentences =
        Arrays.stream(MethodNote.Kind.values())
            .map(kind -> MethodNote.in(kind, 0).text(column -> "x").en())
            .collect(Collectors.toSet());
    assertEquals(MethodNote.Kind.values().length, sentences.size());
  }
}
