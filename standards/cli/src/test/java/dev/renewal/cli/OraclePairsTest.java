package dev.renewal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.cli.comparison.Comparison;
import dev.renewal.finding.Finding;
import dev.renewal.finding.Report;
import dev.renewal.json.ObjectReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.json.RecordWriter;
import dev.renewal.samples.oracle.Oracle;
import dev.renewal.samples.oracle.PairCase;
import dev.renewal.samples.oracle.PairFinding;
import dev.renewal.schema.JsonTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Submissions that come in pairs get from the command what the hand-written answers say. */
class OraclePairsTest {
  @TempDir Path folder;

  static List<PairCase> merged() {
    return Oracle.pairs().stream().filter(it -> it.getPossible().isPresent()).toList();
  }

  static List<PairCase> compared() {
    return Oracle.pairs().stream().filter(it -> it.getStandard().isPresent()).toList();
  }

  private String file(String name, JsonTree dataset) throws IOException {
    return Files.write(folder.resolve(name), RecordWriter.toBytes(dataset)).toString();
  }

  @ParameterizedTest
  @MethodSource("merged")
  void aMergeWritesOnlyWhatCanBeJoined(PairCase each) throws IOException {
    Path joined = folder.resolve("joined.json");
    CommandRun run =
        CommandRun.of(
            "merge",
            file("first.json", each.getFirst()),
            file("second.json", each.getSecond()),
            "-o",
            joined.toString());
    boolean possible = each.getPossible().orElseThrow();
    assertEquals(possible ? 0 : 1, run.status(), run.err());
    assertEquals(possible, Files.exists(joined), each.getId());
    each.getExpected().stream()
        .map(it -> it.subject().split(" ", 2))
        .filter(subject -> !subject[0].equals("dataset"))
        .forEach(subject -> assertTrue(run.out().contains(subject[1]), run.out()));
  }

  @ParameterizedTest
  @MethodSource("compared")
  void aResubmissionIsComparedAsTheAnswerSays(PairCase each) throws IOException {
    Path first = report("first.json", each.getFirst(), each);
    Path second = report("second.json", each.getSecond(), each);
    Comparison comparison = Comparison.of(read(first), read(second));
    assertEquals(
        each.getExpected().stream().map(PairFinding::toString).sorted().toList(),
        Stream.of(
                changes("fixed", comparison.fixed()),
                changes("remaining", comparison.remaining()),
                changes("added", comparison.added()),
                changes("unknown", comparison.unknown()))
            .flatMap(it -> it)
            .sorted()
            .toList(),
        each.getId());
    CommandRun run = CommandRun.of("compare", first.toString(), second.toString());
    each.getExpected().forEach(it -> assertTrue(run.out().contains(it.rule()), run.out()));
  }

  private static Stream<String> changes(String change, List<Finding> findings) {
    return findings.stream()
        .map(it -> new PairFinding(change, it.getRule(), it.getSubject().toString()).toString());
  }

  private Path report(String name, JsonTree dataset, PairCase each) throws IOException {
    Path report = folder.resolve("report-" + name);
    CommandRun run =
        CommandRun.of(
            "validate",
            "--format=json",
            "--standard=" + each.getStandard().orElseThrow(),
            file(name, dataset),
            "-o",
            report.toString());
    assertTrue(run.status() <= 1, run.err());
    return report;
  }

  private static Report read(Path report) throws IOException {
    return ObjectReader.of(ReadLimits.DEFAULT)
        .read(Files.readAllBytes(report), Report.class)
        .value()
        .orElseThrow();
  }
}
