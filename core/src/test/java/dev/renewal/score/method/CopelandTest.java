package dev.renewal.score.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.random.RandomStream;
import dev.renewal.score.method.Copeland.Pair;
import dev.renewal.score.method.Copeland.Standing;
import dev.renewal.score.method.UnfitInputException.Reason;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CopelandTest {

  private static final double NONE = Double.NaN;

  private static Matrix table(double[]... rows) {
    boolean[][] present = new boolean[rows.length][];
    for (int row = 0; row < rows.length; row++) {
      present[row] = new boolean[rows[row].length];
      for (int column = 0; column < present[row].length; column++) {
        present[row][column] = !Double.isNaN(rows[row][column]);
      }
    }
    return Matrix.ofPresent(rows, present);
  }

  private static double[] row(double... cells) {
    return cells;
  }

  @Test
  void countsWinsLessLosses() {
    // weights 0.5, 0.3, 0.2; a:b 0.5 to 0.5 a draw; a:c 0.5 + 0.3 to 0.2; b:c 0.3 + 0.2 to 0.5
    Copeland result =
        Copeland.of(table(row(3, 2, 1), row(1, 3, 3), row(2, 1, 2)), Numbers.of(5, 3, 2));
    assertEquals(
        List.of(new Standing(1, 1, 0, 0), new Standing(0, 2, 0, 0), new Standing(0, 1, 1, 0)),
        result.standings());
    assertEquals(List.of(1, 0, -1), result.standings().stream().map(Standing::score).toList());
  }

  @Test
  void aPairVotesOnlyWhereBothHaveAValue() {
    // only the first column is there for both: 0.2 for the first unit, nothing against it
    Matrix table = table(row(2, NONE, 9), row(1, 9, NONE));
    Pair pair = Copeland.pair(table, Numbers.of(2, 4, 4), 0, 1);
    assertEquals(new Pair(0.2, 0, 0), pair);
    assertEquals(1, pair.outcome());
    assertEquals(1, Copeland.of(table, Numbers.of(2, 4, 4)).standings().get(0).score());
  }

  /**
   * The mistake: one half of the pairs was counted over the columns that both have and the other
   * half as the rest to 1, so that a missing value was a vote for whoever came second.
   */
  @Test
  void theOrderOfRowsNeverMakesAWinner() {
    Numbers weights = Numbers.of(2, 4, 4);
    assertEquals(
        1,
        Copeland.of(table(row(2, NONE, 9), row(1, 9, NONE)), weights).standings().get(0).score());
    assertEquals(
        1,
        Copeland.of(table(row(1, 9, NONE), row(2, NONE, 9)), weights).standings().get(1).score());
  }

  @Property
  void theOrderOfRowsNeverMatters(@ForAll long seed) {
    RandomStream stream = RandomStream.of(seed, 0);
    double[][] rows = new double[7][4];
    for (double[] row : rows) {
      Arrays.setAll(row, column -> stream.nextInt(4) == 0 ? NONE : stream.nextInt(3));
    }
    Numbers weights = Numbers.of(0.1, 0.2, 0.3, 0.4);
    double[][] reversed = new double[7][];
    Arrays.setAll(reversed, row -> rows[6 - row]);
    List<Standing> standings = Copeland.of(table(rows), weights).standings();
    List<Standing> ofReversed = Copeland.of(table(reversed), weights).standings();
    for (int unit = 0; unit < 7; unit++) {
      assertEquals(standings.get(unit), ofReversed.get(6 - unit));
    }
    assertEquals(0, standings.stream().mapToInt(Standing::score).sum());
  }

  @Test
  void whatHasNoCommonColumnHasNotMet() {
    Matrix table = table(row(1, NONE), row(NONE, 1), row(NONE, NONE));
    Copeland result = Copeland.of(table, Numbers.of(1, 1));
    assertEquals(new Standing(0, 0, 0, 2), result.standings().get(0));
    assertFalse(Copeland.pair(table, Numbers.of(1, 1), 0, 1).hasMet());
    assertTrue(Copeland.pair(table(row(1, 0), row(1, 5)), Numbers.of(1, 1), 0, 1).hasMet());
  }

  /** 0.1 + 0.2 lies above 0.3 by its last binary digit; as votes and as values they are equal. */
  @Test
  void roundingErrorsDecideNothing() {
    double[] sums = row(0.1 + 0.2, 1);
    assertEquals(
        new Standing(0, 1, 0, 0),
        Copeland.of(table(sums, row(0.3, 1)), Numbers.of(1, 1)).standings().get(0));
    Numbers weights = Numbers.of(0.1, 0.2, 0.3);
    Matrix table = table(row(1, 1, 0), row(0, 0, 1));
    assertEquals(new Standing(0, 1, 0, 0), Copeland.of(table, weights).standings().get(0));
  }

  @Test
  void refusesWeightsThatDoNotFit() {
    Matrix table = table(row(1, 2), row(2, 1));
    assertEquals(Reason.LENGTH, refusal(table, Numbers.of(1)));
    assertEquals(Reason.NEGATIVE_WEIGHT, refusal(table, Numbers.of(2, -1)));
    assertEquals(Reason.ZERO_WEIGHTS, refusal(table, Numbers.of(0, 0)));
  }

  private static Reason refusal(Matrix table, Numbers weights) {
    return assertThrows(UnfitInputException.class, () -> Copeland.of(table, weights)).reason();
  }
}
