package dev.renewal.samples.generation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.check.StandardValidator;
import dev.renewal.dataset.ClaimedStandard;
import dev.renewal.dataset.Dataset;
import dev.renewal.dataset.DatasetHeader;
import dev.renewal.finding.Report;
import dev.renewal.finding.Verdict;
import dev.renewal.json.RecordWriter;
import dev.renewal.model.Document;
import dev.renewal.samples.profile.SampleProfile;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import dev.renewal.standards.Divisions;
import dev.renewal.standards.Standards;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The shipped profiles give data without findings, and the bytes are those of the typed records.
 */
class ShippedProfilesTest {

  static Stream<String> small() {
    return SampleProfiles.ids().stream().filter(id -> !id.startsWith("nation"));
  }

  static Stream<String> nations() {
    return SampleProfiles.ids().stream().filter(id -> id.startsWith("nation"));
  }

  @ParameterizedTest
  @MethodSource("small")
  void hasNoFindingsAndConforms(String id) {
    for (long seed : new long[] {1, 20261122}) {
      SampleData data = SampleData.of(SampleProfiles.get(id), seed);
      Report report = judge(data, data.dataset());
      assertEquals(List.of(), report.getFindings(), id + " with seed " + seed);
      assertEquals(Verdict.CONFORMS, report.getVerdict(), id + ": " + report.getOutcomes());
      assertSaysSomething(report);
    }
  }

  /** No finding is worth nothing where the rules found nothing to judge. */
  private static void assertSaysSomething(Report report) {
    if (!report.getStandards().isEmpty()) {
      long judged =
          report.getRules().stream()
              .filter(
                  it -> it.getStandard().orElse("").equals(report.getStandards().get(0).getId()))
              .filter(it -> it.getCounts().passed() > 0)
              .count();
      assertTrue(judged >= 20, "only " + judged + " rules judged anything");
    }
  }

  @ParameterizedTest
  @MethodSource("nations")
  void aPieceOfTheNationHasNoFindings(String id) {
    SampleData data = SampleData.of(SampleProfiles.get(id), 5);
    StandardValidator validator = StandardValidator.builder().divisions(Divisions.table()).build();
    byte[] piece = Generated.ndjson(data, new Shard(150, 300), 2);
    Report report = assertReport(validator, piece);
    assertEquals(List.of(), report.getFindings(), id);
  }

  private static Report assertReport(StandardValidator validator, byte[] bytes) {
    try {
      return validator.validate(bytes);
    } catch (java.io.IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
  }

  private static Report judge(SampleData data, Dataset dataset) {
    StandardValidator.Builder validator = StandardValidator.builder().divisions(Divisions.table());
    List<ClaimedStandard> claimed =
        data.profile().getHeader().map(DatasetHeader::getStandards).orElse(List.of());
    claimed.forEach(it -> validator.standard(Standards.get(it.getId().orElseThrow())));
    return validator.lookup("previous", data.source(Shard.WHOLE)).build().validate(dataset);
  }

  @ParameterizedTest
  @MethodSource("small")
  void theBytesAreThoseOfTheTypedRecords(String id) {
    SampleData data = SampleData.of(SampleProfiles.get(id), 3);
    byte[] typed = RecordWriter.toBytes(data.dataset(), Dataset.class);
    assertArrayEquals(typed, Generated.json(data, Shard.WHOLE, 1));
  }

  @ParameterizedTest
  @MethodSource("small")
  void aSingleRecordIsTheOneOfTheDataset(String id) {
    SampleData data = SampleData.of(SampleProfiles.get(id), 4);
    Dataset dataset = data.dataset();
    long records = 0;
    for (DocumentType kind : DocumentKinds.all()) {
      List<?> all = documents(dataset, kind);
      records += all.size();
      assertEquals(all.size(), data.count(kind.name()));
      for (int index = 0; index < all.size(); index += 1 + all.size() / 7) {
        Document document = data.document(kind.name(), index);
        assertEquals(all.get(index), document);
      }
    }
    assertEquals(records, data.count());
    assertEquals(true, dataset.getHeader().getSynthetic().orElseThrow());
  }

  private static List<?> documents(Dataset dataset, DocumentType kind) {
    Object list =
        dev.renewal.schema.RecordType.of(Dataset.class)
            .attribute(kind.collection())
            .orElseThrow()
            .get(dataset);
    return list instanceof List<?> all ? all : List.of();
  }

  @ParameterizedTest
  @MethodSource("small")
  void everyTotalCitesItsWords(String id) {
    SampleProfile profile = SampleProfiles.get(id);
    assertTrue(
        profile.getTotals().stream()
            .allMatch(it -> !it.getQuote().isBlank() && !it.getLocator().isBlank()));
  }
}
