package dev.renewal.samples.generation;

import dev.renewal.schema.Attribute;
import dev.renewal.schema.JsonTree;
import dev.renewal.schema.RecordType;
import dev.renewal.schema.ValueType;
import dev.renewal.text.NearestName;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the record of a group, guided by the type of its documents: what is stated becomes fixed
 * bytes, what is drawn becomes a part that writes itself.
 */
final class PartReader {

  private static final byte[] NOTHING = new byte[0];

  /** What is added to the name of a value for the part that an element has of it. */
  private static final String PART = "Part";

  private final ProfileProblems problems;
  private final Literals literals;
  private final DrawReader draws;
  private final SpecialParts special;

  PartReader(ProfileProblems problems, Optional<Places> places, GroupNames groups) {
    this.problems = problems;
    literals = new Literals(problems);
    draws = new DrawReader(problems);
    special = new SpecialParts(problems, places, groups);
  }

  /** Reads an object, with its braces. */
  Part object(RecordType type, JsonTree tree, Scope scope) {
    unknownMembers(type, tree);
    PartList parts = new PartList();
    parts.add("{");
    boolean mayBeFirst = true;
    for (Attribute attribute : type.attributes()) {
      Optional<JsonTree> member = tree.get(attribute.name());
      if (member.isPresent()) {
        mayBeFirst = member(attribute, member.get(), scope, parts, mayBeFirst);
      }
    }
    parts.add("}");
    return parts.part();
  }

  /** Reads a member; whether the next one may still be the first. */
  private boolean member(
      Attribute attribute, JsonTree value, Scope scope, PartList parts, boolean mayBeFirst) {
    byte[] name = ("\"" + attribute.name() + "\":").getBytes(StandardCharsets.UTF_8);
    if (isDraw(value, "$maybe")) {
      parts.add(maybe(attribute, name, value, scope));
      return mayBeFirst;
    }
    Optional<Part> part = value(attribute, value, scope);
    if (part.isEmpty()) {
      return mayBeFirst;
    }
    if (mayBeFirst && parts.hasOptional()) {
      parts.add((row, out) -> out.commaUnlessFirst());
    } else if (!mayBeFirst) {
      parts.add(",");
    }
    parts.add(name);
    parts.add(part.get());
    return false;
  }

  private Part maybe(Attribute attribute, byte[] name, JsonTree value, Scope scope) {
    Fields fields = new Fields(settings(value, "$maybe"), problems);
    long share = fields.percent("share").map(Millionths::of).orElse(0L);
    Optional<JsonTree> then = fields.member("then");
    if (!fields.end() || then.isEmpty()) {
      return (row, out) -> {};
    }
    Part part = value(attribute, then.get(), scope).orElse(fixed(NOTHING));
    return (row, out) -> {
      if (row.between(1, Millionths.WHOLE) <= share) {
        out.commaUnlessFirst();
        out.put(name);
        part.write(row, out);
      }
    };
  }

  /** Reads the whole value of an attribute, a list with its brackets; empty if nothing is there. */
  private Optional<Part> value(Attribute attribute, JsonTree value, Scope scope) {
    if (!hasDraws(value)) {
      return literals.of(attribute, value, false).map(PartReader::fixed);
    }
    return Optional.of(
        attribute.isList() ? list(attribute, value, scope) : single(attribute, value, scope));
  }

  private Part list(Attribute attribute, JsonTree value, Scope scope) {
    if (isDraw(value, "$repeat")) {
      return repeat(attribute, settings(value, "$repeat"), scope);
    }
    PartList parts = new PartList();
    parts.add("[");
    for (int at = 0; at < value.elements().size(); at++) {
      parts.add(at == 0 ? "" : ",");
      parts.add(element(attribute, value.elements().get(at), scope));
    }
    parts.add("]");
    if (value.kind() != JsonTree.Kind.ARRAY) {
      problems.add("list", value.pointer(), "name", attribute.name());
    }
    return parts.part();
  }

  private Part element(Attribute attribute, JsonTree value, Scope scope) {
    return hasDraws(value)
        ? single(attribute, value, scope)
        : fixed(literals.of(attribute, value, true).orElse(NOTHING));
  }

  /** Reads a single value in which something is drawn. */
  private Part single(Attribute attribute, JsonTree value, Scope scope) {
    Optional<String> draw = drawOf(value);
    if (draw.isPresent()) {
      return drawn(attribute, draw.get(), value, scope);
    }
    Optional<RecordType> type = attribute.type().objectType();
    if (type.isEmpty() || value.kind() != JsonTree.Kind.OBJECT) {
      problems.add("no-object", value.pointer(), "name", attribute.name());
      return fixed(NOTHING);
    }
    return object(type.get(), value, scope);
  }

  private Part drawn(Attribute attribute, String kind, JsonTree value, Scope scope) {
    JsonTree settings = settings(value, kind);
    ValueType.Kind wanted = attribute.type().kind();
    if (kind.equals("$of")) {
      Optional<Scope.Value> named = new Fields(value, problems).value("$of", scope);
      return named
          .map(it -> number(attribute, it.form(), row -> row.values[it.slot()], value))
          .orElse(fixed(NOTHING));
    }
    if (DrawReader.kinds().contains(kind)) {
      return draws
          .read(kind, settings, scope)
          .map(it -> number(attribute, it.form(), it.draw(), value))
          .orElse(fixed(NOTHING));
    }
    if (SpecialParts.CHOICES.contains(kind)) {
      return choice(attribute, kind, settings);
    }
    Optional<ValueType.Kind> given = special.kind(kind);
    if (given.isEmpty()) {
      problems.add("draw", value.pointer(), "name", kind, "known", String.join(", ", known()));
      return fixed(NOTHING);
    }
    if (given.get() != wanted) {
      problems.add("misfit", value.pointer(), "draw", kind, "name", attribute.name());
      return fixed(NOTHING);
    }
    return special.read(kind, settings).orElse(fixed(NOTHING));
  }

