package dev.renewal.check.semantics;

import dev.renewal.quantity.PeriodKind;
import dev.renewal.standard.Comparison;
import dev.renewal.standard.Literal;
import dev.renewal.standard.MemberSet;
import dev.renewal.standard.Operand;
import dev.renewal.standard.Path;
import dev.renewal.standard.Pick;
import dev.renewal.standard.Requirement;
import dev.renewal.standard.Selection;
import dev.renewal.standard.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Requirements about communities and what is in them, of every kind, at random. */
final class AnyRequirement {
  private static final int DEEPEST = 3;

  /** What can be asked at a community, a facility, a health check, an issue, a step, a town. */
  private static final Map<String, List<String>> VALUES =
      Map.of(
          "community",
              List.of(
                  "name",
                  "newBuild",
                  "households",
                  "area",
                  "acceptance.acceptedOn",
                  "acceptance.score",
                  "townId->name",
                  "facilities.openedOn",
                  "healthChecks.index"),
          "facility",
              List.of(
                  "type",
                  "walkMinutes",
                  "floorArea",
                  "openedOn",
                  "inUse",
                  "$.newBuild",
                  "$.acceptance.acceptedOn"),
          "check", List.of("period", "index"),
          "group", List.of("name", "newBuild"),
          "dataset", List.of("asOf"),
          "issue", List.of("resolvedOn"),
          "step", List.of("step", "date"),
          "turn", List.of("date"));

  private static final Map<String, Map<String, String>> LISTS =
      Map.of(
          "community",
              Map.of(
                  "facilities",
                  "facility",
                  "healthChecks",
                  "check",
                  "healthChecks.issues",
                  "issue",
                  "stages",
                  "step",
                  "townId->application",
                  "turn",
                  "#.communities",
                  "community"),
          "group", Map.of("members", "community", "members.healthChecks", "check"),
          "dataset", Map.of("communities", "community", "communities.healthChecks", "check"),
          "facility", Map.of("$.facilities", "facility"),
          "check", Map.of("issues", "issue"),
          "issue", Map.of("$.facilities", "facility"),
          "step", Map.of("$.stages", "step"),
          "turn", Map.of("$.application", "turn"));

  private static final Map<String, String> UNITS =
      Map.of(
          "households", "households", "score", "points", "index", "points", "walkMinutes", "min");

  private final Random random;

  AnyRequirement(long seed) {
    this.random = new Random(seed);
  }

  /**
   * A requirement about a subject.
   *
   * @param subject {@code community}, {@code facility}, {@code group} or {@code dataset}
   */
  Requirement next(String subject) {
    return requirement(subject, 0);
  }

  /** The path from a place to a list of communities. */
  private static String inCommunity(String place, String list) {
    return switch (place) {
      case "community" -> list;
      case "group" -> "members." + list;
      case "dataset" -> "communities." + list;
      default -> "$." + list;
    };
  }

