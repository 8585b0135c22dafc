package dev.renewal.samples.generation;

import dev.renewal.finding.Problem;
import dev.renewal.finding.Severity;
import dev.renewal.json.ObjectReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.json.ReadResult;
import dev.renewal.json.RecordWriter;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.JsonTree;
import dev.renewal.schema.RecordType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values that a profile states, read and written again by the library: canonical, or a problem. */
final class Literals {

  private static final ObjectReader READER = ObjectReader.of(ReadLimits.DEFAULT);
  private static final JsonTree PLACEHOLDER = JsonTree.string("x");

  private final ProfileProblems problems;

  Literals(ProfileProblems problems) {
    this.problems = problems;
  }

  /** The bytes of an attribute's value, or of one element of its list. */
  Optional<byte[]> of(Attribute attribute, JsonTree value, boolean isElement) {
    boolean wrapped = isElement && attribute.isList();
    JsonTree member = wrapped ? JsonTree.array(List.of(value)) : value;
    String below = "/" + JsonTree.escape(attribute.name()) + (wrapped ? "/0" : "");
    ReadResult<?> result = read(attribute.owner(), attribute.name(), member);
    boolean sound = true;
    for (Problem problem : result.problems()) {
      if (problem.getSeverity() == Severity.ERROR) {
        sound = false;
        String pointer = problem.getPointer();
        String rest = pointer.startsWith(below) ? pointer.substring(below.length()) : "";
        problems.add(problem, value.pointer() + rest);
      }
    }
    return sound
        ? result.value().flatMap(owner -> written(attribute, owner, wrapped))
        : Optional.empty();
  }

  private static ReadResult<?> read(RecordType owner, String name, JsonTree member) {
    Map<String, JsonTree> members = new LinkedHashMap<>();
    for (Attribute attribute : owner.attributes()) {
      if (attribute.isMandatory()) {
        members.put(attribute.name(), PLACEHOLDER);
      }
    }
    members.put(name, member);
    return READER.read(RecordWriter.toBytes(JsonTree.object(members)), owner.javaType());
  }

  private static Optional<byte[]> written(Attribute attribute, Object owner, boolean wrapped) {
    byte[] bytes = bytes(owner, attribute.owner().javaType());
    Optional<JsonTree> member =
        READER.readTree(bytes).value().flatMap(tree -> tree.get(attribute.name()));
    return member
        .map(value -> wrapped ? value.elements().get(0) : value)
        .map(RecordWriter::toBytes);
  }

  private static <T> byte[] bytes(Object owner, Class<T> type) {
    return RecordWriter.toBytes(type.cast(owner), type);
  }
}
