package dev.renewal.cli.text;

import dev.renewal.score.GateResult;
import dev.renewal.score.NodeScore;
import dev.renewal.score.PointsResult;
import dev.renewal.score.ScoreDifference;
import dev.renewal.score.ScoreReasons;
import dev.renewal.score.SmallestChange;
import dev.renewal.score.UnitScore;
import dev.renewal.text.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** How one score came about, so that a person can compute it again with a pocket calculator. */
final class ScoreTreeText {
  private static final int STEP = 2;

  private final Page page;
  private final Words words;
  private final Ink ink;

  ScoreTreeText(Page page, Words words, Ink ink) {
    this.page = page;
    this.words = words;
    this.ink = ink;
  }

  void unit(UnitScore unit, String score, String bounds) {
    String name = unit.name().map(it -> " " + it).orElse("");
    page.line(
        ink.strong(unit.id() + name + "  " + score) + (bounds.isEmpty() ? "" : "  " + bounds));
    String standing = words.say("score.standing-" + lower(unit.standing().name()));
    String rank =
        unit.rank()
            .map(it -> words.say("score.ranked", "rank", it.toPlainString()))
            .orElse(standing);
    String grade = unit.grade().map(it -> words.say("score.graded", "grade", it)).orElse("");
    page.paragraph(STEP, words.join(grade.isEmpty() ? List.of(rank) : List.of(rank, grade)));
  }

  void tree(NodeScore root) {
    page.blank();
    page.line(ink.strong(words.say("score.tree")));
    node(root, STEP, true);
  }

  private void node(NodeScore node, int indent, boolean isRoot) {
    String weight =
        isRoot
            ? ""
            : "  "
                + words.say(
                    "score.share",
                    "weight",
                    number(node.weight()),
                    "effective",
                    number(node.effectiveWeight()),
                    "contribution",
                    number(node.contribution()));
    page.paragraph(indent, title(node.title(), node.id()) + " = " + number(node.score()) + weight);
    int inner = indent + STEP * 2;
    node.value().ifPresent(value -> page.paragraph(inner, way(value)));
    if (!node.formula().isEmpty()) {
      page.paragraph(inner, node.formula() + sum(node) + " = " + number(node.score()));
    }
    if (node.value().isEmpty()) {
      node.steps()
          .forEach(step -> page.paragraph(inner, step.symbol() + " = " + number(step.value())));
    }
    node.notes().forEach(note -> page.paragraph(inner, words.of(note)));
    node.children().forEach(child -> node(child, indent + STEP, false));
  }

  /** The products of a weighted mean or sum, written out. */
  private static String sum(NodeScore node) {
    if (!node.formula().endsWith("Σ w·x")) {
      return "";
    }
    List<String> products = new ArrayList<>();
    for (NodeScore child : node.children()) {
      if (child.weight() != 0 && child.score().isPresent()) {
        products.add(number(child.weight()) + " × " + number(child.score()));
      }
    }
    return " = " + String.join(" + ", products);
  }

  private String way(NodeScore.Value value) {
    List<String> steps = new ArrayList<>();
    steps.add(words.say("score.raw") + " " + number(value.raw()));
    if (value.denominator().isPresent()) {
      steps.add("÷ " + number(value.denominator()) + " → " + number(value.denominated()));
    }
    if (value.isFilled()) {
      steps.add(words.say("score.imputed") + " " + number(value.imputed()));
    }
    if (!value.treated().equals(value.imputed())) {
      steps.add(words.say("score.treated") + " " + number(value.treated()));
    }
    return words.join(steps);
  }

  private String title(LocalText title, String id) {
    String text = words.of(title);
    return text.equals(id) ? id : text + " (" + id + ")";
  }

  void points(UnitScore unit) {
    points("score.bonus", unit.bonus());
    points("score.deduction", unit.deduction());
  }

