package dev.renewal.score;

import dev.renewal.json.RecordWriter;
import dev.renewal.schema.JsonTree;
import dev.renewal.text.LocalText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Scores as JSON (评分结果的 JSON), {@code renewal-scoring/1.0}; numbers are exact, what is not there is
 * left out.
 */
public final class ScoringJson {
  /** The format written, {@code renewal-scoring/1.0}. */
  public static final String FORMAT = "renewal-scoring/1.0";

  private ScoringJson() {}

  /** Members in the order in which they are put; what is empty is left out. */
  private static final class Members {
    private final Map<String, JsonTree> members = new LinkedHashMap<>();

    Members text(String name, String value) {
      members.put(name, JsonTree.string(value));
      return this;
    }

    Members text(String name, Optional<String> value) {
      value.ifPresent(it -> text(name, it));
      return this;
    }

    Members text(String name, LocalText value) {
      return tree(name, both(value));
    }

    Members number(String name, double value) {
      return tree(name, ScoringJson.number(value));
    }

    Members number(String name, OptionalDouble value) {
      value.ifPresent(it -> number(name, it));
      return this;
    }

    Members tree(String name, JsonTree value) {
      members.put(name, value);
      return this;
    }

    <T> Members list(String name, List<T> values, Function<T, JsonTree> json) {
      if (!values.isEmpty()) {
        members.put(name, JsonTree.array(values.stream().map(json).toList()));
      }
      return this;
    }

    JsonTree build() {
      return JsonTree.object(members);
    }
  }

  private static JsonTree number(double value) {
    return JsonTree.number(Double.toString(value));
  }

  private static JsonTree both(LocalText text) {
    return new Members().text("zh", text.zh()).text("en", text.en()).build();
  }

  /** All units, with what the result rests on. */
  public static JsonTree of(Scoring scoring) {
    return withoutUnits(scoring).list("units", scoring.units(), ScoringJson::unit).build();
  }

  /**
   * Writes the same, one unit after the other, so that never all of them are in memory: a line for
   * each unit, the rest before it.
   *
   * @param scoring the scores
   * @param out where it is written
   * @throws IOException if it cannot be written
   */
  public static void write(Scoring scoring, Appendable out) throws IOException {
    String head = line(withoutUnits(scoring).build());
    out.append(head, 0, head.length() - 1).append(",\"units\":[");
    String separator = "\n";
    for (UnitScore unit : scoring.units()) {
      out.append(separator).append(line(unit(unit)));
      separator = ",\n";
    }
    out.append("\n]}\n");
  }

  private static String line(JsonTree tree) {
    return new String(RecordWriter.toBytes(tree), StandardCharsets.UTF_8).strip();
  }

  private static Members withoutUnits(Scoring scoring) {
    Members parameters = new Members();
    scoring.parameters().forEach(parameters::text);
    return head(scoring)
        .list("assumptions", scoring.assumptions(), ScoringJson::assumption)
        .tree("parameters", parameters.build())
        .list("questions", scoring.questions(), ScoringJson::question)
        .list("notes", scoring.notes(), ScoringJson::both);
  }

  private static Members head(Scoring scoring) {
    return new Members()
        .text("format", FORMAT)
        .text("scorecard", scoring.scorecard().id())
        .text("standard", scoring.standard().id())
        .text("version", scoring.standard().version())
        .text("digest", scoring.standard().digest())
        .text("inputDigest", scoring.inputDigest())
        .text("title", scoring.title())
        .tree("trial", JsonTree.bool(scoring.isTrial()));
  }

  private static JsonTree assumption(Assumption assumption) {
    return new Members()
        .text("parameter", assumption.parameter())
        .text("value", assumption.value())
        .text("profile", assumption.profile())
        .text("why", assumption.why())
        .build();
  }

  private static JsonTree question(OpenQuestion question) {
    return new Members()
        .text("parameter", question.parameter())
        .text("clause", question.clause())
        .text("question", question.question())
        .text("answeredBy", question.answeredBy())
        .build();
  }

  /** What came out for a unit. */
  public static JsonTree unit(UnitScore unit) {
    Members members =
        new Members()
            .text("id", unit.id())
            .text("name", unit.name())
            .text("standing", unit.standing().name());
    unit.rank().ifPresent(it -> members.tree("rank", JsonTree.number(it.toPlainString())));
    unit.published()
        .ifPresent(it -> members.tree("published", JsonTree.number(it.toPlainString())));
    return members
        .number("score", unit.score())
        .text("grade", unit.grade())
        .number("base", unit.base())
        .number("lowest", unit.lowest())
        .number("highest", unit.highest())
        .list("bonus", unit.bonus().items(), ScoringJson::points)
        .list("deduction", unit.deduction().items(), ScoringJson::points)
        .list("gates", unit.gates(), ScoringJson::gate)
        .build();
  }

