package dev.renewal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.renewal.dataset.Address;
import dev.renewal.dataset.Dataset;
import dev.renewal.dataset.DatasetHeader;
import dev.renewal.dataset.RecordCursor;
import dev.renewal.dataset.RecordSource;
import dev.renewal.dataset.SourceRecord;
import dev.renewal.finding.TextPosition;
import dev.renewal.model.Document;
import dev.renewal.model.community.Community;
import dev.renewal.model.community.Facility;
import dev.renewal.model.town.Town;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DatasetWriterTest {

  private static final DatasetHeader HEADER =
      DatasetHeader.builder().format("renewal-dataset/1.0").datasetId("示例").build();
  private static final Town TOWN = Town.builder().id("t1").name("𠮷镇").build();
  private static final Community COMMUNITY =
      Community.builder()
          .id("c1")
          .addFacility(Facility.builder().id("f1").capacity(3).build())
          .addFacility(Facility.builder().id("f2").build())
          .build();

  private static List<Document> documents(RecordSource source) throws IOException {
    List<Document> documents = new ArrayList<>();
    for (SourceRecord record : Reading.records(source)) {
      assertEquals(List.of(), record.problems());
      if (record.document() != null) {
        documents.add(record.document());
      }
    }
    return documents;
  }

  private static RecordSource source(ByteArrayOutputStream output) {
    return DatasetReader.of(ReadLimits.DEFAULT).source(output.toByteArray());
  }

  private static ByteArrayOutputStream written(boolean byLine, Document... documents)
      throws IOException {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    try (DatasetWriter writer =
        byLine ? DatasetWriter.ndjson(output, HEADER) : DatasetWriter.json(output, HEADER)) {
      for (Document document : documents) {
        writer.write(document);
      }
    }
    return output;
  }

  @Test
  void aJsonDocumentComesBack() throws IOException {
    RecordSource source = source(written(false, TOWN, COMMUNITY));
    assertEquals(List.of(TOWN, COMMUNITY), documents(source));
    try (RecordCursor cursor = source.open()) {
      assertEquals(HEADER, cursor.header());
    }
    assertEquals(List.of(), documents(source(written(false))));
  }

  @Test
  void ndjsonComesBack() throws IOException {
    ByteArrayOutputStream output = written(true, COMMUNITY, TOWN, COMMUNITY);
    assertEquals(List.of(COMMUNITY, TOWN, COMMUNITY), documents(source(output)));
    assertEquals(4, output.toString(StandardCharsets.UTF_8).lines().count());
    assertEquals(List.of(), documents(source(written(true))));
  }

  @Test
  void aDatasetHasTheTextThatJacksonGivesIt() throws IOException {
    Dataset dataset =
        Dataset.builder().header(HEADER).addTown(TOWN).addCommunity(COMMUNITY).build();
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    DatasetWriter.write(output, dataset);
    String jackson = JsonMapper.builder().findAndAddModules().build().writeValueAsString(dataset);
    assertEquals(jackson, output.toString(StandardCharsets.UTF_8));
  }

  @Test
  void documentsOfAKindStandTogetherInAJsonDocument() {
    assertThrows(IllegalStateException.class, () -> written(false, TOWN, COMMUNITY, TOWN));
  }

  @Test
  void halfASurrogatePairIsRefused() {
    Town town = Town.builder().id("\ud800").build();
    assertThrows(IllegalArgumentException.class, () -> RecordWriter.toBytes(town, Town.class));
  }

  @Test
  void placesAreFoundInAPassOfTheirOwn() throws IOException {
    RecordSource source = source(written(true, TOWN, COMMUNITY));
    Address capacity = new Address(1, "/community/facilities/0/capacity");
    Address absent = new Address(1, "/community/facilities/1/capacity");
    Address none = new Address(1, "/community/operators");
    Address header = new Address(-1, "/header/datasetId");
    Address beyond = new Address(9, "/community");
    Map<Address, TextPosition> found =
        source.locate(Set.of(capacity, absent, none, header, beyond));
    assertEquals(
        Map.of(
            capacity, new TextPosition(3, 61),
            absent, new TextPosition(3, 64),
            none, new TextPosition(3, 14),
            header, new TextPosition(1, 55)),
        found);
    assertEquals(Map.of(), source.locate(Set.of()));
  }
}
