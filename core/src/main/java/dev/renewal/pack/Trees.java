package dev.renewal.pack;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.renewal.schema.JsonTree;
import java.io.IOException;

/** Reads the JSON files of a pack. */
final class Trees {
  private Trees() {}

  static JsonTree read(String file, byte[] bytes, Problems problems) throws IOException {
    if (bytes.length == 0) {
      return JsonTree.nothing();
    }
    return JsonTree.of(
            JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build()
                .readValue(bytes, Object.class))
        .at("");
  }
}
