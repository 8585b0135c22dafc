package dev.renewal.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.renewal.model.AcceptanceGrade;
import dev.renewal.model.SubjectKind;
import dev.renewal.model.plan.AcceptanceBatch;
import dev.renewal.model.plan.Selection;
import dev.renewal.model.plan.SelectionEnd;
import dev.renewal.quantity.Percentage;
import dev.renewal.quantity.ReportingPeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Selections by hand: the bottom 10 % of 1,248 communities, and 33 of 73. */
class SelectionRuleTest {
  private static final SelectionRule BOTTOM =
      SelectionRule.of(SelectionEnd.LOWEST, Quota.parse("10%"));

  /** Communities C0001 to C1248 with the indices 1 to 1,248. */
  private static Ranking<Unit> communities() {
    return Unit.highest()
        .rank(
            IntStream.rangeClosed(1, 1248)
                .mapToObj(i -> Unit.of("C%04d".formatted(i), String.valueOf(i)))
                .toList());
  }

  @Test
  void tenPerCentOf1248Is124Or125ByTheRounding() {
    // 1,248 x 10 % = 124.8
    StratumSelection<Unit> open = BOTTOM.select(communities()).strata().get(0);
    assertEquals(List.of(OpenPoint.ROUNDING), open.open());
    assertEquals("624/5", open.counts().get(0).exact().toString());
    assertEquals(124, open.counts().get(0).floor());
    assertEquals(125, open.counts().get(0).ceiling());
    assertEquals(125, open.counts().get(0).halfUp());
    assertEquals(124, open.taken().size());
    assertEquals(List.of("C0125"), ids(open.pending()));
    assertEquals(124, taken(BOTTOM.rounding(RoundingMode.FLOOR), communities()).size());
    assertEquals(125, taken(BOTTOM.rounding(RoundingMode.CEILING), communities()).size());
  }

  @Test
  void theCutTheNextAndTheMargin() {
    StratumSelection<Unit> chosen =
        BOTTOM.rounding(RoundingMode.CEILING).select(communities()).strata().get(0);
    assertEquals(Optional.of(new BigDecimal("125")), chosen.cut());
    assertEquals(Optional.of(new BigDecimal("126")), chosen.next());
    assertEquals(Optional.of(new BigDecimal("1")), chosen.margin());
    assertEquals(List.of(), chosen.tied());
    // the best of the chosen has the rank 1,248 - 125 + 1 = 1,124
    assertEquals(Optional.of(new BigDecimal("1124")), chosen.taken().get(0).rank());
  }

  private static final List<Unit> TIED =
      List.of(
          Unit.of("a", "90").second("1"),
          Unit.of("b", "80").second("1"),
          Unit.of("c", "80").second("2"),
          Unit.of("d", "70").second("1"));

  private static SelectionRule two() {
    return SelectionRule.of(SelectionEnd.HIGHEST, Quota.of(2));
  }

  @Test
  void equalsAtTheCutByEachTreatment() {
    Ranking<Unit> ranking = Unit.highest().rank(TIED);
    assertEquals(List.of("a", "b", "c"), taken(two().ties(Ties.INCLUDE_ALL), ranking));
    assertEquals(List.of("a"), taken(two().ties(Ties.EXCLUDE_ALL), ranking));
    StratumSelection<Unit> unset = two().select(ranking).strata().get(0);
    assertEquals(List.of(OpenPoint.TIES), unset.open());
    assertEquals(List.of("b", "c"), ids(unset.tied()));
    assertEquals(Optional.of(new BigDecimal("0")), unset.margin());
    StratumSelection<Unit> manual = two().ties(Ties.MANUAL).select(ranking).strata().get(0);
    assertEquals(List.of(OpenPoint.DECISION), manual.open());
    assertEquals(List.of("b", "c"), ids(manual.pending()));
    assertEquals(List.of("a", "c"), ids(manual.decided(Set.of("c")).taken()));
    assertThrows(IllegalArgumentException.class, () -> manual.decided(Set.of("b", "c")));
    assertThrows(IllegalArgumentException.class, () -> manual.decided(Set.of("d")));
  }

  @Test
  void tieBreakersDecideAtTheCutOnlyIfTheyAreToDecide() {
    Ranking<Unit> ranking =
        Unit.highest().thenBy(Criterion.highest("second", Unit::second)).rank(TIED);
    assertEquals(List.of("a", "c"), taken(two().ties(Ties.TIEBREAK), ranking));
    assertEquals(List.of("a", "c", "b"), taken(two().ties(Ties.INCLUDE_ALL), ranking));
    StratumSelection<Unit> without =
        two().ties(Ties.TIEBREAK).select(Unit.highest().rank(TIED)).strata().get(0);
    assertEquals(List.of(OpenPoint.DECISION), without.open());
  }

