package dev.renewal.score.robustness;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.random.RandomStream;
import dev.renewal.score.method.Aggregator;
import dev.renewal.score.method.Matrix;
import dev.renewal.score.method.Numbers;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeIndexTest {

  private static final double EXACT = 1e-12;
  private static final double NONE = Double.NaN;

  private static final Matrix TABLE =
      table(
          new double[][] {
            {4, 9, 80, 60},
            {4, NONE, 80, 60},
            {NONE, NONE, 80, 60},
            {NONE, NONE, NONE, NONE},
          });

  private static final IndexBranch FACILITIES =
      IndexBranch.of(Numbers.of(1, 1), List.of(new IndexColumn(0), new IndexColumn(1)))
          .withAggregators(List.of(Aggregator.geometric()));

  private static final IndexBranch SERVICES =
      IndexBranch.of(Numbers.of(3, 1), List.of(new IndexColumn(2), new IndexColumn(3)));

  private static Matrix table(double[][] rows) {
    boolean[][] present = new boolean[rows.length][];
    for (int row = 0; row < rows.length; row++) {
      present[row] = new boolean[rows[row].length];
      for (int column = 0; column < present[row].length; column++) {
        present[row][column] = !Double.isNaN(rows[row][column]);
      }
    }
    return Matrix.ofPresent(rows, present);
  }

  private static IndexBranch root(IndexBranch... branches) {
    double[] weights = new double[branches.length];
    Arrays.fill(weights, 1);
    return IndexBranch.of(Numbers.of(weights), List.of(branches));
  }

  /** √(4·9) = 6 and (3·80 + 60)/4 = 75: 40.5; 4 and 75: 39.5; 75 alone; nothing. */
  @Test
  void scoresByHand() {
    TreeIndex index = TreeIndex.of(TABLE, root(FACILITIES, SERVICES));
    assertArrayEquals(new double[] {40.5, 39.5, 75, NONE}, index.nominal(), EXACT);
    assertArrayEquals(index.nominal(), index.scores(Replicate.of(1, 0)), EXACT, "nothing is drawn");
  }

  /** Two thirds are asked for: half of the facilities is too little. */
  @Test
  void aBranchBelowItsMinimumShareIsAbsent() {
    TreeIndex index = TreeIndex.of(TABLE, root(FACILITIES.withMinimumShare(2.0 / 3), SERVICES));
    assertArrayEquals(new double[] {40.5, 75, 75, NONE}, index.nominal(), EXACT);
    TreeIndex half = TreeIndex.of(TABLE, root(FACILITIES.withMinimumShare(0.5), SERVICES));
    assertArrayEquals(new double[] {40.5, 39.5, 75, NONE}, half.nominal(), EXACT);
  }

  /** Without column 1: 4 and 75, half of each; without it the branch is whole, not half there. */
  @Test
  void leavesColumnsOut() {
    TreeIndex index = TreeIndex.of(TABLE, root(FACILITIES.withMinimumShare(2.0 / 3), SERVICES));
    assertArrayEquals(new double[] {39.5, 39.5, 75, NONE}, index.without(1), EXACT);
    // without column 2: 6 and 60; 60, since half of the facilities is too little; 60
    assertArrayEquals(new double[] {33, 60, 60, NONE}, index.without(2), EXACT);
    IndexBranch only = IndexBranch.of(Numbers.of(1), List.of(new IndexColumn(0)));
    TreeIndex narrow = TreeIndex.of(TABLE, root(only, SERVICES));
    assertArrayEquals(new double[] {75, 75, 75, NONE}, narrow.without(0), EXACT);
    assertThrows(IllegalArgumentException.class, () -> TreeIndex.of(TABLE, root(only)).without(0));
  }

  /** Noise on one branch moves its score within its parts and leaves the other branch alone. */
  @Test
  void drawsTheWeightsOfTheBranchesThatSaySo() {
    TreeIndex index = TreeIndex.of(TABLE, root(FACILITIES, SERVICES.withWeights(WeightDraw.any())));
    Draws draws = MonteCarlo.of(2, 500).onThreads(2).run(List.of("a", "b", "c", "d"), index);
    Spread scores = draws.scores(0).orElseThrow();
    // (6 + 60)/2 and (6 + 80)/2 are the ends
    assertTrue(scores.least() >= 33 && scores.least() < 33.2, scores::toString);
    assertTrue(scores.greatest() <= 43 && scores.greatest() > 42.8, scores::toString);
    for (int replicate = 0; replicate < 500; replicate++) {
      // the first two differ by the facilities only
      assertEquals(
          1,
          draws.score(0, replicate).orElseThrow() - draws.score(1, replicate).orElseThrow(),
          EXACT);
    }
    assertTrue(draws.scores(3).isEmpty());
  }

  @Test
  void drawsOneOfSeveralAggregators() {
    IndexBranch both =
        FACILITIES.withAggregators(List.of(Aggregator.geometric(), Aggregator.arithmetic()));
    TreeIndex index = TreeIndex.of(TABLE, root(both));
    Draws draws = MonteCarlo.of(2, 1000).run(List.of("a", "b", "c", "d"), index);
    Numbers shares = draws.gradeShares(0, Numbers.of(6.1));
    assertEquals(0.5, shares.get(1), 0.08);
    assertEquals(6, draws.scores(0).orElseThrow().least(), EXACT);
    assertEquals(6.5, draws.scores(0).orElseThrow().greatest(), EXACT);
  }

  @Test
  void aFlatIndexIsATreeOfOneBranch() {
    IndexBranch branch =
        IndexBranch.of(Numbers.of(1, 2, 3, 4), List.of(col(0), col(1), col(2), col(3)))
            .withWeights(WeightDraw.dirichlet(20));
    TreeIndex tree = TreeIndex.of(TABLE, branch).withErrors(ValueDraw.normal(2), 0, 100);
    FlatIndex flat =
        FlatIndex.of(TABLE, Numbers.of(1, 2, 3, 4))
            .withErrors(ValueDraw.normal(2), 0, 100)
            .withWeights(WeightDraw.dirichlet(20));
    assertArrayEquals(
        tree.scores(new Replicate(3, RandomStream.of(9, 3))), flat.scores(Replicate.of(9, 3)));
  }

  private static IndexNode col(int column) {
    return new IndexColumn(column);
  }

  @Test
  void refusesTreesThatDoNotFit() {
    IndexBranch beyond = IndexBranch.of(Numbers.of(1), List.of(new IndexColumn(4)));
    assertThrows(IllegalArgumentException.class, () -> TreeIndex.of(TABLE, beyond));
    assertThrows(
        IllegalArgumentException.class, () -> TreeIndex.of(TABLE, root(FACILITIES, FACILITIES)));
    assertThrows(
        IllegalArgumentException.class,
        () -> IndexBranch.of(Numbers.of(1), List.of(col(0), col(1))));
    assertThrows(
        IllegalArgumentException.class, () -> IndexBranch.of(Numbers.of(-1), List.of(col(0))));
    assertThrows(IllegalArgumentException.class, () -> FACILITIES.withAggregators(List.of()));
    assertThrows(IllegalArgumentException.class, () -> FACILITIES.withMinimumShare(1.1));
  }
}
