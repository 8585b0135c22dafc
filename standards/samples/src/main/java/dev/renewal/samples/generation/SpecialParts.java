package dev.renewal.samples.generation;

import dev.renewal.schema.JsonTree;
import dev.renewal.schema.ValueType;
import dev.renewal.text.NearestName;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads draws that give texts: names, references, divisions, codes, and choices of stated values.
 */
final class SpecialParts {

  /** Choices of stated values. */
  static final Set<String> CHOICES = Set.of("$oneOf", "$cycle", "$item");

  /** The id of the record itself; no profile writes it. */
  static final String OWN_ID = "$ownId";

  private static final Map<String, ValueType.Kind> GIVEN =
      Map.of(
          "$text", ValueType.Kind.TEXT,
          "$id", ValueType.Kind.TEXT,
          "$division", ValueType.Kind.DIVISION,
          "$creditCode", ValueType.Kind.CREDIT_CODE,
          "$projectCode", ValueType.Kind.PROJECT_CODE);

  /** The draws that give texts. */
  static final Set<String> KINDS = GIVEN.keySet();

  private static final Map<String, Integer> LEVELS =
      Map.of("province", 2, "prefecture", 4, "county", 6, "place", 0, "community", 12);

  private final ProfileProblems problems;
  private final Optional<Places> places;
  private final GroupNames groups;

  SpecialParts(ProfileProblems problems, Optional<Places> places, GroupNames groups) {
    this.problems = problems;
    this.places = places;
    this.groups = groups;
  }

  /** The kind of attribute that a draw is for. */
  Optional<ValueType.Kind> kind(String draw) {
    if (draw.equals(OWN_ID)) {
      return Optional.of(ValueType.Kind.TEXT);
    }
    return Optional.ofNullable(GIVEN.get(draw));
  }

  /** One of some stated values: any, by the number of the record, or by that of the element. */
  static Part choice(String kind, byte[][] options) {
    return switch (kind) {
      case "$oneOf" -> (row, out) -> out.put(options[row.numbers.nextInt(options.length)]);
      case "$cycle" -> (row, out) -> out.put(options[row.index % options.length]);
      default -> (row, out) -> out.put(options[row.element % options.length]);
    };
  }

  /** Reads a draw of {@link #KINDS}; empty, and said, if it is none. */
  Optional<Part> read(String kind, JsonTree settings) {
    return switch (kind) {
      case OWN_ID ->
          Optional.of(quoted((row, out) -> row.run().group(row.group()).id().write(row, out)));
      case "$text" ->
          TextPattern.read(settings.text(), settings.pointer(), places, problems)
              .map(SpecialParts::quoted);
      case "$id" -> reference(settings);
      case "$division" -> division(settings);
      case "$creditCode" -> creditCode(settings);
      default -> projectCode(settings);
    };
  }

  private static Part quoted(Part inner) {
    return (row, out) -> {
      out.put('"');
      inner.write(row, out);
      out.put('"');
    };
  }

  /** The id of a record of a group: of that with the same number, or with the element's. */
  private Optional<Part> reference(JsonTree settings) {
    boolean byElement = settings.kind() == JsonTree.Kind.OBJECT;
    JsonTree name = settings;
    if (byElement) {
      Fields fields = new Fields(settings, problems);
      name = fields.member("ofElement").orElse(settings);
      if (!fields.end()) {
        return Optional.empty();
      }
    }
    return group(name)
        .map(
            target ->
                quoted(
                    (row, out) ->
                        row.run().writeId(target, byElement ? row.element : row.index, out)));
  }

  /** The number of a group; empty, and said, if there is none of that id. */
  Optional<Integer> group(JsonTree name) {
    Optional<Integer> group = groups.find(name.text());
    if (group.isEmpty()) {
      String nearest = NearestName.of(name.text(), groups.names()).orElse("-");
      problems.add("group", name.pointer(), "name", name.text(), "nearest", nearest);
    }
    return group;
  }

  private Optional<Part> division(JsonTree settings) {
    Integer digits = LEVELS.get(settings.text());
    if (digits == null) {
      problems.add(
          "level",
          settings.pointer(),
          "value",
          settings.text(),
          "known",
          "place, community, county, prefecture, province");
      return Optional.empty();
    }
    return withPlaces(settings, known -> quoted(code(known, digits)));
  }

  private static Part code(Places places, int digits) {
    byte[][] codes = new byte[places.size()][];
    for (int place = 0; place < codes.length; place++) {
      codes[place] =
          places.code(place, digits == 0 ? places.name(place).length() : Math.min(digits, 9));
    }
    return digits == 12
        ? (row, out) -> {
          out.put(codes[row.place]);
          out.padded(row.serial, 3);
        }
        : (row, out) -> out.put(codes[row.place]);
  }

  private Optional<Part> creditCode(JsonTree settings) {
    Fields fields = new Fields(settings, problems);
    String authority = fields.text("authority");
    if (!fields.end() || !authority.matches("[0-9A-HJ-NPQRTUWXY]{2}")) {
      problems.add("authority", settings.pointer(), "value", authority);
      return Optional.empty();
    }
    return withPlaces(settings, known -> quoted(SyntheticCodes.credit(authority, known)));
  }

  private Optional<Part> projectCode(JsonTree settings) {
    Fields fields = new Fields(settings, problems);
    String year = fields.text("year");
    String industry = fields.text("industry");
    String type = fields.text("type");
    if (!fields.end() || !(year + industry + type).matches("[0-9]{8}")) {
      problems.add("project-code", settings.pointer());
      return Optional.empty();
    }
    return withPlaces(
        settings, known -> quoted(SyntheticCodes.project(year, industry + "-" + type, known)));
  }

  private Optional<Part> withPlaces(
      JsonTree settings, java.util.function.Function<Places, Part> part) {
    if (places.isEmpty()) {
      problems.add("no-places", settings.pointer());
    }
    return places.map(part);
  }
}
