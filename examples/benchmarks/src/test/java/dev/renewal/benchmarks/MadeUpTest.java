package dev.renewal.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.renewal.check.StandardValidator;
import dev.renewal.samples.generation.Shard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.instancio.Instancio;
import org.junit.jupiter.api.Test;

/** Whoever makes up a community fills the same fields: 175 of them. */
class MadeUpTest {
  private static final int VALUES = 175;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .findAndAddModules()
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .build();

  private static String ours() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    MadeUp.ours(30, 1).writeNdjson(bytes, Shard.WHOLE, 2, done -> {});
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static List<JsonNode> ourRecords() throws IOException {
    return ours()
        .lines()
        .skip(1)
        .map(
            it -> {
              try {
                return JSON.readTree(it).path("community");
              } catch (IOException broken) {
                throw new java.io.UncheckedIOException(broken);
              }
            })
        .toList();
  }

  private static JsonNode peers(PeerCommunity made) {
    return JSON.valueToTree(made);
  }

  private static void leaves(JsonNode node, String path, Set<String> paths) {
    if (node.isValueNode()) {
      assertTrue(!node.isNull(), path);
      paths.add(path);
    }
    node.properties().forEach(it -> leaves(it.getValue(), path + "/" + it.getKey(), paths));
    for (int at = 0; node.isArray() && at < node.size(); at++) {
      leaves(node.get(at), path + "/" + at, paths);
    }
  }

  private static Set<String> leaves(JsonNode node) {
    Set<String> paths = new TreeSet<>();
    leaves(node, "", paths);
    return paths;
  }

  @Test
  void theSameFieldsAreFilled() throws IOException {
    Set<String> ours = leaves(ourRecords().get(7));
    assertEquals(VALUES, ours.size());
    assertEquals(ours, leaves(peers(Instancio.create(MadeUp.instancio()))));
    assertEquals(ours, leaves(peers(MadeUp.datafaker(MadeUp.faker(1)))));
    assertEquals(ours, leaves(JSON.readTree(Records.good().get(7))));
  }

  @Test
  void recordsDiffer() throws IOException {
    List<JsonNode> ours = ourRecords();
    assertEquals(30, ours.size());
    assertEquals(30, Set.copyOf(ours).size());
    assertNotEquals(
        peers(Instancio.create(MadeUp.instancio())), peers(Instancio.create(MadeUp.instancio())));
  }

  @Test
  void ourRecordsHaveNoStructuralFault() throws IOException {
    byte[] bytes = ours().replace(",\"townId\":\"T-1\"", "").getBytes(StandardCharsets.UTF_8);
    assertEquals(List.of(), StandardValidator.builder().build().validate(bytes).getFindings());
  }
}
