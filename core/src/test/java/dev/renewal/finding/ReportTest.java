package dev.renewal.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportTest {

  private static final JsonMapper JACKSON_2 = JsonMapper.builder().findAndAddModules().build();
  private static final tools.jackson.databind.json.JsonMapper JACKSON_3 =
      tools.jackson.databind.json.JsonMapper.builder().build();

  static Stream<Report> reports() {
    return Stream.of(Reports.full(), Reports.empty());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void bothBindingsWriteTheSameAndReadItBack(Report report) throws Exception {
    String json = JACKSON_2.writeValueAsString(report);
    assertEquals(json, JACKSON_3.writeValueAsString(report));
    assertEquals(report, JACKSON_2.readValue(json, Report.class));
    assertEquals(report, JACKSON_3.readValue(json, Report.class));
  }

  @Test
  void beginsWithFormatAndVerdict() throws Exception {
    String json = JACKSON_2.writeValueAsString(Reports.empty());
    assertTrue(
        json.startsWith("{\"format\":\"renewal-report/1.0\",\"verdict\":\"conforms\","), json);
  }

  @Test
  void holdsTheVerdictToItsCounts() {
    var refused =
        assertThrows(
            IllegalStateException.class,
            () -> Report.builder().from(Reports.full()).verdict(Verdict.CONFORMS).build());
    assertTrue(
        String.valueOf(refused.getMessage()).contains("its counts lead to does-not-conform"));
  }

  @Test
  void holdsTheVerdictOfEachStandardToItsCounts() {
    assertThrows(
        IllegalStateException.class,
        () ->
            Report.builder()
                .verdict(Verdict.CONFORMS)
                .asOf(LocalDate.of(2025, 6, 30))
                .addStandard(
                    StandardResult.builder()
                        .id("x")
                        .version("1")
                        .basis(Basis.PLAN)
                        .verdict(Verdict.UNDECIDED)
                        .decided(0)
                        .rules(0)
                        .build())
                .build());
  }
}
