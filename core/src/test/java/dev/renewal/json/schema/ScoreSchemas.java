package dev.renewal.json.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.renewal.ranking.RankStyle;
import dev.renewal.standard.Comparison;
import dev.renewal.standard.ScoreAdjustment;
import dev.renewal.standard.ScoreAdjustments;
import dev.renewal.standard.ScoreDenominator;
import dev.renewal.standard.ScoreGate;
import dev.renewal.standard.ScoreGrade;
import dev.renewal.standard.ScoreNode;
import dev.renewal.standard.ScoreRanking;
import dev.renewal.standard.ScoreScreening;
import dev.renewal.standard.ScoreSource;
import dev.renewal.standard.ScoreTable;
import dev.renewal.standard.ScoreTieBreak;
import dev.renewal.standard.Scorecard;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Writes the definitions of scorecards from their parts. */
final class ScoreSchemas {
  private static final List<String> EXACT =
      Arrays.stream(Comparison.values())
          .filter(it -> it != Comparison.ABOUT)
          .map(Comparison::sign)
          .toList();

  private final Titles titles;
  private final ScoreMethods methods;

  /** Whether parts have their titles in place, as in a file of their own. */
  private final boolean alone;

  ScoreSchemas(Titles titles, boolean alone) {
    this.titles = titles;
    this.methods = new ScoreMethods(titles);
    this.alone = alone;
  }

  /** Adds the definitions of what scorecards are made of. */
  void define(TypeSchemas types) {
    Shape.holdKinds(ScoreNode.class, Set.of(ScoreNode.Branch.class, ScoreNode.Leaf.class));
    methods.define(types);
    types.define("ScoreNode", titled("ScoreNode", Nodes.oneOf(List.of(branch(), leaf()))));
    types.define("ScoreSource", source());
    types.define("ScoreGate", gate());
    types.define("ScoreAdjustments", adjustments());
    types.define("ScoreAdjustment", adjustment());
    types.define("ScoreGrade", grade());
  }

  /** A scorecard. */
  Shape scorecard() {
    Shape.holdCovered(ScoreTable.class, Set.of("name", "groups", "missing", "notApplicable"));
    Shape shape = new Shape(Scorecard.class, titles).needs("id", Nodes.string());
    return titled(shape)
        .may("clauses", "clause", Nodes.texts())
        .may("unit", Nodes.string())
        .may("population", "when", RuleLanguage.anyRequirement())
        .may("table", "name", Nodes.ref("ScoreSource"))
        .may("table", "groups", Nodes.named(Nodes.ref("ScoreSource")))
        .may("table", "missingTexts", Nodes.texts())
        .may("table", "notApplicableTexts", Nodes.texts())
        .may("screening", screening())
        .may("range", ScoreMethods.range())
        .may("tree", "defaults", defaults())
        .needs("tree", Nodes.ref("ScoreNode"))
        .may("gates", Nodes.list(Nodes.ref("ScoreGate")))
        .may("bonus", Nodes.ref("ScoreAdjustments"))
        .may("deduction", Nodes.ref("ScoreAdjustments"))
        .may("grades", Nodes.list(Nodes.ref("ScoreGrade")))
        .may("ranking", ranking());
  }

  private ObjectNode titled(String name, ObjectNode node) {
    titles.give(node, name);
    return node;
  }

  private Shape shape(Class<?> type) {
    return new Shape(type, titles);
  }

  /** Adds the title of a part that has one in place; others find theirs in the message files. */
  private Shape titled(Shape shape) {
    return alone
        ? shape.may("title", Nodes.anyOf(List.of(Nodes.string(), TypeSchemas.bilingual())))
        : shape.apart("title");
  }

  private ObjectNode branch() {
    return titled(shape(ScoreNode.Branch.class).needs("id", Nodes.string()))
        .may("clauses", "clause", Nodes.texts())
        .may("weight", ScoreMethods.number())
        .may("aggregator", Nodes.ref("Aggregator"))
        .may("weights", Nodes.ref("Weights"))
        .may("missing", ScoreMethods.missing())
        .may("minimumShare", ScoreMethods.number())
        .needs("children", Nodes.some(Nodes.ref("ScoreNode")))
        .build();
  }

  private ObjectNode leaf() {
    return titled(shape(ScoreNode.Leaf.class).needs("id", Nodes.string()))
        .may("clauses", "clause", Nodes.texts())
        .may("weight", ScoreMethods.number())
        .may("source", "value", Nodes.ref("ScoreSource"))
        .may("applies", RuleLanguage.anyRequirement())
        .may("direction", ScoreMethods.direction())
        .may("denominator", denominator())
        .may("imputation", Nodes.ref("Imputation"))
        .may("treatment", Nodes.ref("Treatment"))
        .may("normaliser", Nodes.ref("Normaliser"))
        .may("range", ScoreMethods.range())
        .build();
  }

