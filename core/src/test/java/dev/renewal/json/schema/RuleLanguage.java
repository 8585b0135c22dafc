package dev.renewal.json.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.renewal.quantity.PeriodKind;
import dev.renewal.standard.Comparison;
import dev.renewal.standard.Literal;
import dev.renewal.standard.MemberSet;
import dev.renewal.standard.Operand;
import dev.renewal.standard.Pick;
import dev.renewal.standard.Requirement;
import dev.renewal.standard.Selection;
import dev.renewal.standard.Values;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the definitions of requirements, operands, sets and selections from their kinds. */
final class RuleLanguage {
  /** A step of a path: what stands between dots and arrows. */
  private static final String STEP = "[^.\\s>$#]+";

  private static final String PATH =
      "^([$][.]|#([a-z][A-Za-z0-9]*)?[.])?" + STEP + "(([.]|->)" + STEP + ")*$";

  private final Titles titles;

  RuleLanguage(Titles titles) {
    this.titles = titles;
  }

  /** Adds the definitions. */
  void define(TypeSchemas types) {
    types.define("Requirement", requirement());
    types.define("Operand", operand());
    types.define("MemberSet", set());
    types.define("Selection", selection());
    types.define("Values", titled("Values", Nodes.anyOf(List.of(path(), pathOf(), all()))));
    types.define("Pick", pick());
    types.define("Literal", literal());
    types.define("Path", titled("Path", Nodes.text(PATH)));
  }

  private ObjectNode titled(String name, ObjectNode node) {
    titles.give(node, name);
    return node;
  }

  private Shape shape(Class<?> type) {
    return new Shape(type, titles);
  }

  static ObjectNode anyRequirement() {
    return Nodes.ref("Requirement");
  }

  static ObjectNode anyOperand() {
    return Nodes.ref("Operand");
  }

  static ObjectNode path() {
    return Nodes.ref("Path");
  }

  static ObjectNode anyLiteral() {
    return Nodes.ref("Literal");
  }

  private static ObjectNode values() {
    return Nodes.ref("Values");
  }

  private static ObjectNode all() {
    return Nodes.ref("Selection");
  }

  private static ObjectNode operandOrPath() {
    return Nodes.anyOf(List.of(path(), anyOperand()));
  }

  private static ObjectNode selectionOrPath() {
    return Nodes.anyOf(List.of(path(), all()));
  }

  private ObjectNode requirement() {
    Map<Class<?>, ObjectNode> kinds = new LinkedHashMap<>();
    kinds.put(
        Requirement.Present.class,
        shape(Requirement.Present.class).needs("values", "present", values()).build());
    kinds.put(
        Requirement.Absent.class,
        shape(Requirement.Absent.class).needs("values", "absent", values()).build());
    kinds.put(
        Requirement.Compare.class,
        shape(Requirement.Compare.class)
            .needs("left", "compare", comparison())
            .apart("by", "byData", "right", "tolerance")
            .build());
    kinds.put(
        Requirement.Every.class,
        shape(Requirement.Every.class)
            .needs("members", "every", Nodes.ref("MemberSet"))
            .needs("in", Nodes.ref("MemberSet"))
            .build());
    kinds.put(Requirement.Sequence.class, within("sequence", sequence(), "Sequence"));
    kinds.put(Requirement.All.class, parts(Requirement.All.class, "all"));
    kinds.put(Requirement.Any.class, parts(Requirement.Any.class, "any"));
    ObjectNode named = within("condition", Nodes.string(), "Condition");
    return titled("Requirement", kinds(Requirement.class, kinds, List.of(named)));
  }

  private ObjectNode parts(Class<?> kind, String member) {
    return shape(kind).needs("parts", member, Nodes.some(anyRequirement())).build();
  }

  /** An object with one member and nothing else. */
  private ObjectNode within(String member, ObjectNode body, String title) {
    ObjectNode around = Nodes.type("object");
    around.putObject("properties").set(member, body);
    around.put("additionalProperties", false);
    around.putArray("required").add(member);
    return titled(title, around);
  }

  /** Two operands around a sign, or around an operand that gives it; perhaps a tolerance. */
  private ObjectNode comparison() {
    ObjectNode sign =
        Nodes.codes(Arrays.stream(Comparison.values()).map(Comparison::sign).toList());
    ObjectNode comparison = Nodes.type("array");
    ArrayNode parts = comparison.putArray("prefixItems");
    parts.add(anyOperand());
    parts.add(Nodes.anyOf(List.of(sign, anyOperand())));
    parts.add(anyOperand());
    parts.add(within("tolerance", anyOperand(), "Tolerance"));
    comparison.put("items", false);
    return comparison.put("minItems", 3);
  }

  private ObjectNode sequence() {
    Shape shape = shape(Requirement.Sequence.class);
    return withOnePick(
        selected(shape, "steps", "steps", "steps", "steps")
            .needs("step", path())
            .needs("order", Nodes.string())
            .needs("date", "on", path())
            .build());
  }

