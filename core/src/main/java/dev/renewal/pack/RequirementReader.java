package dev.renewal.pack;

import dev.renewal.pack.internal.Says;
import dev.renewal.quantity.PeriodKind;
import dev.renewal.schema.JsonTree;
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
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads requirements, operands, sets and selections as packs write them. */
final class RequirementReader {
  private final Map<String, JsonTree> conditions;
  private final Places places;
  private final Problems problems;
  private final Kinds requirements;
  private final Kinds operands;
  private final Kinds sets;
  private final Set<String> expanding = new HashSet<>();

  RequirementReader(Map<String, JsonTree> conditions, Places places, Problems problems) {
    this.conditions = conditions;
    this.places = places;
    this.problems = problems;
    this.requirements =
        new Kinds(
            problems,
            "present",
            "absent",
            "compare",
            "every",
            "sequence",
            "all",
            "any",
            "condition");
    this.operands =
        new Kinds(
            problems,
            "value",
            "param",
            "path",
            "count",
            "sum",
            "difference",
            "scale",
            "lookup",
            "walk");
    this.sets = new Kinds(problems, "codes", "keys", "periods", "param");
  }

  Optional<Requirement> requirement(JsonTree tree) {
    Members members = new Members(tree, problems);
    Optional<Requirement> found =
        requirements
            .of(members)
            .flatMap(kind -> requirement(kind, members.required(kind).orElseThrow(), members));
    if (found.isPresent()) {
      members.close();
    }
    return places.put(found, tree);
  }

  private Optional<Requirement> requirement(String kind, JsonTree body, Members members) {
    return switch (kind) {
      case "present" -> values(body).map(Requirement.Present::new);
      case "absent" -> values(body).map(Requirement.Absent::new);
      case "compare" -> compare(body);
      case "every" -> every(body, members);
      case "sequence" -> sequence(body);
      case "all" -> Optional.of(new Requirement.All(parts(body)));
      case "any" -> Optional.of(new Requirement.Any(parts(body)));
      default -> condition(body);
    };
  }

  private List<Requirement> parts(JsonTree body) {
    if (body.kind() != JsonTree.Kind.ARRAY || body.elements().isEmpty()) {
      expected(body, "requirements");
    }
    List<Requirement> parts = new ArrayList<>();
    body.elements().forEach(part -> requirement(part).ifPresent(parts::add));
    return parts;
  }

  private Optional<Requirement> condition(JsonTree body) {
    String name = body.text();
    JsonTree named = conditions.get(name);
    if (named == null) {
      problems.add(body, Says.unknown("condition", name, conditions.keySet()));
      return Optional.empty();
    }
    if (!expanding.add(name)) {
      problems.add(body, "cyclic-condition", "name", name);
      return Optional.empty();
    }
    try {
      return requirement(named);
    } finally {
      expanding.remove(name);
    }
  }