  private void points(String key, PointsResult points) {
    if (points.items().isEmpty()) {
      return;
    }
    page.blank();
    page.line(
        ink.strong(
            words.say(
                key,
                "points",
                number(points.counted()),
                "sum",
                number(points.sum()),
                "overflow",
                number(points.overflow()))));
    for (PointsResult.Item item : points.items()) {
      page.paragraph(
          STEP,
          words.of(item.title())
              + "  "
              + number(item.value())
              + " → "
              + number(item.points())
              + " → "
              + number(item.counted()));
    }
  }

  void gates(UnitScore unit) {
    if (unit.gates().isEmpty()) {
      return;
    }
    page.blank();
    page.line(ink.strong(words.say("score.gates")));
    for (GateResult gate : unit.gates()) {
      String verdict = words.say("score.gate-" + lower(gate.verdict().name()));
      String compared =
          number(gate.actual()) + " " + gate.comparator() + " " + number(gate.limit());
      String effect =
          gate.verdict() == GateResult.Verdict.PASSED
              ? ""
              : "  " + gate.effect() + gate.cap().map(it -> " " + it).orElse("");
      page.paragraph(STEP, verdict + "  " + words.of(gate.title()) + "  " + compared + effect);
    }
  }

  void reasons(ScoreReasons reasons) {
    standouts("score.strengths", reasons.strengths());
    standouts("score.weaknesses", reasons.weaknesses());
    if (!reasons.reasons().isEmpty()) {
      page.blank();
      page.line(ink.strong(words.say("score.reasons")));
      for (ScoreReasons.Reason reason : reasons.reasons()) {
        page.paragraph(STEP, reason.code() + "  " + words.of(reason.text()));
      }
    }
  }

  private void standouts(String key, List<ScoreReasons.Standout> standouts) {
    if (standouts.isEmpty()) {
      return;
    }
    page.blank();
    page.line(ink.strong(words.say(key)));
    List<List<String>> rows = new ArrayList<>();
    for (ScoreReasons.Standout standout : standouts) {
      rows.add(
          List.of(
              signed(standout.difference()),
              words.say(
                  "score.standout",
                  "score",
                  number(standout.score()),
                  "mean",
                  number(standout.mean())),
              title(standout.title(), standout.indicator())));
    }
    page.table(STEP, rows);
  }

  void change(SmallestChange change) {
    page.blank();
    if (change.next().isEmpty()) {
      page.line(ink.strong(words.say("score.no-next")));
      return;
    }
    page.line(
        ink.strong(
            words.say(
                "score.next",
                "grade",
                change.next().get(),
                "from",
                number(change.from()),
                "gap",
                number(change.gap()))));
    change
        .blocking()
        .forEach(gate -> page.paragraph(STEP, words.say("score.blocking", "gate", gate)));
    for (SmallestChange.Change single : change.single()) {
      page.paragraph(
          STEP,
          words.say(
              "score.single",
              "indicator",
              title(single.title(), single.indicator()),
              "score",
              number(single.score()),
              "needed",
              number(single.needed()),
              "value",
              number(single.value()),
              "neededValue",
              number(single.neededValue())));
    }
    String together =
        change.together().isPresent()
            ? words.say("score.together", "share", number(change.together().getAsDouble() * 100))
            : words.say("score.unreachable");
    page.paragraph(STEP, together);
  }

  void difference(String key, ScoreDifference difference) {
    page.blank();
    page.line(
        ink.strong(
            words.say(
                key,
                "first",
                difference.first(),
                "second",
                difference.second(),
                "one",
                number(difference.firstScore()),
                "two",
                number(difference.secondScore()))));
    List<List<String>> rows = new ArrayList<>();
    for (ScoreDifference.Part part : difference.parts()) {
      rows.add(
          List.of(
              signed(part.difference()),
              number(part.firstScore()) + " – " + number(part.secondScore()),
              title(part.title(), part.id())));
    }
    double rest = difference.rest().orElse(0);
    if (rest != 0) {
      rows.add(List.of(signed(rest), "", words.say("score.rest")));
    }
    page.table(STEP, rows);
  }

  private static String signed(double number) {
    return (number > 0 ? "+" : "") + number(number);
  }

  private static String number(OptionalDouble number) {
    return ScoreText.number(number);
  }

  private static String number(double number) {
    return ScoreText.number(number);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
