package dev.renewal.violation;

import dev.renewal.dataset.Dataset;
import dev.renewal.dataset.DatasetHeader;
import dev.renewal.identifier.DivisionCode;
import dev.renewal.model.PartyRole;
import dev.renewal.model.RenewalCategory;
import dev.renewal.model.community.Community;
import dev.renewal.model.community.Facility;
import dev.renewal.model.community.FacilityType;
import dev.renewal.model.funding.IncentiveGrant;
import dev.renewal.model.funding.Instalment;
import dev.renewal.model.town.ActionPlan;
import dev.renewal.model.town.ApplicationStep;
import dev.renewal.model.town.ApplicationStepCode;
import dev.renewal.model.town.RenewalBlock;
import dev.renewal.model.town.Town;
import dev.renewal.quantity.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generated datasets of a town, communities and a grant. */
final class SmallDatasets {
  private static final LocalDate START = LocalDate.of(2023, 3, 1);
  private static final List<String> STEPS = List.of("SURVEY", "DESIGNATE_ENTITY", "PUBLISH_LIST");
  private static final List<String> CATEGORIES =
      List.of("OLD_RESIDENTIAL_ESTATE", "PUBLIC_SPACE", "STOCK_ASSET");

  private SmallDatasets() {}

  static Arbitrary<Dataset> any() {
    return Combinators.combine(towns(), communities(), grants(), header())
        .as(
            (town, communities, grant, header) ->
                Dataset.builder()
                    .header(header)
                    .addTowns(town)
                    .addAllCommunities(communities)
                    .addIncentiveGrants(grant)
                    .build());
  }

  private static Arbitrary<DatasetHeader> header() {
    return Arbitraries.of(true, true, true, false)
        .map(
            reported ->
                DatasetHeader.builder()
                    .dataAsOf(LocalDate.of(2024, 6, 30))
                    .submittedOn(LocalDate.of(2024, 6, 20))
                    .addAllReported(
                        reported ? List.of("town", "community", "incentiveGrant") : List.of())
                    .build());
  }

  private static Arbitrary<Town> towns() {
    return Combinators.combine(
            steps(), blocks(), Arbitraries.integers().between(0, 150), Arbitraries.of(true, false))
        .as(
            (steps, blocks, days, themed) -> {
              Town.Builder town = Town.builder();
              town.id("T1")
                  .division(DivisionCode.of("330421101"))
                  .kind(dev.renewal.model.town.TownKind.TOWN)
                  .application(steps)
                  .actionPlan(
                      ActionPlan.builder()
                          .adoptedOn(START.plusDays(60 + days))
                          .addAllRenewalBlocks(blocks)
                          .build());
              return themed ? town.theme("水乡").build() : town.build();
            });
  }

  private static Arbitrary<List<ApplicationStep>> steps() {
    return Arbitraries.integers()
        .between(0, 40)
        .list()
        .ofMaxSize(STEPS.size())
        .map(
            gaps -> {
              List<ApplicationStep> steps = new ArrayList<>();
              LocalDate day = START;
              for (int at = 0; at < gaps.size(); at++) {
                day = day.plusDays(gaps.get(at));
                steps.add(
                    ApplicationStep.builder()
                        .step(ApplicationStepCode.of(STEPS.get(at)))
                        .by(PartyRole.of(at < 2 ? "COUNTY_GOVERNMENT" : "CITY_TOWNSCAPE_OFFICE"))
                        .date(day)
                        .build());
              }
              return steps;
            });
  }

  private static Arbitrary<List<RenewalBlock>> blocks() {
    Arbitrary<RenewalBlock> block =
        Combinators.combine(Arbitraries.of(CATEGORIES), Arbitraries.of(true, false))
            .as(
                (category, builtUp) ->
                    RenewalBlock.builder()
                        .id("B")
                        .renewalCategory(RenewalCategory.of(category))
                        .inBuiltUpArea(builtUp)
                        .build());
    return block.list().ofMaxSize(4);
  }

  private static Arbitrary<List<Community>> communities() {
    Arbitrary<Facility> facility =
        Combinators.combine(
                Arbitraries.of("CLINIC", "GREENWAY"), Arbitraries.integers().between(1, 20))
            .as(
                (type, minutes) ->
                    Facility.builder()
                        .id("F")
                        .type(FacilityType.of(type))
                        .walkMinutes(BigDecimal.valueOf(minutes))
                        .build());
    Arbitrary<Community> community =
        Combinators.combine(
                facility.list().ofMaxSize(3),
                Arbitraries.integers().between(0, 5),
                Arbitraries.integers().between(0, 5))
            .as(
                (facilities, households, dwellings) ->
                    Community.builder()
                        .id("C")
                        .division(DivisionCode.of("330421101"))
                        .addAllFacilities(facilities)
                        .households(households)
                        .dwellings(dwellings)
                        .build());
    return community
        .list()
        .ofMaxSize(3)
        .map(
            list -> {
              List<Community> named = new ArrayList<>();
              for (Community each : list) {
                Community.Builder copy = Community.builder();
                named.add(copy.from(each).id("C" + named.size()).build());
              }
              return named;
            });
  }

  private static Arbitrary<IncentiveGrant> grants() {
    Arbitrary<List<Integer>> parts = Arbitraries.integers().between(1, 4).list().ofMaxSize(3);
    return Combinators.combine(parts, Arbitraries.integers().between(0, 8))
        .as(
            (amounts, city) -> {
              IncentiveGrant.Builder grant = IncentiveGrant.builder();
              grant.id("G1").amount(money(8)).cityAmount(money(city));
              for (int at = 0; at < amounts.size(); at++) {
                grant.addInstalments(
                    Instalment.builder()
                        .year(Year.of(2022 + at))
                        .amount(money(amounts.get(at)))
                        .build());
              }
              return grant.build();
            });
  }

  private static Money money(int tenThousands) {
    return Money.parse(tenThousands + "万元");
  }
}