  private static <V> V at(Map<String, V> map, String key) {
    return Objects.requireNonNull(map.get(key), key);
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private Requirement requirement(String place, int depth) {
    if (depth < DEEPEST && random.nextInt(3) == 0) {
      List<Requirement> parts = new ArrayList<>();
      int number = 1 + random.nextInt(3);
      for (int at = 0; at < number; at++) {
        parts.add(requirement(place, depth + 1));
      }
      return random.nextBoolean() ? new Requirement.All(parts) : new Requirement.Any(parts);
    }
    if (place.equals("turn")) {
      return compared(place);
    }
    return switch (random.nextInt(8)) {
      case 0 -> new Requirement.Present(values(place, depth));
      case 1 -> new Requirement.Absent(values(place, depth));
      case 2 -> every(place, depth);
      case 3 -> sequence(place, depth);
      case 4 -> counted(place, depth);
      case 5 -> measured(place, depth);
      default -> compared(place);
    };
  }

  private Values values(String place, int depth) {
    return switch (random.nextInt(3)) {
      case 0 -> Values.at(Path.parse(one(at(VALUES, place))));
      case 1 -> new Values(selection(list(place), depth), Optional.empty());
      default -> {
        Map.Entry<String, String> list = list(place);
        yield new Values(
            selection(list, depth), Optional.of(Path.parse(one(at(VALUES, list.getValue())))));
      }
    };
  }

  private Map.Entry<String, String> list(String place) {
    return one(List.copyOf(new TreeMap<>(at(LISTS, place)).entrySet()));
  }

  private Selection selection(Map.Entry<String, String> list, int depth) {
    String element = list.getValue();
    Optional<Requirement> where =
        depth < DEEPEST && random.nextInt(3) > 0
            ? Optional.of(requirement(element, DEEPEST))
            : Optional.empty();
    Optional<Pick> pick = random.nextInt(4) == 0 ? pick(element) : Optional.empty();
    return new Selection(Path.parse(list.getKey()), where, pick, Optional.empty());
  }

  private Optional<Pick> pick(String element) {
    Map<String, String> by =
        Map.of(
            "facility",
            "walkMinutes",
            "check",
            "period",
            "issue",
            "resolvedOn",
            "step",
            "date",
            "turn",
            "date",
            "community",
            "acceptance.score");
    boolean number = random.nextBoolean();
    return Optional.of(
        new Pick(
            random.nextBoolean() ? Pick.End.HIGHEST : Pick.End.LOWEST,
            number ? Optional.of(1 + random.nextInt(2)) : Optional.empty(),
            number ? Optional.empty() : Optional.of(constant("50%")),
            new Operand.Found(Values.at(Path.parse(at(by, element)))),
            maybe(random.nextBoolean() ? constant("FLOOR") : new Operand.Parameter("rounding")),
            maybe(random.nextBoolean() ? constant("INCLUDE_ALL") : new Operand.Parameter("ties"))));
  }

  private Optional<Operand> maybe(Operand operand) {
    return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(operand);
  }

  private static Operand constant(String text) {
    return new Operand.Constant(new Literal(text, Optional.empty()));
  }

  private Comparison comparison() {
    return one(List.of(Comparison.values()).subList(0, 5));
  }

  private Requirement compare(Operand left, Operand right) {
    return new Requirement.Compare(
        left, Optional.of(comparison()), Optional.empty(), right, Optional.empty());
  }

  private Requirement counted(String place, int depth) {
    Map.Entry<String, String> list = list(place);
    Selection plain = selection(list, depth);
    Optional<Path> distinct =
        random.nextInt(3) == 0
            ? Optional.of(Path.parse(at(VALUES, list.getValue()).get(0)))
            : Optional.empty();
    Operand count =
        new Operand.Count(new Selection(plain.from(), plain.where(), plain.pick(), distinct));
    Operand number = constant(String.valueOf(random.nextInt(4)));
    Operand other =
        switch (random.nextInt(4)) {
          case 0 -> new Operand.Scaled(new Operand.Count(selection(list, depth)), constant("50%"));
          case 1 -> new Operand.Lookup("sizes", constant(one(List.of("A", "B", "C"))), "least");
          default -> number;
        };
    if (random.nextInt(4) == 0) {
      return new Requirement.Compare(
          count,
          Optional.of(Comparison.ABOUT),
          Optional.empty(),
          number,
          Optional.of(constant(String.valueOf(random.nextInt(2)))));
    }
    if (random.nextInt(4) == 0) {
      return byData(count, number);
    }
    return compare(count, other);
  }

  /** A comparison whose sign stands in a list: exact, vague, blank or not in the list. */
  private Requirement byData(Operand left, Operand right) {
    Operand row = constant(one(List.of("A", "B", "C", "D", "E", "F")));
    return new Requirement.Compare(
        left,
        Optional.empty(),
        Optional.of(new Operand.Lookup("sizes", row, "sign")),
        right,
        maybe(constant(String.valueOf(random.nextInt(2)))));
  }

  private Requirement measured(String place, int depth) {
    String facilities = inCommunity(place, "facilities");
    Selection selection = selection(Map.entry(facilities, "facility"), depth);
    return compare(
        new Operand.Sum(new Values(selection, Optional.of(Path.parse("floorArea")))),
        new Operand.Constant(new Literal(String.valueOf(1 + random.nextInt(3)), Optional.of("亩"))));
  }

  private Requirement compared(String place) {
    String path = one(at(VALUES, place));
    String name = path.substring(path.lastIndexOf('.') + 1);
    Operand found = new Operand.Found(Values.at(Path.parse(path)));
    return switch (name) {
      case "newBuild", "inUse" -> equal(found, constant(String.valueOf(random.nextBoolean())));
      case "households", "score", "index", "walkMinutes" ->
          compare(
              name.equals("walkMinutes") && random.nextBoolean() ? walk() : found,
              new Operand.Constant(
                  new Literal(String.valueOf(random.nextInt(4)), Optional.of(at(UNITS, name)))));
      case "area", "floorArea" ->
          compare(found, new Operand.Constant(new Literal("1", Optional.of("亩"))));
      case "acceptedOn", "openedOn", "resolvedOn", "date", "asOf" -> dated(found);
      case "period" -> new Requirement.Present(Values.at(Path.parse(path)));
      case "step" -> equal(found, constant(one(List.of("A", "B", "bee"))));
      case "type" -> equal(found, constant(one(List.of("F1", "F2", "eff"))));
      default -> equal(found, constant(one(List.of("x", "y"))));
    };
  }

  private Operand walk() {
    return new Operand.WalkingTime(
        Path.parse("walkMinutes"),
        random.nextBoolean() ? Optional.of(Path.parse("walkDistance")) : Optional.empty(),
        Path.parse("$.location"),
        Path.parse("location"),
        new Operand.Constant(new Literal(one(List.of("80", "0")), Optional.of("m/min"))));
  }

  private Requirement dated(Operand found) {
    Operand asOf = new Operand.Found(Values.at(Path.parse("#.asOf")));
    return switch (random.nextInt(3)) {
      case 0 -> compare(found, asOf);
      case 1 ->
          compare(
              new Operand.Difference(asOf, found, Optional.of(Operand.TimeUnit.DAYS)),
              new Operand.Constant(
                  new Literal(String.valueOf(30 * random.nextInt(6)), Optional.of("d"))));
      default -> compare(found, constant("2024-0" + (1 + random.nextInt(6)) + "-01"));
    };
  }

  private static Requirement equal(Operand left, Operand right) {
    return new Requirement.Compare(
        left, Optional.of(Comparison.EQUAL), Optional.empty(), right, Optional.empty());
  }

  private Requirement every(String place, int depth) {
    String facilities = inCommunity(place, "facilities");
    MemberSet types =
        new MemberSet.Keys(
            new Values(
                selection(Map.entry(facilities, "facility"), depth),
                Optional.of(Path.parse("type"))));
    MemberSet other =
        switch (random.nextInt(4)) {
          case 0 -> new MemberSet.Codes("facility-type");
          case 1 -> new MemberSet.ParameterCodes("few");
          case 2 -> new MemberSet.ParameterCodes("unset");
          default -> new MemberSet.Codes("open");
        };
    if (random.nextInt(4) == 0 && place.equals("community")) {
      return periods(depth);
    }
    return random.nextBoolean()
        ? new Requirement.Every(types, other)
        : new Requirement.Every(other, types);
  }

  private Requirement periods(int depth) {
    return new Requirement.Every(
        new MemberSet.Periods(
            one(List.of(PeriodKind.values())),
            new Operand.Found(Values.at(Path.parse("acceptance.acceptedOn"))),
            List.of(new Operand.Found(Values.at(Path.parse("#.asOf"))), constant("2024-05-31")),
            allowed()),
        new MemberSet.Keys(
            new Values(
                selection(Map.entry("healthChecks", "check"), depth),
                Optional.of(Path.parse("period")))));
  }

  private Optional<Operand> allowed() {
    return switch (random.nextInt(4)) {
      case 0 -> Optional.of(new Operand.Constant(new Literal("30", Optional.of("d"))));
      case 1 -> Optional.of(new Operand.Parameter("days"));
      case 2 -> Optional.of(new Operand.Parameter("openDays"));
      default -> Optional.empty();
    };
  }

  private Requirement sequence(String place, int depth) {
    String stages = inCommunity(place, "stages");
    Selection steps = selection(Map.entry(stages, "step"), depth);
    return new Requirement.Sequence(steps, Path.parse("step"), "stage-step", Path.parse("date"));
  }
}
