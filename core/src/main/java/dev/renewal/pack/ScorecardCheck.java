package dev.renewal.pack;

import dev.renewal.pack.internal.Says;
import dev.renewal.pack.internal.SettingType;
import dev.renewal.ranking.RankStyle;
import dev.renewal.standard.ScoreAdjustments;
import dev.renewal.standard.ScoreGate;
import dev.renewal.standard.ScoreGrade;
import dev.renewal.standard.ScoreNode;
import dev.renewal.standard.ScoreScreening;
import dev.renewal.standard.Scorecard;
import dev.renewal.standard.Setting;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Checks what a scorecard defines, all of it at once. */
final class ScorecardCheck {
  private static final List<String> EFFECTS =
      List.of("disqualify", "cap-grade", "cap-score", "hold");
  private static final List<String> WITHOUT_EVIDENCE = List.of("hold", "pass", "fail");
  private static final List<String> STYLES =
      Arrays.stream(RankStyle.values()).map(RankStyle::code).toList();
  private static final List<String> ORDERS = List.of("high", "low");
  private static final List<String> ROUNDINGS =
      Arrays.stream(RoundingMode.values()).map(RoundingMode::name).toList();

  private final Scorecard scorecard;
  private final ScoreSettings settings;
  private final Problems problems;
  private final List<String> nodes;
  private final List<String> grades;

  /**
   * A check.
   *
   * @param scorecard the scorecard
   * @param parameters the parameters there are
   */
  ScorecardCheck(Scorecard scorecard, Set<String> parameters, Places places, Problems problems) {
    this.scorecard = scorecard;
    this.settings =
        new ScoreSettings(
            new TreeSet<>(parameters), scorecard.table().groups().keySet(), places, problems);
    this.problems = problems;
    this.nodes = scorecard.nodes().stream().map(ScoreNode::id).toList();
    this.grades = scorecard.grades().stream().map(ScoreGrade::code).toList();
  }

  void check() {
    problems.within(Optional.of(scorecard.id()));
    unique();
    ScoreTreeCheck tree = new ScoreTreeCheck(settings, problems);
    tree.range(scorecard.range());
    scorecard.screening().ifPresent(this::screening);
    scorecard.tree().accept(tree);
    scorecard.gates().forEach(this::gate);
    adjustments(scorecard.bonus());
    adjustments(scorecard.deduction());
    grades();
    ranking();
    problems.within(Optional.empty());
  }

  private void screening(ScoreScreening screening) {
    screening.present().ifPresent(it -> settings.number(it, SettingType.SHARE));
    screening.nonZero().ifPresent(it -> settings.number(it, SettingType.SHARE));
  }

  /** Titles, columns and explanations name a part by its id alone. */
  private void unique() {
    Set<String> seen = new HashSet<>();
    List<Object> parts = new ArrayList<>(scorecard.nodes());
    List<String> ids = new ArrayList<>(nodes);
    scorecard.gates().forEach(it -> add(parts, ids, it, it.id()));
    scorecard.bonus().items().forEach(it -> add(parts, ids, it, it.id()));
    scorecard.deduction().items().forEach(it -> add(parts, ids, it, it.id()));
    scorecard.grades().forEach(it -> add(parts, ids, it, it.code()));
    for (int at = 0; at < parts.size(); at++) {
      if (ids.get(at).isBlank()) {
        problems.add(settings.at(parts.get(at)), Says.text("score.blank-id"));
      } else if (!seen.add(ids.get(at))) {
        problems.add(
            settings.at(parts.get(at)),
            Says.text("twice", "what", Says.text("what.score-part"), "name", ids.get(at)));
      }
    }
  }

  private static void add(List<Object> parts, List<String> ids, Object part, String id) {
    parts.add(part);
    ids.add(id);
  }

  private void node(String pointer, String id) {
    if (!nodes.contains(id)) {
      problems.add(pointer, Says.unknown("node", id, nodes));
    }
  }

  private void gate(ScoreGate gate) {
    gate.node().ifPresent(it -> node(settings.at(gate), it));
    settings.number(gate.limit(), SettingType.NUMBER);
    settings.word(gate.whenMissing(), WITHOUT_EVIDENCE);
    Optional<String> effect = settings.word(gate.effect(), EFFECTS);
    boolean caps = effect.filter(it -> it.startsWith("cap-")).isPresent();
    if (effect.isPresent() && caps != gate.cap().isPresent()) {
      problems.add(settings.at(gate), Says.text("score.cap"));
      return;
    }
    if (effect.filter("cap-score"::equals).isPresent()) {
      settings.number(gate.cap().orElseThrow(), SettingType.NUMBER);
    } else if (caps) {
      grade(gate.cap().orElseThrow());
    }
  }

  private void grade(Setting setting) {
    setting
        .value()
        .filter(code -> !grades.contains(code))
        .ifPresent(code -> problems.add(settings.at(setting), Says.unknown("grade", code, grades)));
  }

  private void adjustments(ScoreAdjustments adjustments) {
    adjustments.cap().ifPresent(it -> settings.number(it, SettingType.NOT_NEGATIVE));
    adjustments
        .items()
        .forEach(
            item -> {
              settings.number(item.points(), SettingType.NOT_NEGATIVE);
              item.cap().ifPresent(it -> settings.number(it, SettingType.NOT_NEGATIVE));
            });
  }

  /** Bands follow each other from the best to the lowest, and leave neither gap nor overlap. */
  private void grades() {
    double above = Double.POSITIVE_INFINITY;
    for (int at = 0; at < scorecard.grades().size(); at++) {
      ScoreGrade grade = scorecard.grades().get(at);
      boolean lowest = at == scorecard.grades().size() - 1;
      if (grade.from().isEmpty() && !lowest) {
        problems.add(settings.at(grade), Says.text("missing", "name", "from"));
      }
      Optional<Double> from = grade.from().flatMap(it -> settings.number(it, SettingType.NUMBER));
      if (from.isPresent() && from.get() >= above) {
        problems.add(settings.at(grade), Says.text("score.bands", "grade", grade.code()));
      }
      above = from.orElse(above);
      grade
          .minimums()
          .forEach(
              (id, least) -> {
                node(settings.at(grade), id);
                settings.number(least, SettingType.NUMBER);
              });
    }
  }

  private void ranking() {
    scorecard.ranking().scale().ifPresent(it -> settings.number(it, SettingType.WHOLE));
    settings.word(scorecard.ranking().rounding(), ROUNDINGS);
    settings.word(scorecard.ranking().style(), STYLES);
    scorecard
        .ranking()
        .tieBreaks()
        .forEach(
            it -> {
              node(settings.at(it), it.node());
              settings.word(it.order(), ORDERS);
            });
  }
}