  private Part number(
      Attribute attribute, NumberForm form, NumberForm.Source number, JsonTree value) {
    if (!form.kind().fits(attribute.type().kind())) {
      problems.add("misfit", value.pointer(), "draw", form.kind(), "name", attribute.name());
      return fixed(NOTHING);
    }
    if (form.kind() != NumberForm.Kind.AMOUNT) {
      return form.part(number);
    }
    return Units.canonical(attribute, form, literals, value)
        .map(canonical -> canonical.part(number))
        .orElse(fixed(NOTHING));
  }

  private Part choice(Attribute attribute, String kind, JsonTree settings) {
    List<byte[]> options = new ArrayList<>();
    for (JsonTree option : settings.elements()) {
      literals.of(attribute, option, true).ifPresent(options::add);
    }
    if (settings.elements().isEmpty()) {
      problems.add("options", settings.pointer());
      return fixed(NOTHING);
    }
    byte[][] all = options.isEmpty() ? new byte[][] {NOTHING} : options.toArray(byte[][]::new);
    return SpecialParts.choice(kind, all);
  }

  private Part repeat(Attribute attribute, JsonTree settings, Scope around) {
    Fields fields = new Fields(settings, problems);
    Scope scope = around.within();
    Optional<Draw> count = fields.member("count").flatMap(it -> count(it, around));
    List<Repeat.Split> splits = new ArrayList<>();
    fields.optional("split").ifPresent(tree -> splits(tree, around, scope, splits));
    Evaluation values = new ValuesReader(problems).read(fields.optional("values"), scope);
    Optional<JsonTree> each = fields.member("each");
    if (!fields.end() || count.isEmpty() || each.isEmpty()) {
      return fixed(NOTHING);
    }
    return new Repeat(count.get(), splits, values, element(attribute, each.get(), scope));
  }

  private Optional<Draw> count(JsonTree count, Scope scope) {
    if (count.kind() == JsonTree.Kind.NUMBER) {
      long fixed = count.number().orElseThrow().longValue();
      return Optional.of(new Draw.Between(fixed, fixed));
    }
    if (isDraw(count, "$count")) {
      return special.group(settings(count, "$count")).map(Draw.Records::new);
    }
    return drawOf(count)
        .filter(kind -> kind.equals("$integer"))
        .flatMap(kind -> draws.read(kind, settings(count, kind), scope))
        .map(DrawReader.Drawn::draw)
        .or(
            () -> {
              problems.add("count", count.pointer());
              return Optional.empty();
            });
  }

  private void splits(JsonTree names, Scope around, Scope scope, List<Repeat.Split> splits) {
    for (JsonTree name : names.elements()) {
      Optional<Scope.Value> whole = Fields.named(name, around, problems);
      Optional<Scope.Value> part = whole.flatMap(it -> scope.add(name.text() + PART, it.form()));
      if (whole.isPresent() && part.isEmpty()) {
        problems.add("twice", name.pointer(), "name", name.text());
      }
      part.ifPresent(it -> splits.add(new Repeat.Split(whole.get().slot(), it.slot())));
    }
  }

  private void unknownMembers(RecordType type, JsonTree tree) {
    for (Map.Entry<String, JsonTree> member : tree.members().entrySet()) {
      String name = member.getKey();
      if (type.attribute(name).isEmpty()) {
        List<String> names = type.attributes().stream().map(Attribute::name).toList();
        problems.add(
            "attribute",
            member.getValue().pointer(),
            "name",
            name,
            "type",
            type.name(),
            "nearest",
            NearestName.of(name, names).orElse("-"));
      }
    }
  }

  private static Set<String> known() {
    Set<String> known = new TreeSet<>(DrawReader.kinds());
    known.addAll(SpecialParts.CHOICES);
    known.addAll(SpecialParts.KINDS);
    known.addAll(Set.of("$of", "$maybe", "$repeat"));
    return known;
  }

  private static Part fixed(byte[] bytes) {
    return new PartList.Fixed(bytes);
  }

  /** The name of the draw that a value is, if it is one. */
  static Optional<String> drawOf(JsonTree value) {
    if (value.kind() != JsonTree.Kind.OBJECT || value.members().size() != 1) {
      return Optional.empty();
    }
    return value.members().keySet().stream().filter(name -> name.startsWith("$")).findFirst();
  }

  /** The settings of a draw. */
  static JsonTree settings(JsonTree draw, String kind) {
    return draw.get(kind).orElseThrow();
  }

  private static boolean isDraw(JsonTree value, String kind) {
    return drawOf(value).filter(kind::equals).isPresent();
  }

  private static boolean hasDraws(JsonTree value) {
    return drawOf(value).isPresent()
        || value.elements().stream().anyMatch(PartReader::hasDraws)
        || value.members().values().stream().anyMatch(PartReader::hasDraws);
  }
}
