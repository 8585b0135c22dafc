package dev.renewal.pack;

import dev.renewal.finding.Problem;
import dev.renewal.json.ObjectReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.json.ReadResult;
import dev.renewal.schema.JsonTree;

/** Reads the JSON files of a pack. */
final class Trees {
  private static final ObjectReader READER = ObjectReader.of(ReadLimits.DEFAULT);

  private Trees() {}

  static JsonTree read(String file, byte[] bytes, Problems problems) {
    ReadResult<JsonTree> result = READER.readTree(bytes);
    for (Problem problem : result.problems()) {
      problems.add(file, problem.getPointer(), problem.getPosition(), problem.getMessage());
    }
    return result.value().orElseGet(JsonTree::nothing);
  }
}