  private ObjectNode operand() {
    Map<Class<?>, ObjectNode> kinds = new LinkedHashMap<>();
    kinds.put(
        Operand.Constant.class,
        shape(Operand.Constant.class).needs("literal", "value", anyLiteral()).build());
    kinds.put(
        Operand.Parameter.class,
        shape(Operand.Parameter.class).needs("name", "param", Nodes.string()).build());
    kinds.put(Operand.Found.class, valuesOf(Operand.Found.class, "path"));
    kinds.put(
        Operand.Count.class,
        shape(Operand.Count.class).needs("selection", "count", selectionOrPath()).build());
    kinds.put(Operand.Sum.class, shape(Operand.Sum.class).needs("values", "sum", values()).build());
    kinds.put(Operand.Difference.class, difference());
    kinds.put(
        Operand.Scaled.class,
        shape(Operand.Scaled.class)
            .needs("value", "scale", anyOperand())
            .needs("by", anyOperand())
            .build());
    kinds.put(Operand.Lookup.class, within("lookup", lookup(), "Lookup"));
    kinds.put(Operand.WalkingTime.class, within("walk", walk(), "Walk"));
    return titled("Operand", kinds(Operand.class, kinds, List.of()));
  }

  private ObjectNode difference() {
    List<String> units = Arrays.stream(Operand.TimeUnit.values()).map(RuleLanguage::unit).toList();
    return shape(Operand.Difference.class)
        .needs(
            "minuend", "difference", Nodes.some(anyOperand()).put("minItems", 2).put("maxItems", 2))
        .apart("subtrahend")
        .may("unit", "in", Nodes.codes(units))
        .build();
  }

  private static String unit(Operand.TimeUnit unit) {
    return switch (unit) {
      case HOURS -> "h";
      case DAYS -> "d";
    };
  }

  private ObjectNode lookup() {
    return shape(Operand.Lookup.class)
        .needs("list", Nodes.string())
        .needs("key", operandOrPath())
        .needs("column", Nodes.string())
        .build();
  }

  private ObjectNode walk() {
    return shape(Operand.WalkingTime.class)
        .needs("minutes", path())
        .may("distance", path())
        .needs("from", path())
        .needs("to", path())
        .needs("speed", anyOperand())
        .build();
  }

  private ObjectNode set() {
    Map<Class<?>, ObjectNode> kinds = new LinkedHashMap<>();
    kinds.put(
        MemberSet.Codes.class,
        shape(MemberSet.Codes.class).needs("list", "codes", Nodes.string()).build());
    kinds.put(MemberSet.Keys.class, valuesOf(MemberSet.Keys.class, "keys"));
    kinds.put(
        MemberSet.Periods.class,
        shape(MemberSet.Periods.class)
            .needs(
                "kind",
                "periods",
                Nodes.codes(Arrays.stream(PeriodKind.values()).map(PeriodKind::code).toList()))
            .needs("from", operandOrPath())
            .needs("until", Nodes.some(operandOrPath()))
            .may("allow", anyOperand())
            .build());
    kinds.put(
        MemberSet.ParameterCodes.class,
        shape(MemberSet.ParameterCodes.class).needs("name", "param", Nodes.string()).build());
    return titled("MemberSet", kinds(MemberSet.class, kinds, List.of()));
  }

  private ObjectNode valuesOf(Class<?> kind, String member) {
    return shape(kind)
        .needs("values", member, path())
        .may("values", "of", selectionOrPath())
        .build();
  }

  /** A path of a selection, as {@code present} and {@code sum} take it. */
  private ObjectNode pathOf() {
    return shape(Values.class).needs("path", path()).may("of", selectionOrPath()).build();
  }

  private ObjectNode selection() {
    Shape shape = shape(Selection.class);
    return withOnePick(selected(shape, "from", "where", "pick", "distinct").build());
  }

  private static Shape selected(
      Shape shape, String from, String where, String pick, String distinct) {
    return shape
        .needs(from, "from", path())
        .may(where, "where", anyRequirement())
        .may(pick, "highest", Nodes.ref("Pick"))
        .may(pick, "lowest", Nodes.ref("Pick"))
        .may(distinct, "distinct", path());
  }

  private static ObjectNode withOnePick(ObjectNode selection) {
    selection.set("not", Nodes.having("highest", "lowest"));
    return selection;
  }

  private ObjectNode pick() {
    ObjectNode pick =
        shape(Pick.class)
            .apart("end")
            .may("number", "n", Nodes.type("integer").put("minimum", 1))
            .may("share", anyOperand())
            .needs("by", operandOrPath())
            .may("rounding", anyOperand())
            .may("ties", anyOperand())
            .build();
    pick.setAll(Nodes.oneOf(List.of(Nodes.having("n"), Nodes.having("share"))));
    return pick;
  }

  private ObjectNode literal() {
    ObjectNode amount =
        shape(Literal.class)
            .needs("text", "amount", Nodes.string())
            .needs("unit", Nodes.string())
            .build();
    return titled("Literal", Nodes.anyOf(List.of(Nodes.string(), Nodes.type("boolean"), amount)));
  }

  /**
   * Exactly one of the kinds of something.
   *
   * @throws IllegalStateException if there is a kind without a schema
   */
  private static ObjectNode kinds(
      Class<?> sealed, Map<Class<?>, ObjectNode> known, List<ObjectNode> further) {
    Shape.holdKinds(sealed, known.keySet());
    List<ObjectNode> all = new ArrayList<>(known.values());
    all.addAll(further);
    return Nodes.oneOf(all);
  }
}