  private static JsonTree points(PointsResult.Item item) {
    return new Members()
        .text("id", item.id())
        .number("value", item.value())
        .number("points", item.points())
        .number("counted", item.counted())
        .build();
  }

  private static JsonTree gate(GateResult gate) {
    return new Members()
        .text("id", gate.id())
        .text("title", gate.title())
        .text("verdict", gate.verdict().name())
        .number("actual", gate.actual())
        .text("comparator", gate.comparator())
        .number("limit", gate.limit())
        .text("effect", gate.effect())
        .text("cap", gate.cap())
        .build();
  }

  /** The explanation of one unit: its score, its tree, and what would bring the next grade. */
  public static JsonTree explanation(Scoring scoring, UnitScore unit) {
    Members members =
        head(scoring)
            .list("assumptions", scoring.assumptions(), ScoringJson::assumption)
            .list("questions", scoring.questions(), ScoringJson::question)
            .tree("unit", unit(unit));
    scoring.tree(unit.id()).ifPresent(it -> members.tree("tree", node(it)));
    scoring.reasons(unit.id()).ifPresent(it -> members.tree("inShort", of(it)));
    scoring.smallestChange(unit.id()).ifPresent(it -> members.tree("nextGrade", change(it)));
    return members.build();
  }

  /** A node and those beneath it. */
  public static JsonTree node(NodeScore node) {
    Members members =
        new Members()
            .text("id", node.id())
            .text("title", node.title())
            .list("clauses", node.clauses(), JsonTree::string)
            .text("state", node.state().name())
            .number("score", node.score())
            .number("weight", node.weight())
            .number("effectiveWeight", node.effectiveWeight())
            .number("contribution", node.contribution());
    node.value().ifPresent(it -> members.tree("value", value(it)));
    return members
        .text("formula", node.formula())
        .list("steps", node.steps(), ScoringJson::step)
        .list("notes", node.notes(), ScoringJson::both)
        .list("children", node.children(), ScoringJson::node)
        .build();
  }

  private static JsonTree step(NodeScore.Step step) {
    return new Members().text("symbol", step.symbol()).number("value", step.value()).build();
  }

  private static JsonTree value(NodeScore.Value value) {
    return new Members()
        .number("raw", value.raw())
        .number("denominator", value.denominator())
        .number("denominated", value.denominated())
        .number("imputed", value.imputed())
        .number("treated", value.treated())
        .tree("filled", JsonTree.bool(value.isFilled()))
        .build();
  }

  private static JsonTree change(SmallestChange change) {
    return new Members()
        .text("grade", change.grade())
        .text("next", change.next())
        .number("from", finite(change.from()))
        .number("gap", finite(change.gap()))
        .list("single", change.single(), ScoringJson::single)
        .number("together", change.together())
        .list("blocking", change.blocking(), ScoringJson::both)
        .build();
  }

  private static OptionalDouble finite(OptionalDouble number) {
    return number.isPresent() && Double.isFinite(number.getAsDouble())
        ? number
        : OptionalDouble.empty();
  }

  private static JsonTree single(SmallestChange.Change change) {
    return new Members()
        .text("indicator", change.indicator())
        .number("score", change.score())
        .number("needed", change.needed())
        .number("value", change.value())
        .number("neededValue", change.neededValue())
        .build();
  }

  /** Strengths, weaknesses and reasons. */
  public static JsonTree of(ScoreReasons reasons) {
    return new Members()
        .list("strengths", reasons.strengths(), ScoringJson::standout)
        .list("weaknesses", reasons.weaknesses(), ScoringJson::standout)
        .list("reasons", reasons.reasons(), ScoringJson::reason)
        .build();
  }

  private static JsonTree standout(ScoreReasons.Standout standout) {
    return new Members()
        .text("indicator", standout.indicator())
        .number("score", standout.score())
        .number("mean", standout.mean())
        .number("difference", standout.difference())
        .build();
  }

  private static JsonTree reason(ScoreReasons.Reason reason) {
    return new Members()
        .text("code", reason.code().name())
        .text("about", reason.about())
        .number("points", reason.points())
        .text("text", reason.text())
        .build();
  }

  /** The difference of two scores. */
  public static JsonTree of(ScoreDifference difference) {
    return new Members()
        .text("first", difference.first())
        .text("second", difference.second())
        .number("firstScore", difference.firstScore())
        .number("secondScore", difference.secondScore())
        .list("parts", difference.parts(), ScoringJson::part)
        .number("rest", difference.rest())
        .build();
  }

  private static JsonTree part(ScoreDifference.Part part) {
    return new Members()
        .text("id", part.id())
        .text("title", part.title())
        .number("firstScore", part.firstScore())
        .number("secondScore", part.secondScore())
        .number("difference", part.difference())
        .build();
  }
}
