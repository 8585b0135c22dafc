package dev.renewal.check.internal.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.renewal.model.Location;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GreatCircleTest {

  /** A quarter of a circle of 6371008.8 m is 10007557 m, a degree of it 111195 m. */
  @ParameterizedTest
  @CsvSource({
    "120, 30, 120, 30, 0",
    "120, 30, 120, 31, 111195",
    "120, 0, 121, 0, 111195",
    "120, 60, 121, 60, 55597",
    "179.5, 0, -179.5, 0, 111195",
    "0, 0, 90, 0, 10007557",
    "0, 90, 120, 0, 10007557",
    "0, 0, 180, 0, 20015114"
  })
  void distancesAreThoseOfTheSphere(
      String west, String south, String east, String north, String metres) {
    assertEquals(Optional.of(new BigDecimal(metres)), metres(west, south, east, north));
    assertEquals(Optional.of(new BigDecimal(metres)), metres(east, north, west, south));
  }

  @Test
  void aMissingCoordinateGivesNoDistance() {
    Location whole = location("120", "30");
    Location half = Location.builder().longitude(new BigDecimal("120")).build();
    assertEquals(Optional.empty(), GreatCircle.metres(whole, half));
    assertEquals(Optional.empty(), GreatCircle.metres(half, whole));
  }

  private static Optional<BigDecimal> metres(String west, String south, String east, String north) {
    return GreatCircle.metres(location(west, south), location(east, north));
  }

  private static Location location(String longitude, String latitude) {
    return Location.builder()
        .longitude(new BigDecimal(longitude))
        .latitude(new BigDecimal(latitude))
        .build();
  }
}
