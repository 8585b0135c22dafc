package dev.renewal.check.internal.plausibility;

import dev.renewal.finding.Severity;
import dev.renewal.model.Location;
import dev.renewal.model.community.Community;
import dev.renewal.model.place.DesignatedArea;
import dev.renewal.model.project.Project;
import dev.renewal.model.town.Town;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.JsonTree;
import dev.renewal.schema.RecordType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Finds longitude and latitude swapped, and coordinates without datum, told once a document. */
final class PlaceSlips {
  private static final BigDecimal WEST = new BigDecimal(73);
  private static final BigDecimal EAST = new BigDecimal(136);
  private static final BigDecimal SOUTH = new BigDecimal(3);
  private static final BigDecimal NORTH = new BigDecimal(54);

  private static final RecordType LOCATION = RecordType.of(Location.class);
  private static final Attribute LONGITUDE = LOCATION.attribute("longitude").orElseThrow();
  private static final Attribute LATITUDE = LOCATION.attribute("latitude").orElseThrow();
  private static final Attribute DATUM = LOCATION.attribute("datum").orElseThrow();
  private static final ClassValue<List<Walk>> LOCATIONS =
      Walk.of(
          Map.of(
              Community.class, List.of("location", "facilities.location"),
              Project.class, List.of("location", "outputs.location"),
              Town.class, List.of("actionPlan.renewalBlocks.location"),
              DesignatedArea.class, List.of("location")));

  private final Slips slips;
  private String undated = "";
  private int withoutDatum;

  private PlaceSlips(Slips slips) {
    this.slips = slips;
  }

  static void of(RecordType type, Object document, Slips slips) {
    List<Walk> locations = LOCATIONS.get(type.javaType());
    if (!locations.isEmpty()) {
      PlaceSlips places = new PlaceSlips(slips);
      for (Walk walk : locations) {
        walk.each(document, (location, index) -> places.look(location, walk, index));
      }
      places.finish();
    }
  }

  private void look(Object location, Walk walk, int index) {
    BigDecimal longitude = (BigDecimal) LONGITUDE.get(location);
    BigDecimal latitude = (BigDecimal) LATITUDE.get(location);
    if (longitude == null || latitude == null) {
      return;
    }
    if (DATUM.get(location) == null) {
      undated = withoutDatum == 0 ? walk.pointer(index) : undated;
      withoutDatum++;
    }
    if (isInChina(latitude, longitude)) {
      swapped(walk.pointer(index), longitude, latitude);
    }
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