  private Optional<Requirement> compare(JsonTree body) {
    List<JsonTree> parts = body.elements();
    if (parts.size() < 3 || parts.size() > 4) {
      expected(body, "comparison");
      return Optional.empty();
    }
    Optional<Operand> left = operand(parts.get(0));
    Optional<Operand> right = operand(parts.get(2));
    Optional<Operand> tolerance = parts.size() == 4 ? tolerance(parts.get(3)) : Optional.empty();
    JsonTree sign = parts.get(1);
    Optional<Comparison> by =
        sign.kind() == JsonTree.Kind.STRING ? comparison(sign) : Optional.empty();
    Optional<Operand> byData =
        sign.kind() == JsonTree.Kind.STRING ? Optional.empty() : operand(sign);
    if (left.isEmpty() || right.isEmpty() || (by.isEmpty() && byData.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(new Requirement.Compare(left.get(), by, byData, right.get(), tolerance));
  }

  private Optional<Comparison> comparison(JsonTree sign) {
    Optional<Comparison> by = Comparison.ofSign(sign.text());
    if (by.isEmpty()) {
      problems.add(
          sign,
          Says.unknown(
              "comparator",
              sign.text(),
              Arrays.stream(Comparison.values()).map(Comparison::sign).toList()));
    }
    return by;
  }

  private Optional<Operand> tolerance(JsonTree tree) {
    Members members = new Members(tree, problems);
    Optional<Operand> tolerance = members.required("tolerance").flatMap(this::operand);
    members.close();
    return tolerance;
  }

  private Optional<Requirement> every(JsonTree body, Members members) {
    Optional<MemberSet> left = set(body);
    Optional<MemberSet> right = members.required("in").flatMap(this::set);
    return left.isEmpty() || right.isEmpty()
        ? Optional.empty()
        : Optional.of(new Requirement.Every(left.get(), right.get()));
  }

  private Optional<Requirement> sequence(JsonTree body) {
    Members members = new Members(body, problems);
    Optional<Path> step = members.required("step").flatMap(this::path);
    Optional<Path> date = members.required("on").flatMap(this::path);
    String order = members.text("order");
    Optional<Selection> steps = selection(members);
    members.close();
    return steps.isEmpty() || step.isEmpty() || date.isEmpty()
        ? Optional.empty()
        : Optional.of(new Requirement.Sequence(steps.get(), step.get(), order, date.get()));
  }

  Optional<Path> path(JsonTree tree) {
    if (tree.kind() != JsonTree.Kind.STRING) {
      expected(tree, "path");
      return Optional.empty();
    }
    return path(tree, tree.text());
  }

  /** A path within a text that stands somewhere. */
  Optional<Path> path(JsonTree tree, String text) {
    try {
      return Optional.of(places.put(Path.parse(text), tree));
    } catch (IllegalArgumentException error) {
      problems.add(tree, "empty-step", "path", text);
      return Optional.empty();
    }
  }

  private void expected(JsonTree at, String what) {
    problems.add(at, "expected", "expected", Says.text(what));
  }

  /** A path, a selection, or a path of a selection. */
  private Optional<Values> values(JsonTree tree) {
    if (tree.kind() == JsonTree.Kind.STRING) {
      return path(tree).map(Values::at);
    }
    Members members = new Members(tree, problems);
    Optional<Values> values =
        members.optional("path").isPresent()
            ? pathOf(members, "path")
            : selection(members).map(of -> new Values(of, Optional.empty()));
    members.close();
    return values;
  }

  private Optional<Values> pathOf(Members members, String name) {
    Optional<Path> path = members.required(name).flatMap(this::path);
    Optional<JsonTree> of = members.optional("of");
    if (path.isEmpty() || of.isEmpty()) {
      return path.map(Values::at);
    }
    return selectionOrPath(of.get()).map(from -> new Values(from, path));
  }

  private Optional<Selection> selectionOrPath(JsonTree tree) {
    if (tree.kind() == JsonTree.Kind.STRING) {
      return path(tree).map(Selection::of);
    }
    Members members = new Members(tree, problems);
    Optional<Selection> selection = selection(members);
    members.close();
    return selection;
  }

  private Optional<Selection> selection(Members members) {
    Optional<Path> from = members.required("from").flatMap(this::path);
    Optional<Requirement> where = members.optional("where").flatMap(this::requirement);
    Optional<Pick> pick =
        members
            .optional("highest")
            .flatMap(tree -> pick(tree, Pick.End.HIGHEST))
            .or(() -> members.optional("lowest").flatMap(tree -> pick(tree, Pick.End.LOWEST)));
    Optional<Path> distinct = members.optional("distinct").flatMap(this::path);
    return places.put(from.map(path -> new Selection(path, where, pick, distinct)), members.tree());
  }

  private Optional<Pick> pick(JsonTree tree, Pick.End end) {
    Members members = new Members(tree, problems);
    Optional<Integer> number = members.number("n");
    Optional<Operand> share = members.optional("share").flatMap(this::operand);
    Optional<Operand> by = members.required("by").flatMap(this::operandOrPath);
    Optional<Operand> rounding = members.optional("rounding").flatMap(this::operand);
    Optional<Operand> ties = members.optional("ties").flatMap(this::operand);
    members.close();
    if (members.optional("n").isPresent() == members.optional("share").isPresent()) {
      expected(tree, "n-or-share");
    }
    if (number.isPresent() && number.get() < 1) {
      problems.add(tree.get("n").orElse(tree), "pick-none", "number", number.get());
    }
    return places.put(by.map(value -> new Pick(end, number, share, value, rounding, ties)), tree);
  }

  private Optional<Operand> operandOrPath(JsonTree tree) {
    return tree.kind() == JsonTree.Kind.STRING
        ? path(tree).map(path -> new Operand.Found(Values.at(path)))
        : operand(tree);
  }

  Optional<Operand> operand(JsonTree tree) {
    Members members = new Members(tree, problems);
    Optional<Operand> operand =
        operands
            .of(members)
            .flatMap(kind -> operand(kind, members.required(kind).orElseThrow(), members));
    if (operand.isPresent()) {
      members.close();
    }
    return places.put(operand, tree);
  }

  private Optional<Operand> operand(String kind, JsonTree body, Members members) {
    return switch (kind) {
      case "value" -> literal(body).map(Operand.Constant::new);
      case "param" -> Optional.of(new Operand.Parameter(members.text("param")));
      case "path" -> pathOf(members, "path").map(Operand.Found::new);
      case "count" -> selectionOrPath(body).map(Operand.Count::new);
      case "sum" -> values(body).map(Operand.Sum::new);
      case "difference" -> difference(body, members);
      case "scale" -> scaled(body, members);
      case "lookup" -> lookup(body);
      default -> walkingTime(body);
    };
  }

  /** A literal as the {@code value} of an operand writes it. */
  Optional<Literal> literal(JsonTree body) {
    return switch (body.kind()) {
      case STRING, BOOLEAN -> Optional.of(new Literal(body.text(), Optional.empty()));
      case OBJECT -> {
        Members members = new Members(body, problems);
        Literal literal = new Literal(members.text("amount"), Optional.of(members.text("unit")));
        members.close();
        yield Optional.of(literal);
      }
      case NUMBER, ARRAY, NULL -> {
        expected(body, "literal");
        yield Optional.empty();
      }
    };
  }

  private Optional<Operand> difference(JsonTree body, Members members) {
    Optional<Operand.TimeUnit> unit =
        members.code(
            "in",
            List.of(Operand.TimeUnit.values()),
            it -> it == Operand.TimeUnit.HOURS ? "h" : "d");
    if (body.elements().size() != 2) {
      expected(body, "two-operands");
      return Optional.empty();
    }
    Optional<Operand> minuend = operand(body.elements().get(0));
    Optional<Operand> subtrahend = operand(body.elements().get(1));
    return minuend.isEmpty() || subtrahend.isEmpty()
        ? Optional.empty()
        : Optional.of(new Operand.Difference(minuend.get(), subtrahend.get(), unit));
  }

  private Optional<Operand> scaled(JsonTree body, Members members) {
    Optional<Operand> value = operand(body);
    Optional<Operand> by = members.required("by").flatMap(this::operand);
    return value.isEmpty() || by.isEmpty()
        ? Optional.empty()
        : Optional.of(new Operand.Scaled(value.get(), by.get()));
  }

  private Optional<Operand> lookup(JsonTree body) {
    Members members = new Members(body, problems);
    String list = members.text("list");
    Optional<Operand> key = members.required("key").flatMap(this::operandOrPath);
    String column = members.text("column");
    members.close();
    return key.map(code -> new Operand.Lookup(list, code, column));
  }

  private Optional<Operand> walkingTime(JsonTree body) {
    Members members = new Members(body, problems);
    Optional<Path> minutes = members.required("minutes").flatMap(this::path);
    Optional<Path> distance = members.optional("distance").flatMap(this::path);
    Optional<Path> from = members.required("from").flatMap(this::path);
    Optional<Path> to = members.required("to").flatMap(this::path);
    Optional<Operand> speed = members.required("speed").flatMap(this::operand);
    members.close();
    return minutes.isEmpty() || from.isEmpty() || to.isEmpty() || speed.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Operand.WalkingTime(minutes.get(), distance, from.get(), to.get(), speed.get()));
  }

  private Optional<MemberSet> set(JsonTree tree) {
    Members members = new Members(tree, problems);
    Optional<MemberSet> set = sets.of(members).flatMap(kind -> set(kind, members));
    if (set.isPresent()) {
      members.close();
    }
    return places.put(set, tree);
  }

  private Optional<MemberSet> set(String kind, Members members) {
    return switch (kind) {
      case "codes" -> Optional.of(new MemberSet.Codes(members.text("codes")));
      case "param" -> Optional.of(new MemberSet.ParameterCodes(members.text("param")));
      case "keys" -> pathOf(members, "keys").map(MemberSet.Keys::new);
      default -> periods(members);
    };
  }

  private Optional<MemberSet> periods(Members members) {
    Optional<PeriodKind> kind =
        members.requiredCode("periods", List.of(PeriodKind.values()), PeriodKind::code);
    Optional<Operand> from = members.required("from").flatMap(this::operandOrPath);
    List<Operand> until = members.list("until", this::operandOrPath);
    if (until.isEmpty()) {
      problems.add(members.tree(), "no-until");
    }
    Optional<Operand> allow = members.optional("allow").flatMap(this::operand);
    return kind.isEmpty() || from.isEmpty()
        ? Optional.empty()
        : Optional.of(new MemberSet.Periods(kind.get(), from.get(), until, allow));
  }
}
