package dev.renewal.samples.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.dataset.Dataset;
import dev.renewal.samples.Samples;
import dev.renewal.samples.manifest.SampleForm;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.RecordType;
import dev.renewal.schema.ValueType;
import dev.renewal.standards.Standards;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Samples have texts and days such as people write them, and no placeholders. */
class InventedTextsTest {

  /** The attributes of the model, by their owner and name. */
  private static Map<String, Attribute> attributes() {
    Map<String, Attribute> attributes = new TreeMap<>();
    Set<RecordType> seen = new HashSet<>();
    Deque<RecordType> left = new ArrayDeque<>(List.of(RecordType.of(Dataset.class)));
    while (!left.isEmpty()) {
      RecordType type = left.remove();
      if (seen.add(type)) {
        type.attributes()
            .forEach(
                attribute -> {
                  attribute.type().objectType().ifPresent(left::add);
                  attributes.put(
                      type.javaType().getSimpleName() + "." + attribute.name(), attribute);
                });
      }
    }
    return attributes;
  }

  @Test
  void areOfAttributesThatThereAre() {
    Map<String, Attribute> attributes = attributes();
    InventedTexts.all()
        .forEach(
            (name, all) -> {
              assertEquals(
                  Optional.of(ValueType.Kind.TEXT),
                  Optional.ofNullable(attributes.get(name)).map(it -> it.type().kind()),
                  name);
              assertEquals(all.size(), Set.copyOf(all).size(), name);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"quzhou-community-check", "townscape-town@1.0.0"})
  void noPlaceholderIsLeftAndDaysDiffer(String name) {
    Samples samples =
        Samples.of(
            name.contains("@") ? Standards.get("townscape-town", "1.0.0") : Standards.get(name));
    Dataset dataset = samples.conforming(20261122).dataset();
    List<Leaf> leaves = Leaf.of(dataset);
    Set<String> placeholders =
        leaves.stream()
            .filter(it -> it.value().toString().startsWith("NEW-"))
            .map(Leaf::pointer)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), placeholders);
    LocalDate asOf = dataset.getHeader().getDataAsOf().orElseThrow();
    List<Object> days =
        leaves.stream().map(Leaf::value).filter(LocalDate.class::isInstance).toList();
    long atTheEnd = days.stream().filter(asOf::equals).count();
    assertTrue(atTheEnd * 4 <= days.size(), atTheEnd + " of " + days);
    String json = new String(SampleForm.JSON.bytes(dataset), StandardCharsets.UTF_8);
    assertTrue(json.contains("虚构"), json);
  }
}
