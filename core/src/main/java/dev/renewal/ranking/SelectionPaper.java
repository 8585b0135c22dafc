package dev.renewal.ranking;

import dev.renewal.model.Programme;
import dev.renewal.model.SubjectKind;
import dev.renewal.model.plan.SelectedMember;
import dev.renewal.model.plan.Selection;
import dev.renewal.quantity.ReportingPeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * The {@link Selection} of a settled choice, for people to sign (遴选结果).
 *
 * @param id the id of the document; with strata each has its own, {@code id/stratum}
 * @param kind what is chosen from
 * @param programme the programme it is made for
 * @param period the period of the values, for example the year before
 */
public record SelectionPaper(
    String id, SubjectKind kind, Optional<Programme> programme, Optional<ReportingPeriod> period) {

  /**
   * The document of one stratum.
   *
   * @param selected the choice
   * @param stratum one of its strata
   * @return the document, unsigned; empty as long as something is open
   */
  public Optional<Selection> of(Selected<?> selected, StratumSelection<?> stratum) {
    if (!stratum.isSettled()) {
      return Optional.empty();
    }
    SelectionRule rule = selected.rule();
    Selection.Builder paper = Selection.builder();
    paper
        .id(stratum.name().isEmpty() ? id : id + "/" + stratum.name())
        .kind(kind)
        .programme(programme)
        .period(period)
        .orderedBy(selected.criteria().get(0))
        .direction(rule.end())
        .share(stratum.quota().share())
        .rounding(rule.rounding().map(RoundingMode::name))
        .ties(rule.ties().map(Ties::code))
        .population(population(stratum));
    if (!stratum.name().isEmpty()) {
      paper.name(stratum.name());
    }
    stratum.taken().forEach(unit -> paper.addMembers(member(unit)));
    return Optional.of(paper.build());
  }

  /** Of how many the choice was made; empty where that is not settled, as it did not matter. */
  private static Optional<Integer> population(StratumSelection<?> stratum) {
    if (stratum.counts().isEmpty()) {
      return Optional.of(stratum.eligible());
    }
    List<Integer> sizes =
        stratum.counts().stream().map(StratumSelection.Count::of).distinct().toList();
    return sizes.size() == 1 ? Optional.of(sizes.get(0)) : Optional.empty();
  }

  private SelectedMember member(Placed<?> unit) {
    SelectedMember.Builder member = SelectedMember.builder().value(unit.value());
    unit.rank().filter(SelectionPaper::isWhole).ifPresent(it -> member.rank(it.intValueExact()));
    return switch (kind) {
      case TOWN -> member.townId(unit.id()).build();
      case COMMUNITY -> member.communityId(unit.id()).build();
      case PROJECT -> member.projectId(unit.id()).build();
      case JURISDICTION -> member.jurisdictionId(unit.id()).build();
      default -> throw new IllegalArgumentException("nobody is selected among documents: " + kind);
    };
  }

  private static boolean isWhole(BigDecimal rank) {
    return rank.stripTrailingZeros().scale() <= 0;
  }
}
