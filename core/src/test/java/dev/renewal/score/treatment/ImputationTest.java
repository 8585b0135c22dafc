package dev.renewal.score.treatment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Missing values filled, with the source of each. */
class ImputationTest {

  private static final double NONE = Double.NaN;

  private static final Column COLUMN = Column.of(1, NONE, 2, 6, NONE, 20, NONE, NONE);

  /**
   * Groups of {@link #COLUMN}: a has 1, 2 and 6, b has 20, c has nothing, one unit has no group.
   */
  private static final Peers GROUPS = peers("a", "a", "a", "a", "b", "b", "c", "");

  private static final Imputation CHAIN =
      new ImputationChain(
          List.of(
              new EarlierImputation(2),
              new GroupImputation(Centre.MEAN),
              new CentreImputation(Centre.MEDIAN)));

  @Provide
  Arbitrary<Column> columns() {
    return Columns.any();
  }

  @Provide
  Arbitrary<Imputation> imputations() {
    return Arbitraries.of(
        new NoImputation(),
        new CentreImputation(Centre.MEAN),
        new CentreImputation(Centre.MEDIAN),
        new GroupImputation(Centre.MEAN),
        new GroupImputation(Centre.MEDIAN),
        new FixedImputation(0),
        CHAIN);
  }

  @Test
  void byTheMeanOfAll() {
    Imputed imputed = new CentreImputation(Centre.MEAN).impute(COLUMN, Peers.NONE);
    // (1 + 2 + 6 + 20) / 4 = 7.25
    assertEquals(Column.of(1, 7.25, 2, 6, 7.25, 20, 7.25, 7.25), imputed.values());
    FillSource source = new FillSource.OfUnits(Centre.MEAN, Optional.empty(), 4, 7.25);
    assertEquals(
        List.of(new Fill(1, source), new Fill(4, source), new Fill(6, source), new Fill(7, source)),
        imputed.fills());
    assertEquals(List.of(), imputed.unfilled());
  }

  @Test
  void byTheMedianOfAll() {
    Imputed imputed = new CentreImputation(Centre.MEDIAN).impute(COLUMN, Peers.NONE);
    // (2 + 6) / 2
    assertEquals(Column.of(1, 4, 2, 6, 4, 20, 4, 4), imputed.values());
  }

  @Test
  void byTheMeanOfTheGroup() {
    Imputed imputed = new GroupImputation(Centre.MEAN).impute(COLUMN, GROUPS);
    // a: (1 + 2 + 6) / 3 = 3; b: 20; c has no value, and one unit has no group
    assertEquals(Column.of(1, 3, 2, 6, 20, 20, NONE, NONE), imputed.values());
    assertEquals(
        List.of(
            new Fill(1, new FillSource.OfUnits(Centre.MEAN, Optional.of("a"), 3, 3)),
            new Fill(4, new FillSource.OfUnits(Centre.MEAN, Optional.of("b"), 1, 20))),
        imputed.fills());
    assertEquals(List.of(6, 7), imputed.unfilled());
  }

  @Test
  void byTheMedianOfTheGroup() {
    Imputed imputed = new GroupImputation(Centre.MEDIAN).impute(COLUMN, GROUPS);
    assertEquals(Column.of(1, 2, 2, 6, 20, 20, NONE, NONE), imputed.values());
  }

  @Test
  void byTheLatestEarlierPeriodWithinReach() {
    Column last = Column.of(9, 8, 9, 9, NONE, 9, NONE, 9);
    Column before = Column.of(9, 7, 9, 9, 5, 9, NONE, 9);
    Column longBefore = Column.of(9, 9, 9, 9, 9, 9, 3, 9);
    Peers earlier = new Peers(List.of(), List.of(last, before, longBefore));
    Imputed imputed = new EarlierImputation(2).impute(COLUMN, earlier);
    assertEquals(Column.of(1, 8, 2, 6, 5, 20, NONE, 9), imputed.values());
    assertEquals(
        List.of(
            new Fill(1, new FillSource.OfEarlier(1, 8)),
            new Fill(4, new FillSource.OfEarlier(2, 5)),
            new Fill(7, new FillSource.OfEarlier(1, 9))),
        imputed.fills());
    assertEquals(List.of(6), imputed.unfilled());
  }

