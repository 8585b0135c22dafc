package dev.renewal.ranking;

import dev.renewal.model.AcceptanceGrade;
import dev.renewal.model.SubjectKind;
import dev.renewal.model.plan.AcceptanceBatch;
import dev.renewal.model.plan.AssessedMember;
import dev.renewal.model.plan.GradeCount;
import dev.renewal.quantity.Fraction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A grade given to the best of a batch, as many as a quota allows, prefecture by prefecture
 * (按比例推优): "对各设区市采取按比例推优制方式参与引领型未来社区评选". The quota is set by the provincial task force and stands
 * in no source; neither does its rounding.
 *
 * @param best the grade of those within the quota, for example {@code LEADING}
 * @param other the grade of the rest, for example {@code ORDINARY}
 * @param rule how those within the quota are chosen
 */
public record GradeQuota(AcceptanceGrade best, AcceptanceGrade other, SelectionRule rule) {

  /**
   * A member of a batch with the grade it gets.
   *
   * @param unit the member with its rank
   * @param grade the grade; empty where it depends on what is open
   * @param <T> what is graded
   */
  public record Graded<T>(Placed<T> unit, Optional<AcceptanceGrade> grade) {}

  /**
   * The grades of one stratum.
   *
   * @param selection who is within the quota, and where the cut runs
   * @param members all members, first ranks first, those without a value last
   * @param <T> what is graded
   */
  public record GradedStratum<T>(StratumSelection<T> selection, List<Graded<T>> members) {
    /** Copies the list. */
    public GradedStratum {
      members = List.copyOf(members);
    }

    /**
     * How many members have a grade.
     *
     * @param grade the grade
     * @return the number
     */
    public int count(AcceptanceGrade grade) {
      return (int) members.stream().filter(it -> it.grade().equals(Optional.of(grade))).count();
    }

    /**
     * Which part of the members has a grade, as it is published: 33 of 73 is 45.2 (per cent).
     *
     * @param grade the grade
     * @param rounding how it is published
     * @return per cent; 0 where there are no members
     */
    public BigDecimal percent(AcceptanceGrade grade, PublishedRounding rounding) {
      Fraction share =
          members.isEmpty() ? Fraction.ZERO : Fraction.of(100L * count(grade), members.size());
      return share.toDecimal(rounding.scale(), rounding.mode());
    }
  }

  /**
   * Grades the members of a batch.
   *
   * @param ranking the members, ranked within their prefectures
   * @return the grades of each stratum
   * @param <T> what is graded
   */
  public <T> List<GradedStratum<T>> grade(Ranking<T> ranking) {
    return grade(ranking, rule.select(ranking));
  }

  /**
   * Grades the members of a batch by a choice already made, for example with the decisions that
   * people took between equals.
   *
   * @param ranking the members, ranked within their prefectures
   * @param selected the choice from that ranking
   * @return the grades of each stratum
   * @param <T> what is graded
   */
  public <T> List<GradedStratum<T>> grade(Ranking<T> ranking, Selected<T> selected) {
    List<GradedStratum<T>> graded = new ArrayList<>();
    for (StratumSelection<T> selection : selected.strata()) {
      graded.add(grade(selection, ranking.stratum(selection.name()).orElseThrow()));
    }
    return graded;
  }

  private <T> GradedStratum<T> grade(StratumSelection<T> selection, Ranking.Stratum<T> stratum) {
    Set<String> taken = ids(selection.taken());
    Set<String> pending = ids(selection.pending());
    List<Graded<T>> members = new ArrayList<>();
    for (Placed<T> unit : stratum.ranked()) {
      members.add(
          new Graded<>(
              unit,
              pending.contains(unit.id())
                  ? Optional.empty()
                  : Optional.of(taken.contains(unit.id()) ? best : other)));
    }
    stratum.undefined().forEach(unit -> members.add(new Graded<>(unit, Optional.empty())));
    return new GradedStratum<>(selection, members);
  }

  private static Set<String> ids(List<? extends Placed<?>> units) {
    Set<String> ids = new HashSet<>();
    units.forEach(unit -> ids.add(unit.id()));
    return ids;
  }

  /**
   * The acceptance batch of one stratum, with the grade of each member and their numbers.
   *
   * @param id the id of the batch
   * @param kind what its members are
   * @param stratum the grades
   * @return the batch
   */
  public AcceptanceBatch batch(String id, SubjectKind kind, GradedStratum<?> stratum) {
    AcceptanceBatch.Builder batch = AcceptanceBatch.builder();
    batch.id(id);
    batch.leadingQuota(stratum.selection().quota().share());
    stratum.members().forEach(member -> batch.addMembers(assessed(kind, member)));
    batch.addResults(GradeCount.builder().count(stratum.members().size()).build());
    for (AcceptanceGrade grade : List.of(best, other)) {
      batch.addResults(GradeCount.builder().grade(grade).count(stratum.count(grade)).build());
    }
    return batch.build();
  }

  private static AssessedMember assessed(SubjectKind kind, Graded<?> member) {
    Placed<?> unit = member.unit();
    AssessedMember.Builder assessed = AssessedMember.builder();
    assessed.grade(member.grade()).score(unit.value());
    unit.rank()
        .filter(rank -> rank.stripTrailingZeros().scale() <= 0)
        .ifPresent(rank -> assessed.rank(rank.intValueExact()));
    return switch (kind) {
      case TOWN -> assessed.townId(unit.id()).build();
      case COMMUNITY -> assessed.communityId(unit.id()).build();
      case PROJECT -> assessed.projectId(unit.id()).build();
      case JURISDICTION -> assessed.jurisdictionId(unit.id()).build();
      default ->
          throw new IllegalArgumentException("no documents of this kind are graded: " + kind);
    };
  }
}
