package dev.renewal.check.internal.plausibility;

import dev.renewal.model.Document;
import dev.renewal.model.Population;
import dev.renewal.model.community.Community;
import dev.renewal.model.community.Facility;
import dev.renewal.model.funding.BondIssue;
import dev.renewal.model.funding.Budget;
import dev.renewal.model.funding.Disbursement;
import dev.renewal.model.funding.IncentiveGrant;
import dev.renewal.model.funding.LoanFacility;
import dev.renewal.model.funding.PrivateCapital;
import dev.renewal.model.project.FloorAreas;
import dev.renewal.model.project.Investment;
import dev.renewal.model.project.Project;
import dev.renewal.model.town.Town;
import dev.renewal.quantity.Area;
import dev.renewal.quantity.AreaUnit;
import dev.renewal.quantity.Money;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Gathers the sizes of what is comparable in a dataset; mergeable. */
final class Outliers {
  private static final Map<AreaUnit, Double> SQUARE_METRES = squareMetres();
  private final Map<String, Peers> peers = new HashMap<>();
  private final Peers floorAreas = of("community.facilities.floorArea");
  private final Peers capacities = of("community.facilities.capacity");

  /** Takes an outlier. */
  interface Visitor {
    /** Takes one outlier of an attribute. */
    void visit(Peers.Outlier outlier);
  }

  void add(Document document, Seen seen) {
    if (document instanceof Community community) {
      community(community, seen);
    } else if (document instanceof Town town) {
      population("town.population", town.getPopulation(), seen);
      area("town.builtUpArea", town.getBuiltUpArea(), "/builtUpArea", seen);
    } else if (document instanceof Project project) {
      money(
          "project.investment.planned",
          project.getInvestment().flatMap(Investment::getPlanned),
          "/investment/planned",
          seen);
      area(
          "project.floorAreas.existing",
          project.getFloorAreas().flatMap(FloorAreas::getExisting),
          "/floorAreas/existing",
          seen);
    } else if (document instanceof IncentiveGrant grant) {
      money("incentiveGrant.amount", grant.getAmount(), "/amount", seen);
    } else if (document instanceof LoanFacility loan) {
      money("loanFacility.creditLine", loan.getCreditLine(), "/creditLine", seen);
    } else if (document instanceof BondIssue bond) {
      money("bondIssue.approved", bond.getApproved(), "/approved", seen);
    } else if (document instanceof Budget budget) {
      money("budget.original", budget.getOriginal(), "/original", seen);
    } else if (document instanceof PrivateCapital capital) {
      money("privateCapital.amount", capital.getAmount(), "/amount", seen);
    } else if (document instanceof Disbursement disbursement) {
      money("disbursement.amount", disbursement.getAmount(), "/amount", seen);
    }
  }

  private void community(Community community, Seen seen) {
    population("community.population", community.getPopulation(), seen);
    number("community.households", community.getHouseholds(), "/households", seen);
    number("community.dwellings", community.getDwellings(), "/dwellings", seen);
    area("community.area", community.getArea(), "/area", seen);
    List<Facility> facilities = community.getFacilities();
    for (int at = 0; at < facilities.size(); at++) {
      facility(facilities.get(at), at, seen);
    }
  }

  private void facility(Facility facility, int at, Seen seen) {
    Area floor = facility.getFloorArea().orElse(null);
    if (floor != null && floor.amount().signum() > 0) {
      double size = size(floor);
      if (floorAreas.count(size, seen)) {
        floorAreas.keep(new Peers.Peer(size, floor, seen, "/facilities/" + at + "/floorArea"));
      }
    }
    Integer capacity = facility.getCapacity().orElse(null);
    if (capacity != null && capacity > 0 && capacities.count(capacity, seen)) {
      capacities.keep(new Peers.Peer(capacity, capacity, seen, "/facilities/" + at + "/capacity"));
    }
  }

  private void population(String key, Optional<Population> population, Seen seen) {
    if (population.isPresent()) {
      number(key, population.get().getTotal(), "/population/total", seen);
    }
  }

  private void number(String key, Optional<Integer> number, String path, Seen seen) {
    if (number.isPresent() && number.get() > 0) {
      add(key, number.get(), number.get(), path, seen);
    }
  }

  private void money(String key, Optional<Money> money, String path, Seen seen) {
    if (money.isPresent() && money.get().signum() > 0) {
      add(key, money.get().inYuan().doubleValue(), money.get(), path, seen);
    }
  }

  private void area(String key, Optional<Area> area, String path, Seen seen) {
    if (area.isPresent() && area.get().amount().signum() > 0) {
      add(key, size(area.get()), area.get(), path, seen);
    }
  }

  private void add(String key, double size, Object value, String path, Seen seen) {
    Peers found = of(key);
    if (found.count(size, seen)) {
      found.keep(new Peers.Peer(size, value, seen, path));
    }
  }

  private static double size(Area area) {
    return area.amount().doubleValue() * Objects.requireNonNull(SQUARE_METRES.get(area.unit()));
  }

  private static Map<AreaUnit, Double> squareMetres() {
    Map<AreaUnit, Double> factors = new EnumMap<>(AreaUnit.class);
    for (AreaUnit unit : AreaUnit.values()) {
      factors.put(
          unit,
          unit.squareMetres().numerator().doubleValue()
              / unit.squareMetres().denominator().doubleValue());
    }
    return factors;
  }

  private Peers of(String attribute) {
    return peers.computeIfAbsent(attribute, unused -> new Peers());
  }

  void merge(Outliers other) {
    other.peers.forEach((attribute, found) -> of(attribute).merge(found));
  }

  void each(Visitor visitor) {
    peers.values().forEach(found -> found.outliers().forEach(visitor::visit));
  }
}
