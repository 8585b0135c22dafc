package dev.renewal.samples.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.renewal.json.DatasetReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.json.RecordWriter;
import dev.renewal.merge.Contribution;
import dev.renewal.merge.Merge;
import dev.renewal.schema.JsonTree;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two submissions that are joined get what the hand-written answers say. */
class MergedPairsTest {

  static List<PairCase> pairs() {
    return Oracle.pairs().stream().filter(it -> it.getPossible().isPresent()).toList();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void theFindingsAreThoseOfTheAnswer(PairCase each) throws IOException {
    Merge merge =
        Merge.of(
            List.of(
                contribution("first.json", each.getFirst()),
                contribution("second.json", each.getSecond())));
    assertEquals(
        each.getExpected().stream().map(PairFinding::toString).sorted().toList(),
        merge.findings().stream()
            .map(it -> new PairFinding("found", it.id(), it.subject().toString()).toString())
            .sorted()
            .toList(),
        each.getId());
    assertEquals(each.getPossible().orElseThrow(), merge.isPossible(), each.getId());
  }

  private static Contribution contribution(String name, JsonTree dataset) {
    return new Contribution(
        name, DatasetReader.of(ReadLimits.DEFAULT).source(RecordWriter.toBytes(dataset)));
  }
}
