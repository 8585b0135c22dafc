package dev.renewal.check.semantics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.renewal.dataset.Dataset;

/** Datasets written down in the tests that need them, in JSON with single quotes. */
final class Data {
  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();

  /** Everything that the tests look at. */
  static final String ALL =
      "'reported': ['town', 'community', 'project', 'jurisdiction', 'workPlan', 'selection']";

  private Data() {}

  /** A dataset as of 30 June 2024 of which everything is reported in full. */
  static Dataset of(String collections) {
    return withHeader(ALL, collections);
  }

  /** A dataset as of 30 June 2024 of which nothing is reported in full. */
  static Dataset unreported(String collections) {
    return withHeader("'reported': []", collections);
  }

  /** A dataset as of 30 June 2024 with further members of the header. */
  static Dataset withHeader(String header, String collections) {
    return json("{'header': {'dataAsOf': '2024-06-30', " + header + "}, " + collections + "}");
  }

  /** A dataset. */
  static Dataset json(String json) {
    try {
      return MAPPER.readValue(json.replace('\'', '"'), Dataset.class);
    } catch (JsonProcessingException error) {
      throw new IllegalArgumentException(json, error);
    }
  }

  /** The JSON of a dataset. */
  static String text(Dataset dataset) {
    try {
      return MAPPER.writeValueAsString(dataset);
    } catch (JsonProcessingException error) {
      throw new IllegalStateException(error);
    }
  }
}
