package dev.renewal.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.fixture.SharedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the reading of codes to the real ones of 2023-06-30. */
class DivisionTableTest {

  /** Rows that repeat the division above them because nothing stands at their own level. */
  private static final List<String> PLACE_HOLDERS =
      List.of("350527000", "441900", "442000", "460400");

  private static List<String[]> rows = List.of();

  @BeforeAll
  static void readTable() throws IOException {
    rows =
        Files.readAllLines(SharedFiles.require("facts/divisions.tsv")).stream()
            .skip(1)
            .map(line -> line.split("\t", -1))
            .toList();
    assertEquals(44_703, rows.size());
  }

  @Test
  void everyRealCodeIsRead() {
    for (String[] row : rows) {
      assertEquals(Optional.empty(), DivisionCode.check(row[0]), row[0]);
      assertEquals(row[0], DivisionCode.of(row[0]).toString());
    }
  }

  @Test
  void onlyPlaceHoldersEndInZeros() {
    assertEquals(
        PLACE_HOLDERS,
        rows.stream()
            .map(row -> row[0])
            .filter(code -> !DivisionCode.of(code).shortest().toString().equals(code))
            .sorted()
            .toList());
  }

  @Test
  void levelsAndParentsAreThoseOfTheTable() {
    for (String[] row : rows) {
      if (!PLACE_HOLDERS.contains(row[0])) {
        DivisionCode code = DivisionCode.of(row[0]);
        assertEquals(row[1], tableLevel(code.level()), row[0]);
        assertEquals(
            row[3], code.parent().map(parent -> inTable(parent, row[3])).orElse(""), row[0]);
        assertTrue(row[3].isEmpty() || code.isWithin(DivisionCode.of(row[3])), row[0]);
      }
    }
  }

  @Test
  void townshipLevelsAreCounted() {
    Map<DivisionLevel, Integer> counts = new EnumMap<>(DivisionLevel.class);
    for (String[] row : rows) {
      counts.merge(DivisionCode.of(row[0]).level(), 1, Integer::sum);
    }
    assertEquals(
        Map.of(
            DivisionLevel.PROVINCE, 31,
            DivisionLevel.PREFECTURE, 342 + 3,
            DivisionLevel.COUNTY, 2_978 - 3 + 1,
            DivisionLevel.SUBDISTRICT, 9_067 - 1,
            DivisionLevel.TOWN, 21_377,
            DivisionLevel.TOWNSHIP, 8_198,
            DivisionLevel.QUASI_TOWNSHIP, 2_710),
        counts);
  }

  /** The table writes the parent of a township without county as a place holder. */
  private static String inTable(DivisionCode parent, String listed) {
    return DivisionCode.of(listed).shortest().equals(parent) ? listed : parent.toString();
  }

  private static String tableLevel(DivisionLevel level) {
    return switch (level) {
      case PROVINCE -> "province";
      case PREFECTURE -> "prefecture";
      case COUNTY -> "county";
      case SUBDISTRICT, TOWN, TOWNSHIP, QUASI_TOWNSHIP -> "township";
      case VILLAGE -> "village";
    };
  }
}