  @Test
  void byAStatedValueAndByNothing() {
    assertEquals(
        Column.of(1, 0, 2, 6, 0, 20, 0, 0),
        new FixedImputation(0).impute(COLUMN, Peers.NONE).values());
    Imputed left = new NoImputation().impute(COLUMN, GROUPS);
    assertEquals(COLUMN, left.values());
    assertEquals(List.of(1, 4, 6, 7), left.unfilled());
  }

  @Test
  void oneAfterTheOther() {
    Column last = Column.of(9, 9, 9, 9, 4, 9, NONE, NONE);
    Peers peers = new Peers(GROUPS.groups(), List.of(last));
    Imputed imputed =
        new ImputationChain(List.of(new GroupImputation(Centre.MEAN), new EarlierImputation(1)))
            .impute(Column.of(1, NONE, 2, 6, NONE, NONE, NONE, 0), peers);
    // a: (1 + 2 + 6) / 3 = 3; b has no value, so the period before: 4 and 9
    assertEquals(Column.of(1, 3, 2, 6, 4, 9, NONE, 0), imputed.values());
    assertEquals(List.of(6), imputed.unfilled());
  }

  @Test
  void aColumnWithoutValuesStaysSo() {
    Imputed imputed = new CentreImputation(Centre.MEAN).impute(Column.missing(2), Peers.NONE);
    assertEquals(Column.missing(2), imputed.values());
    assertEquals(List.of(0, 1), imputed.unfilled());
  }

  @Test
  void peersOfOtherUnitsAreRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> new NoImputation().impute(COLUMN, peers("a", "b")));
    assertThrows(
        IllegalArgumentException.class,
        () -> new NoImputation().impute(COLUMN, new Peers(List.of(), List.of(Column.missing(1)))));
    assertThrows(IllegalArgumentException.class, () -> new EarlierImputation(0));
  }

  @Property
  void whatWasThereIsKeptAndEveryGapIsTold(
      @ForAll("columns") Column column, @ForAll("imputations") Imputation imputation) {
    Imputed imputed = imputation.impute(column, inTwoGroups(column));
    for (int i = 0; i < column.size(); i++) {
      if (column.isPresent(i)) {
        assertEquals(column.value(i), imputed.values().value(i));
      }
    }
    assertEquals(
        column.size() - column.presentCount(), imputed.fills().size() + imputed.unfilled().size());
    for (Fill fill : imputed.fills()) {
      assertEquals(fill.value(), imputed.values().value(fill.index()).orElseThrow());
    }
  }

  @Property
  void theOrderOfUnitsNeverShows(
      @ForAll("columns") Column column,
      @ForAll("imputations") Imputation imputation,
      @ForAll long seed) {
    int[] order = Columns.order(column, seed);
    Peers peers = inTwoGroups(column);
    Peers reordered =
        Peers.grouped(Arrays.stream(order).mapToObj(i -> peers.groups().get(i)).toList());
    assertEquals(
        Columns.reordered(imputation.impute(column, peers).values(), order),
        imputation.impute(Columns.reordered(column, order), reordered).values());
  }

  @Property
  void fillsLieAmongTheValuesOfTheirUnits(@ForAll("columns") Column column) {
    Imputed imputed = new GroupImputation(Centre.MEAN).impute(column, inTwoGroups(column));
    for (Fill fill : imputed.fills()) {
      assertTrue(fill.value() >= Statistics.min(column).orElseThrow());
      assertTrue(fill.value() <= Statistics.max(column).orElseThrow());
    }
  }

  private static Peers inTwoGroups(Column column) {
    List<Optional<String>> groups = new ArrayList<>();
    for (int i = 0; i < column.size(); i++) {
      groups.add(i % 5 == 4 ? Optional.empty() : Optional.of(i % 2 == 0 ? "even" : "odd"));
    }
    return Peers.grouped(groups);
  }

  private static Peers peers(String... groups) {
    return Peers.grouped(
        Arrays.stream(groups)
            .map(group -> group.isEmpty() ? Optional.<String>empty() : Optional.of(group))
            .toList());
  }
}