  /** What nodes are where they do not say it themselves. */
  private static ObjectNode defaults() {
    ObjectNode defaults = Nodes.type("object");
    ObjectNode parts = defaults.putObject("properties");
    parts.set("aggregator", Nodes.ref("Aggregator"));
    parts.set("weights", Nodes.ref("Weights"));
    parts.set("missing", ScoreMethods.missing());
    parts.set("minimumShare", ScoreMethods.number());
    parts.set("direction", ScoreMethods.direction());
    parts.set("imputation", Nodes.ref("Imputation"));
    parts.set("treatment", Nodes.ref("Treatment"));
    parts.set("normaliser", Nodes.ref("Normaliser"));
    parts.set("range", ScoreMethods.range());
    defaults.put("additionalProperties", false);
    return defaults;
  }

  private ObjectNode source() {
    Shape.holdKinds(
        ScoreSource.class,
        Set.of(ScoreSource.Column.class, ScoreSource.Measured.class, ScoreSource.Holds.class));
    ObjectNode column =
        shape(ScoreSource.Column.class).needs("name", "column", Nodes.string()).build();
    ObjectNode holds =
        shape(ScoreSource.Holds.class)
            .needs("requirement", "holds", RuleLanguage.anyRequirement())
            .build();
    Shape.holdCovered(ScoreSource.Measured.class, Set.of("operand"));
    return titled(
        "ScoreSource",
        Nodes.anyOf(List.of(Nodes.string(), column, holds, RuleLanguage.anyOperand())));
  }

  private ObjectNode denominator() {
    ObjectNode of =
        shape(ScoreDenominator.class)
            .needs("source", "of", Nodes.ref("ScoreSource"))
            .may("per", ScoreMethods.number())
            .build();
    ObjectNode column =
        shape(ScoreDenominator.class)
            .needs("source", "column", Nodes.string())
            .may("per", ScoreMethods.number())
            .build();
    return Nodes.anyOf(List.of(Nodes.string(), of, column));
  }

  private ObjectNode gate() {
    ObjectNode gate =
        titled(shape(ScoreGate.class).needs("id", Nodes.string()))
            .may("clauses", "clause", Nodes.texts())
            .may("node", "of", Nodes.string())
            .may("source", "value", Nodes.ref("ScoreSource"))
            .may("source", "require", RuleLanguage.anyRequirement())
            .may("comparison", "comparator", Nodes.codes(EXACT))
            .may("limit", ScoreMethods.number())
            .needs(
                "effect",
                ScoreMethods.word(List.of("disqualify", "cap-grade", "cap-score", "hold")))
            .may("cap", ScoreMethods.setting())
            .may("whenMissing", ScoreMethods.word(List.of("hold", "pass", "fail")))
            .build();
    gate.putArray("oneOf")
        .add(test("of", "value", "require"))
        .add(test("value", "of", "require"))
        .add(test("require", "of", "value", "comparator", "limit"));
    return gate;
  }

  /** What a bottom line looks at; a value or a score is compared, a requirement holds or not. */
  private static ObjectNode test(String member, String... others) {
    List<String> without = List.of(others);
    ObjectNode test =
        without.contains("comparator")
            ? Nodes.having(member)
            : Nodes.having(member, "comparator", "limit");
    ObjectNode properties = test.putObject("properties");
    without.forEach(other -> properties.put(other, false));
    return test;
  }

  private ObjectNode adjustments() {
    return shape(ScoreAdjustments.class)
        .may("items", Nodes.list(Nodes.ref("ScoreAdjustment")))
        .may("cap", ScoreMethods.number())
        .build();
  }

  private ObjectNode adjustment() {
    return titled(shape(ScoreAdjustment.class).needs("id", Nodes.string()))
        .may("clauses", "clause", Nodes.texts())
        .may("source", "value", Nodes.ref("ScoreSource"))
        .may("points", ScoreMethods.number())
        .may("cap", ScoreMethods.number())
        .build();
  }

  private ObjectNode grade() {
    return titled(shape(ScoreGrade.class).needs("code", Nodes.string()))
        .may("from", ScoreMethods.number())
        .may("minimums", Nodes.named(ScoreMethods.number()))
        .build();
  }

  private ObjectNode screening() {
    return shape(ScoreScreening.class)
        .may("present", ScoreMethods.number())
        .may("nonZero", ScoreMethods.number())
        .build();
  }

  private ObjectNode ranking() {
    ObjectNode tieBreak =
        shape(ScoreTieBreak.class)
            .needs("node", "of", Nodes.string())
            .may("order", ScoreMethods.word(List.of("high", "low")))
            .build();
    return shape(ScoreRanking.class)
        .may("scale", ScoreMethods.number())
        .may("rounding", ScoreMethods.word(names(RoundingMode.values())))
        .may("style", ScoreMethods.word(names(RankStyle.values())))
        .may("tieBreaks", Nodes.list(tieBreak))
        .build();
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }
}
