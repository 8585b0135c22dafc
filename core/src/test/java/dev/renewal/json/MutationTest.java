package dev.renewal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.finding.Problem;
import dev.renewal.model.AnyModel;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import dev.renewal.schema.JsonTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A valid document in which one value is replaced by one that fits nowhere. */
class MutationTest {

  private static final ReadLimits LIMITS = ReadLimits.DEFAULT;
  private static final JsonTree MISFIT = JsonTree.of(Map.of("?", List.of(7)));

  /** A valid document and its type. */
  record Sample(Class<?> type, Object value) {}

  @Provide
  Arbitrary<Sample> documents() {
    return Arbitraries.of(DocumentKinds.all().stream().map(DocumentType::javaType).toList())
        .flatMap(type -> AnyModel.of(type).map(value -> new Sample(type, value)));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void aMisfitIsAProblemWhereItStands(@ForAll("documents") Sample sample, @ForAll long seed) {
    JsonTree tree = tree(sample.type(), sample.value());
    List<String> pointers = new ArrayList<>();
    collect(tree, pointers);
    String place = pointers.get(new Random(seed).nextInt(pointers.size()));
    JsonTree mutant = replaced(tree, place).at("");
    ReadResult<?> read = ObjectReader.of(LIMITS).read(RecordWriter.toBytes(mutant), sample.type());
    assertFalse(read.problems().isEmpty(), place);
    List<String> existing = new ArrayList<>();
    collect(mutant, existing);
    for (Problem problem : read.problems()) {
      assertTrue(existing.contains(problem.getPointer()), problem::toString);
      assertTrue(
          problem.getPointer().startsWith(place) || place.startsWith(problem.getPointer()),
          problem::toString);
      assertTrue(problem.getPosition().isPresent(), problem::toString);
    }
    assertEquals(place.equals("/id") || place.isEmpty(), read.value().isEmpty(), place);
  }

  private static <T> JsonTree tree(Class<T> type, Object value) {
    byte[] bytes = RecordWriter.toBytes(type.cast(value), type);
    return ObjectReader.of(LIMITS).readTree(bytes).value().orElseThrow();
  }

  private static void collect(JsonTree tree, List<String> pointers) {
    pointers.add(tree.pointer());
    tree.elements().forEach(element -> collect(element, pointers));
    tree.members().values().forEach(member -> collect(member, pointers));
  }

  private static JsonTree replaced(JsonTree tree, String place) {
    if (tree.pointer().equals(place)) {
      return MISFIT;
    }
    return switch (tree.kind()) {
      case OBJECT -> {
        Map<String, JsonTree> members = new LinkedHashMap<>();
        tree.members().forEach((name, member) -> members.put(name, replaced(member, place)));
        yield JsonTree.object(members);
      }
      case ARRAY ->
          JsonTree.array(tree.elements().stream().map(it -> replaced(it, place)).toList());
      default -> tree;
    };
  }
}
