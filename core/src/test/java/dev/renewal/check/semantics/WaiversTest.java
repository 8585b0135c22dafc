package dev.renewal.check.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.check.StandardValidator;
import dev.renewal.check.WaiversFile;
import dev.renewal.dataset.DatasetHeader;
import dev.renewal.finding.Finding;
import dev.renewal.finding.Fingerprint;
import dev.renewal.finding.Report;
import dev.renewal.finding.Subject;
import dev.renewal.finding.Verdict;
import dev.renewal.finding.Waiver;
import dev.renewal.finding.Waivers;
import dev.renewal.json.RefusedFileException;
import dev.renewal.model.town.Town;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Waived findings stay visible and change no verdict; idle waivers are findings. */
class WaiversTest {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
  private static final Pack PACK = Pack.of("town", "{'present': 'name'}");
  private static final DatasetHeader HEADER =
      DatasetHeader.builder().datasetId("D1").dataAsOf(DAY).build();

  private static Waiver waiver(String town, LocalDate until) {
    return Waiver.builder()
        .rule("R1")
        .fingerprint(Fingerprint.of("R1", Subject.of("town", town)))
        .reason("容缺受理")
        .by("某市住建局")
        .until(until)
        .build();
  }

  private static Waivers waivers(Waiver... waivers) {
    return Waivers.builder().format(Waivers.FORMAT).authority("某市住建局").addWaivers(waivers).build();
  }

  private static Report report(int limit, Waivers waivers) {
    return PACK.validator()
        .maxFindings(limit)
        .waivers(waivers)
        .build()
        .validate(HEADER, Town.builder().id("T1").build(), Town.builder().id("T2").build());
  }

  private static List<String> rules(Report report) {
    return report.getFindings().stream().map(Finding::getRule).toList();
  }

  @Test
  void whatIsWaivedStaysVisibleAndChangesNoVerdict() {
    Report report = report(100, waivers(waiver("T1", DAY), waiver("T2", DAY)));
    assertEquals(Verdict.CONFORMS, report.getVerdict());
    assertEquals(2, report.waived());
    assertEquals(2, Pack.counts(report, "R1").failed());
    assertEquals("容缺受理", report.getFindings().get(0).getWaiver().orElseThrow().getReason());
    assertEquals(
        "conforms with 2 waivers",
        report.getVerdict().label(report.getVerdict().label(), report.waived()).en());
    assertEquals(List.of("R1", "R1"), rules(report));
  }

  @Test
  void waiversCountBeyondTheCap() {
    Report report = report(0, waivers(waiver("T1", DAY), waiver("T2", DAY)));
    assertEquals(Verdict.CONFORMS, report.getVerdict());
    assertEquals(List.of(), rules(report));
  }

  @Test
  void whatIsNotWaivedCounts() {
    Report report = report(100, waivers(waiver("T1", DAY)));
    assertEquals(Verdict.DOES_NOT_CONFORM, report.getVerdict());
    assertEquals(1, report.waived("test"));
  }

  @Test
  void anExpiredWaiverIsAFindingAndLetsNothingPass() {
    Report report = report(100, waivers(waiver("T1", DAY.minusDays(1)), waiver("T2", DAY)));
    assertEquals(Verdict.DOES_NOT_CONFORM, report.getVerdict());
    assertTrue(rules(report).contains("waiver.expired"), rules(report).toString());
  }

  @Test
  void aWaiverThatMeetsNothingIsAFinding() {
    Report report = report(100, waivers(waiver("T1", DAY), waiver("T2", DAY), waiver("T9", DAY)));
    assertEquals(Verdict.CONFORMS, report.getVerdict());
    assertTrue(rules(report).contains("waiver.unused"), rules(report).toString());
  }

  @Test
  void waiversOfAnotherDatasetAreNoneOfThisOne() {
    Waivers elsewhere = Waivers.builder().from(waivers(waiver("T1", DAY))).dataset("D2").build();
    Report report = report(100, elsewhere);
    assertEquals(0, report.waived());
    assertEquals(List.of("R1", "R1"), rules(report));
  }

  @Test
  void checksBeneathTheStandardsAreWaivedToo() {
    StandardValidator.Builder validator = PACK.validator();
    Waiver twice =
        Waiver.builder()
            .from(waiver("T1", DAY))
            .rule("integrity.duplicate-id")
            .fingerprint(Fingerprint.of("integrity.duplicate-id", Subject.of("town", "T1")))
            .build();
    Town town = Town.builder().id("T1").name("n").build();
    Report report = validator.waivers(waivers(twice)).build().validate(HEADER, town, town);
    assertEquals(Verdict.CONFORMS, report.getVerdict());
  }

  @Test
  void aWaiverNamesReasonAndWhoAndNoSyntaxError() {
    String json =
        "{'format': 'renewal-waivers/1.0', 'authority': 'a', 'waivers': [{'rule': 'syntax.json',"
            + " 'fingerprint': '0', 'reason': '', 'by': ' ', 'until': '2025-06-30'}]}";
    RefusedFileException refused =
        assertThrows(
            RefusedFileException.class,
            () ->
                WaiversFile.read(
                    "w.json", json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    assertEquals(
        List.of("/waivers/0/reason", "/waivers/0/by", "/waivers/0/rule"),
        refused.problems().stream().map(it -> it.getPointer()).toList());
  }
}
