package dev.renewal.check.internal.plausibility;

import dev.renewal.finding.Severity;
import dev.renewal.model.Document;
import dev.renewal.model.community.Community;
import dev.renewal.model.community.Facility;
import dev.renewal.model.project.FloorAreas;
import dev.renewal.model.project.LandMeasure;
import dev.renewal.model.project.Project;
import dev.renewal.quantity.Area;
import dev.renewal.quantity.AreaUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds 亩 entered as 平方米, or the other way, by areas side by side with the same number. */
final class MuSlips {
  private MuSlips() {}

  static void of(Document document, Slips slips) {
    if (document instanceof Community community) {
      List<Facility> facilities = community.getFacilities();
      for (int at = 0; at < facilities.size(); at++) {
        Facility facility = facilities.get(at);
        if (facility.getLandArea().isPresent()) {
          pair(
              facility.getLandArea(),
              facility.getFloorArea(),
              "/facilities/",
              at,
              "/floorArea",
              slips);
        }
      }
    } else if (document instanceof Project project) {
      List<LandMeasure> measures = project.getLandMeasures();
      for (int at = 0; at < measures.size(); at++) {
        LandMeasure measure = measures.get(at);
        pair(measure.getArea(), measure.getQuotaArea(), "/landMeasures/", at, "/quotaArea", slips);
      }
      project.getFloorAreas().ifPresent(areas -> floors(areas, slips));
    }
  }

  private static void floors(FloorAreas areas, Slips slips) {
    Optional<Area> existing = areas.getExisting();
    pair(existing, areas.getRetained(), "/floorAreas", -1, "/retained", slips);
    pair(existing, areas.getRenovated(), "/floorAreas", -1, "/renovated", slips);
    pair(existing, areas.getDemolished(), "/floorAreas", -1, "/demolished", slips);
    pair(existing, areas.getNewBuilt(), "/floorAreas", -1, "/newBuilt", slips);
  }

  private static void pair(
      Optional<Area> one, Optional<Area> other, String list, int at, String name, Slips slips) {
    if (one.isEmpty() || other.isEmpty()) {
      return;
    }
    Area left = one.get();
    Area right = other.get();
    boolean mixed =
        (left.unit() == AreaUnit.MU && right.unit() == AreaUnit.SQUARE_METRE)
            || (left.unit() == AreaUnit.SQUARE_METRE && right.unit() == AreaUnit.MU);
    if (mixed && left.amount().signum() != 0 && left.amount().compareTo(right.amount()) == 0) {
      slips.add(
          Slip.of(
              "plausibility.mu-as-square-metres",
              Severity.WARNING,
              list + (at < 0 ? "" : at) + name,
              Map.of("value", right.toString(), "other", left.toString())));
    }
  }
}
