package dev.renewal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

  private static final List<String> KNOWN =
      List.of(
          "population",
          "builtUpArea",
          "actionPlan",
          "PUBLISH_LIST",
          "市级",
          "--standard",
          "id",
          "TT-2-1",
          "TT-3.2-1");

  @ParameterizedTest
  @CsvSource({
    "popluation, population",
    "Population, population",
    "built_up_area, builtUpArea",
    "buildUpAera, builtUpArea",
    "actionplans, actionPlan",
    "publish-list, PUBLISH_LIST",
    "--standrad, --standard",
    "Id, id",
    "TT-32-1, TT-3.2-1",
  })
  void findsWhatWasMeant(String given, String meant) {
    assertEquals(Optional.of(meant), NearestName.of(given, KNOWN));
  }

  @ParameterizedTest
  @CsvSource({"people", "x", "ix", "''", "_", "县级"})
  void findsNothingFarAway(String given) {
    assertEquals(Optional.empty(), NearestName.of(given, KNOWN));
  }

  @Test
  void takesTheFirstOfEquallyNear() {
    assertEquals(Optional.of("cord"), NearestName.of("core", List.of("cord", "corn")));
    assertEquals(Optional.of("corn"), NearestName.of("core", List.of("corn", "cord")));
  }

  @Test
  void doesNotCompareNovels() {
    assertEquals(Optional.empty(), NearestName.of("x".repeat(200), List.of("x".repeat(200))));
  }
}
