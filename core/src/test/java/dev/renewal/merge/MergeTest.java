package dev.renewal.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.dataset.RecordSource;
import dev.renewal.json.DatasetReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.model.Document;
import dev.renewal.model.Stage;
import dev.renewal.model.plan.Roster;
import dev.renewal.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Joining submissions loses nothing and keeps quiet about nothing. */
class MergeTest {
  private static final String HEADER =
      "\"format\": \"renewal-dataset/1.0\", \"dataAsOf\": \"2024-12-31\"";

  @Test
  void documentsOfAllSubmissionsAreJoinedKindByKind() throws IOException {
    Merge merge =
        merge(
            dataset("", "\"towns\": [{\"id\": \"T2\"}], \"communities\": [{\"id\": \"C1\"}]"),
            dataset("", "\"towns\": [{\"id\": \"T1\"}]"));
    assertEquals(List.of(), merge.findings());
    assertEquals(List.of("T2", "T1", "C1"), ids(merge));
    assertEquals("2024-12-31", merge.header().getDataAsOf().orElseThrow().toString());
  }

  @Test
  void aDocumentReportedTwiceAlikeIsKeptOnce() throws IOException {
    Merge merge = merge(town("T1", "甲"), town("T1", "甲"));
    assertEquals(List.of("merge.reported-twice town T1"), said(merge));
    assertTrue(merge.isPossible());
    assertEquals(List.of("T1"), ids(merge));
  }

  @Test
  void aDocumentReportedDifferentlyStandsInTheWay() throws IOException {
    Merge merge = merge(town("T1", "甲"), town("T1", "乙"));
    assertEquals(List.of("merge.reported-differently town T1"), said(merge));
    assertTrue(
        merge.findings().get(0).message().in(Language.EN).contains("with different name;"),
        () -> merge.findings().get(0).message().in(Language.EN));
    assertFalse(merge.isPossible());
    assertThrows(IllegalStateException.class, () -> ids(merge));
  }

  @Test
  void theCallerMaySayWhichCounts() throws IOException {
    List<Contribution> both = contributions(town("T1", "甲"), town("T1", "乙"));
    Merge first = Merge.of(both, List.of(), Keep.FIRST);
    Merge last = Merge.of(both, List.of(), Keep.LAST);
    assertEquals(List.of("甲"), names(first));
    assertEquals(List.of("乙"), names(last));
    assertEquals(List.of("merge.reported-differently-kept town T1"), said(last));
  }

  @Test
  void aSubmissionWithProblemsStandsInTheWay() throws IOException {
    Merge wrong = merge(dataset("", "\"towns\": [{\"id\": \"T1\", \"population\": \"x\"}]"));
    assertEquals(List.of("merge.unsound dataset 0.json"), said(wrong));
    Merge repeated = merge(dataset("", "\"towns\": [{\"id\": \"T1\"}, {\"id\": \"T1\"}]"));
    assertEquals(List.of("merge.unsound dataset 0.json"), said(repeated));
    assertFalse(repeated.isPossible());
  }

  @Test
  void aStageOfOneHeaderStaysWithItsDocuments() throws IOException {
    Merge merge =
        merge(
            dataset(", \"stage\": \"AWARD\"", "\"towns\": [{\"id\": \"T1\"}]"),
            dataset(", \"stage\": \"CREATION\"", "\"towns\": [{\"id\": \"T2\"}]"));
    List<Stage> stages = new ArrayList<>();
    merge.writeTo(document -> stages.add(document.getStage().orElseThrow()));
    assertEquals(List.of(Stage.AWARD, Stage.CREATION), stages);
    assertTrue(merge.header().getStage().isEmpty());
    assertEquals(List.of("merge.header-differs dataset /header/stage"), said(merge));
  }

  @Test
  void onlyWhatAllReportInFullIsReportedInFull() throws IOException {
    Merge merge =
        merge(
            dataset(", \"reported\": [\"town.application\", \"town.actionPlan\"]", ""),
            dataset(", \"reported\": [\"town.actionPlan\"]", ""));
    assertEquals(List.of("town.actionPlan"), merge.header().getReported());
    assertEquals(List.of("merge.reported-by-some dataset /header/reported"), said(merge));
  }

  @Test
  void whatIsMadeUpStaysMarked() throws IOException {
    Merge merge = merge(dataset(", \"synthetic\": true", ""), dataset("", ""));
    assertEquals(true, merge.header().getSynthetic().orElseThrow());
    assertEquals(List.of("merge.partly-synthetic dataset /header/synthetic"), said(merge));
  }

  @Test
  void theRollIsCalled() throws IOException {
    String roster =
        "\"rosters\": [{\"id\": \"R\", \"kind\": \"TOWN\", \"entries\":"
            + " [{\"expectedId\": \"T1\"}, {\"expectedId\": \"T2\", \"name\": \"乙镇\"}]}]";
    Merge merge =
        merge(dataset("", roster), dataset("", "\"towns\": [{\"id\": \"T1\"}, {\"id\": \"T3\"}]"));
    assertEquals(List.of("merge.not-reported town T2", "merge.not-expected town T3"), said(merge));
    assertTrue(merge.isPossible());
  }

  @Test
  void aRosterMayComeFromElsewhere() throws IOException {
    Roster roster =
        (Roster)
            documents(
                    dataset(
                        "",
                        "\"rosters\": [{\"id\": \"R\", \"kind\": \"TOWN\", \"entries\": [{\"expectedId\": \"T9\"}]}]"))
                .get(0);
    Merge merge = Merge.of(contributions(dataset("", "")), List.of(roster), Keep.NONE);
    assertEquals(List.of("merge.not-reported town T9"), said(merge));
  }

  private static List<Document> documents(String json) throws IOException {
    List<Document> documents = new ArrayList<>();
    Merge.of(contributions(json)).writeTo(documents::add);
    return documents;
  }

  private static List<String> ids(Merge merge) throws IOException {
    List<String> ids = new ArrayList<>();
    merge.writeTo(document -> ids.add(document.getId()));
    return ids;
  }

  private static List<String> names(Merge merge) throws IOException {
    List<String> names = new ArrayList<>();
    merge.writeTo(document -> names.add(document.getName().orElse("")));
    return names;
  }

  private static List<String> said(Merge merge) {
    return merge.findings().stream()
        .map(
            finding ->
                (finding.id()
                        + " "
                        + finding.subject().kind()
                        + " "
                        + finding.subject().id()
                        + finding.subject().path())
                    .strip())
        .toList();
  }

  private static String town(String id, String name) {
    return dataset("", "\"towns\": [{\"id\": \"" + id + "\", \"name\": \"" + name + "\"}]");
  }

  private static String dataset(String header, String collections) {
    return "{\"header\": {"
        + HEADER
        + header
        + "}"
        + (collections.isEmpty() ? "" : ", " + collections)
        + "}";
  }

  private static Merge merge(String... datasets) throws IOException {
    return Merge.of(contributions(datasets));
  }

  private static List<Contribution> contributions(String... datasets) {
    DatasetReader reader = DatasetReader.of(ReadLimits.DEFAULT);
    List<Contribution> contributions = new ArrayList<>();
    for (String dataset : datasets) {
      RecordSource source = reader.source(dataset.getBytes(StandardCharsets.UTF_8));
      contributions.add(new Contribution(contributions.size() + ".json", source));
    }
    return contributions;
  }
}