  @Test
  void whomTheShareIsTakenOfIsAskedOnlyWhereItMatters() {
    List<Unit> units =
        List.of(Unit.of("a", "90"), Unit.of("b", "80"), Unit.of("c", "70"), Unit.undefined("d"));
    SelectionRule half =
        SelectionRule.of(SelectionEnd.HIGHEST, Quota.parse("50%")).rounding(RoundingMode.FLOOR);
    StratumSelection<Unit> open = half.select(Unit.highest().rank(units)).strata().get(0);
    // half of the 4 listed is 2, half of the 3 ranked is 1.5, so 1
    assertEquals(List.of(OpenPoint.POPULATION), open.open());
    assertEquals(List.of("a"), ids(open.taken()));
    assertEquals(List.of("b"), ids(open.pending()));
    assertEquals(
        List.of("a", "b"),
        taken(half.population(SharePopulation.LISTED), Unit.highest().rank(units)));
    SelectionRule up = half.rounding(RoundingMode.CEILING);
    assertEquals(List.of("a", "b"), taken(up, Unit.highest().rank(units)));
    Selected<Unit> settled = up.select(Unit.highest().rank(units));
    SelectionPaper paper =
        new SelectionPaper("S", SubjectKind.TOWN, Optional.empty(), Optional.empty());
    assertEquals(
        Optional.empty(),
        paper.of(settled, settled.strata().get(0)).orElseThrow().getPopulation(),
        "nobody said whom the share is taken of");
  }

  @Test
  void nobodyBelowTheMinimumIsChosen() {
    Ranking<Unit> ranking = Unit.highest().rank(TIED);
    SelectionRule three =
        SelectionRule.of(SelectionEnd.HIGHEST, Quota.of(3)).minimum(new BigDecimal("85"));
    StratumSelection<Unit> chosen = three.select(ranking).strata().get(0);
    assertEquals(List.of("a"), ids(chosen.taken()));
    assertEquals(1, chosen.eligible());
    assertEquals(Optional.empty(), chosen.margin());
  }

  @Test
  void aSettledChoiceIsAPaperToSign() {
    SelectionPaper paper =
        new SelectionPaper(
            "SEL-2024",
            SubjectKind.COMMUNITY,
            Optional.empty(),
            Optional.of(ReportingPeriod.parse("2023")));
    Selected<Unit> open = BOTTOM.select(communities());
    assertEquals(Optional.empty(), paper.of(open, open.strata().get(0)));
    Selected<Unit> settled = BOTTOM.rounding(RoundingMode.CEILING).select(communities());
    Selection selection = paper.of(settled, settled.strata().get(0)).orElseThrow();
    assertEquals(Optional.of(1248), selection.getPopulation());
    assertEquals(Optional.of("CEILING"), selection.getRounding());
    assertEquals(Optional.of(Percentage.parse("10%")), selection.getShare());
    assertEquals(Optional.of("index"), selection.getOrderedBy());
    assertEquals(125, selection.getMembers().size());
    assertEquals(Optional.of("C0125"), selection.getMembers().get(0).getCommunityId());
    assertEquals(Optional.of(1124), selection.getMembers().get(0).getRank());
  }

  @Test
  void thirtyThreeOf73Is45Point2PerCent() {
    GradeQuota quota = leading(Quota.of(33));
    GradeQuota.GradedStratum<Unit> graded = quota.grade(batch()).get(1);
    assertEquals("杭州", graded.selection().name());
    assertEquals(33, graded.count(AcceptanceGrade.LEADING));
    assertEquals(40, graded.count(AcceptanceGrade.ORDINARY));
    // 33 / 73 = 45.205 %
    assertEquals(
        new BigDecimal("45.2"),
        graded.percent(AcceptanceGrade.LEADING, new PublishedRounding(1, RoundingMode.HALF_UP)));
    AcceptanceBatch batch = quota.batch("B4", SubjectKind.COMMUNITY, graded);
    assertEquals(73, batch.getMembers().size());
    assertEquals(Optional.of(33), batch.getResults().get(1).getCount());
  }

  @Test
  void thePublishedShareTakenBackIs32Or33ByTheRounding() {
    // 73 x 45.2 % = 32.996
    GradeQuota share = leading(Quota.parse("45.2%"));
    StratumSelection<Unit> open = share.grade(batch()).get(1).selection();
    assertEquals(List.of(OpenPoint.ROUNDING), open.open());
    assertEquals(32, open.counts().get(0).floor());
    assertEquals(33, open.counts().get(0).ceiling());
  }

  @Test
  void eachPrefectureHasItsOwnQuota() {
    GradeQuota quota = leading(Quota.of(0));
    assertEquals(
        List.of(1, 33),
        new GradeQuota(
                quota.best(),
                quota.other(),
                quota.rule().quota("嘉兴", Quota.of(1)).quota("杭州", Quota.of(33)))
            .grade(batch()).stream().map(it -> it.count(AcceptanceGrade.LEADING)).toList());
    SelectionRule unknown = quota.rule().quota("无此市", Quota.of(1));
    assertThrows(IllegalArgumentException.class, () -> unknown.select(batch()));
  }

  private static GradeQuota leading(Quota quota) {
    return new GradeQuota(
        AcceptanceGrade.LEADING,
        AcceptanceGrade.ORDINARY,
        SelectionRule.of(SelectionEnd.HIGHEST, quota));
  }

  private static Ranking<Unit> batch() {
    List<Unit> units =
        IntStream.range(0, 80)
            .mapToObj(i -> Unit.of("P" + (100 + i), String.valueOf(i)).in(i < 73 ? "杭州" : "嘉兴"))
            .toList();
    return Unit.highest().within(Unit::stratum).rank(units);
  }

  private static List<String> taken(SelectionRule rule, Ranking<Unit> ranking) {
    Selected<Unit> selected = rule.select(ranking);
    assertEquals(true, selected.isSettled(), selected.strata()::toString);
    return ids(selected.taken());
  }

  private static List<String> ids(List<Placed<Unit>> units) {
    return units.stream().map(Placed::id).toList();
  }
}
