package dev.renewal.samples.jqwik;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.check.StandardValidator;
import dev.renewal.dataset.Dataset;
import dev.renewal.finding.Report;
import dev.renewal.model.community.Community;
import dev.renewal.model.plan.Selection;
import dev.renewal.model.plan.WorkPlan;
import dev.renewal.model.town.Town;
import dev.renewal.samples.ExpectedFinding;
import dev.renewal.samples.Sample;
import dev.renewal.standards.Standards;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;

/** The samples that properties get. */
class SampleProviderTest {
  private static final String STANDARD = "cn-complete-community-2020";
  private static final StandardValidator JUDGE = StandardValidator.of(Standards.get(STANDARD));
  private static final StandardValidator ANY = StandardValidator.builder().build();

  private static List<ExpectedFinding> found(Dataset dataset) {
    return JUDGE.validate(dataset).getFindings().stream()
        .map(it -> new ExpectedFinding(it.getRule(), it.getPointer()))
        .toList();
  }

  @Property(tries = 100)
  void datasetsHaveNoFindings(@ForAll Dataset dataset) {
    Report report = ANY.validate(dataset);
    assertEquals(List.of(), report.getFindings());
    assertTrue(dataset.getHeader().getSynthetic().orElseThrow());
  }

  @Property(tries = 100)
  void documentsAreOfTheirKind(
      @ForAll Town town, @ForAll WorkPlan plan, @ForAll Selection selection) {
    assertTrue(town.getDivision().isPresent());
    assertFalse(plan.getTargets().isEmpty());
    assertFalse(selection.getMembers().isEmpty());
  }

  @Property(tries = 20)
  void theyStandInListsToo(@ForAll @Size(3) List<Community> communities) {
    assertEquals(3, communities.size());
  }

  @Property(tries = 20)
  void theyMeetAStandard(@ForAll @Conforming(standard = STANDARD) Sample sample) {
    assertEquals(List.of(), found(sample.dataset()));
    assertEquals(List.of(), sample.expected());
  }

  @Property(tries = 5)
  void theyAreOfAProfile(@ForAll @Conforming(profile = "nation") Community community) {
    assertTrue(community.getDivision().isPresent());
  }

  @Property
  void theyBreakARule(@ForAll @Violating("CC-0") Dataset dataset) {
    assertEquals(List.of("CC-0"), found(dataset).stream().map(ExpectedFinding::rule).toList());
  }

  @Property(tries = 60)
  void theyBreakAnyRuleOfAStandard(@ForAll @Violating(standard = STANDARD) Sample sample) {
    assertEquals(sample.expected(), found(sample.dataset()));
    assertFalse(sample.expected().isEmpty());
  }

  @Property(tries = 60)
  @Domain(RenewalDomain.class)
  void aDomainHasThem(@ForAll Town town, @ForAll @Violating({"CC-0", "CC-2"}) Community community) {
    assertTrue(town.getId().startsWith("T-"), town.getId());
    assertTrue(community.getId().startsWith("community-"), community.getId());
  }

  @Property(tries = 20)
  void providersOfOnesOwnUseThem(@ForAll("names") String name) {
    assertFalse(name.isBlank());
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.oneOf(
        RenewalArbitraries.of(Town.class).map(it -> it.getName().orElse("")),
        RenewalArbitraries.ofProfile(Town.class, "typical").map(it -> it.getName().orElse("")));
  }
}
