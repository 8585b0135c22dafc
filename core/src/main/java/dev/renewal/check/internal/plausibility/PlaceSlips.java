package dev.renewal.check.internal.plausibility;

import dev.renewal.finding.Severity;
import dev.renewal.model.Document;
import dev.renewal.model.Location;
import dev.renewal.model.community.Community;
import dev.renewal.model.community.Facility;
import dev.renewal.model.place.DesignatedArea;
import dev.renewal.model.project.Project;
import dev.renewal.model.project.ProjectOutput;
import dev.renewal.model.town.RenewalBlock;
import dev.renewal.model.town.Town;
import dev.renewal.schema.JsonTree;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds longitude and latitude swapped, and coordinates without datum, told once a document. */
final class PlaceSlips {
  private static final BigDecimal WEST = new BigDecimal(73);
  private static final BigDecimal EAST = new BigDecimal(136);
  private static final BigDecimal SOUTH = new BigDecimal(3);
  private static final BigDecimal NORTH = new BigDecimal(54);

  private final Slips slips;
  private String undated = "";
  private int withoutDatum;

  private PlaceSlips(Slips slips) {
    this.slips = slips;
  }

  static void of(Document document, Slips slips) {
    if (document instanceof Community community) {
      new PlaceSlips(slips).community(community);
    } else if (document instanceof Project project) {
      new PlaceSlips(slips).project(project);
    } else if (document instanceof Town town && town.getActionPlan().isPresent()) {
      new PlaceSlips(slips).town(town.getActionPlan().get().getRenewalBlocks());
    } else if (document instanceof DesignatedArea area) {
      PlaceSlips places = new PlaceSlips(slips);
      places.look(area.getLocation(), "", -1);
      places.finish();
    }
  }

  private void community(Community community) {
    look(community.getLocation(), "", -1);
    List<Facility> facilities = community.getFacilities();
    for (int at = 0; at < facilities.size(); at++) {
      look(facilities.get(at).getLocation(), "/facilities/", at);
    }
    finish();
  }

  private void project(Project project) {
    look(project.getLocation(), "", -1);
    List<ProjectOutput> outputs = project.getOutputs();
    for (int at = 0; at < outputs.size(); at++) {
      look(outputs.get(at).getLocation(), "/outputs/", at);
    }
    finish();
  }

  private void town(List<RenewalBlock> blocks) {
    for (int at = 0; at < blocks.size(); at++) {
      look(blocks.get(at).getLocation(), "/actionPlan/renewalBlocks/", at);
    }
    finish();
  }

  private void look(Optional<Location> location, String list, int at) {
    if (location.isEmpty()) {
      return;
    }
    Optional<BigDecimal> longitude = location.get().getLongitude();
    Optional<BigDecimal> latitude = location.get().getLatitude();
    if (longitude.isEmpty() || latitude.isEmpty()) {
      return;
    }
    if (location.get().getDatum().isEmpty()) {
      undated = withoutDatum == 0 ? path(list, at) : undated;
      withoutDatum++;
    }
    if (isInChina(latitude.get(), longitude.get())) {
      swapped(path(list, at), longitude.get(), latitude.get());
    }
  }

  private static String path(String list, int at) {
    return list + (at < 0 ? "" : at) + "/location";
  }

  private static boolean isInChina(BigDecimal east, BigDecimal north) {
    return east.compareTo(WEST) >= 0
        && east.compareTo(EAST) <= 0
        && north.compareTo(SOUTH) >= 0
        && north.compareTo(NORTH) <= 0;
  }

  private void swapped(String path, BigDecimal longitude, BigDecimal latitude) {
    String east = longitude.toPlainString();
    String north = latitude.toPlainString();
    slips.add(
        Slip.of(
                "plausibility.coordinates-swapped",
                Severity.WARNING,
                path,
                Map.of("longitude", east, "latitude", north))
            .mendedBy(
                List.of(
                    new Slip.Mend(path + "/longitude", JsonTree.number(north)),
                    new Slip.Mend(path + "/latitude", JsonTree.number(east)))));
  }

  private void finish() {
    if (withoutDatum > 0) {
      slips.add(
          Slip.of(
              "plausibility.datum-missing",
              Severity.WARNING,
              undated,
              Map.of("count", String.valueOf(withoutDatum))));
    }
  }
}
