package dev.renewal.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.dataset.Dataset;
import dev.renewal.finding.Finding;
import dev.renewal.model.community.Community;
import dev.renewal.model.town.Town;
import dev.renewal.samples.Sample;
import dev.renewal.samples.jqwik.Conforming;
import dev.renewal.samples.jqwik.RenewalDomain;
import dev.renewal.samples.jqwik.Violating;
import dev.renewal.standards.Standards;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What a vendor tests with jqwik. */
class CommunityPropertiesTest {
  private static final String STANDARD = "cn-complete-community-2020";

  @Property(tries = 50)
  void everyTownHasAPlace(@ForAll Town town) {
    assertTrue(town.getDivision().isPresent());
  }

  @Property(tries = 20)
  void goodCommunitiesAreLargeEnough(@ForAll @Conforming(standard = STANDARD) Community good) {
    assertTrue(good.getPopulation().orElseThrow().getTotal().orElseThrow() >= 5_000);
  }

  @Property(tries = 40)
  void everyMistakeIsFound(@ForAll @Violating(standard = STANDARD) Sample sample) {
    assertTrue(rulesFound(sample.dataset()).contains(sample.violates().orElseThrow()));
  }

  @Property
  @Domain(RenewalDomain.class)
  void aMistakeIsFoundWhateverTheSeed(@ForAll @Violating("CC-0") Dataset dataset) {
    assertEquals(List.of("CC-0"), rulesFound(dataset));
  }

  private static List<String> rulesFound(Dataset dataset) {
    return Standards.validator(STANDARD).validate(dataset).getFindings().stream()
        .map(Finding::getRule)
        .toList();
  }
}
