package dev.renewal.check.internal.plausibility;

import dev.renewal.model.community.Community;
import dev.renewal.model.funding.BondIssue;
import dev.renewal.model.funding.Budget;
import dev.renewal.model.funding.Disbursement;
import dev.renewal.model.funding.IncentiveGrant;
import dev.renewal.model.funding.LoanFacility;
import dev.renewal.model.funding.PrivateCapital;
import dev.renewal.model.project.Project;
import dev.renewal.model.town.Town;
import dev.renewal.quantity.Area;
import dev.renewal.quantity.AreaUnit;
import dev.renewal.quantity.Money;
import dev.renewal.schema.RecordType;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Gathers the sizes of what is comparable in a dataset; mergeable. */
final class Outliers {
  private static final Map<AreaUnit, Double> SQUARE_METRES = squareMetres();
  private static final ClassValue<List<Walk>> COMPARABLE =
      Walk.of(
          Map.of(
              Community.class,
              List.of(
                  "population.total",
                  "households",
                  "dwellings",
                  "area",
                  "facilities.floorArea",
                  "facilities.capacity"),
              Town.class,
              List.of("population.total", "builtUpArea"),
              Project.class,
              List.of("investment.planned", "floorAreas.existing"),
              IncentiveGrant.class,
              List.of("amount"),
              LoanFacility.class,
              List.of("creditLine"),
              BondIssue.class,
              List.of("approved"),
              Budget.class,
              List.of("original"),
              PrivateCapital.class,
              List.of("amount"),
              Disbursement.class,
              List.of("amount")));

  private final Map<RecordType, List<Compared>> compared = new HashMap<>();

  /** What is comparable at a path of a kind of document. */
  private record Compared(Walk walk, Peers peers) {
    void add(Object document, Seen seen) {
      walk.each(
          document,
          (value, index) -> {
            double size = size(value);
            if (size > 0 && peers.count(size, seen)) {
              peers.keep(new Peers.Peer(size, value, seen, index));
            }
          });
    }

    void each(Visitor visitor) {
      for (Peers.Outlier outlier : peers.outliers()) {
        visitor.visit(outlier, walk.pointer(outlier.peer().index()));
      }
    }
  }

  /** Takes outliers. */
  interface Visitor {
    /** Takes one outlier and its JSON Pointer within the document. */
    void visit(Peers.Outlier outlier, String path);
  }

  void add(RecordType type, Object document, Seen seen) {
    for (Compared found : of(type)) {
      found.add(document, seen);
    }
  }

  private List<Compared> of(RecordType type) {
    return compared.computeIfAbsent(
        type,
        unused ->
            COMPARABLE.get(type.javaType()).stream()
                .map(walk -> new Compared(walk, new Peers()))
                .toList());
  }

  private static double size(Object value) {
    if (value instanceof Integer number) {
      return number;
    }
    return value instanceof Area area ? size(area) : ((Money) value).inYuan().doubleValue();
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

  void merge(Outliers other) {
    other.compared.forEach(
        (type, theirs) -> {
          List<Compared> own = of(type);
          for (int at = 0; at < own.size(); at++) {
            own.get(at).peers().merge(theirs.get(at).peers());
          }
        });
  }

  void each(Visitor visitor) {
    compared.values().stream().flatMap(List::stream).forEach(it -> it.each(visitor));
  }
}
