package dev.renewal.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.renewal.dataset.DatasetHeader;
import dev.renewal.model.AnyModel;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the model holds comes back, and has the bytes that Jackson gives it. */
class RoundTripTest {

  private static final JsonMapper JACKSON = JsonMapper.builder().findAndAddModules().build();

  /** A value and its type. */
  record Sample(Class<?> type, Object value) {}

  @Provide
  Arbitrary<Sample> anything() {
    List<Class<?>> types = new ArrayList<>();
    DocumentKinds.all().stream().map(DocumentType::javaType).forEach(types::add);
    types.add(DatasetHeader.class);
    return Arbitraries.of(types)
        .flatMap(type -> AnyModel.of(type).map(value -> new Sample(type, value)));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void comesBack(@ForAll("anything") Sample sample) throws JsonProcessingException {
    byte[] bytes = write(sample.type(), sample.value());
    String jackson = JACKSON.writeValueAsString(sample.value());
    assertArrayEquals(jackson.getBytes(StandardCharsets.UTF_8), bytes);
    ReadResult<?> read = ObjectReader.of(ReadLimits.DEFAULT).read(bytes, sample.type());
    assertEquals(List.of(), read.problems());
    assertEquals(Optional.of(sample.value()), read.value());
  }

  private static <T> byte[] write(Class<T> type, Object value) {
    return RecordWriter.toBytes(type.cast(value), type);
  }
}
