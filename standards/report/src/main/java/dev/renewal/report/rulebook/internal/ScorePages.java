package dev.renewal.report.rulebook.internal;

import dev.renewal.report.internal.Words;
import dev.renewal.standard.Notation;
import dev.renewal.standard.ScoreAdjustment;
import dev.renewal.standard.ScoreAdjustments;
import dev.renewal.standard.ScoreGate;
import dev.renewal.standard.ScoreGrade;
import dev.renewal.standard.ScoreMethod;
import dev.renewal.standard.ScoreNode;
import dev.renewal.standard.ScoreRanking;
import dev.renewal.standard.Scorecard;
import dev.renewal.standard.Standard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the entries of the scorecards of a standard in one language. */
final class ScorePages {
  /** The methods that leave everything as it is. */
  private static final String NONE = "none";

  private final Words words;
  private final Function<List<String>, List<Page.ClauseEntry>> clauses;

  /** Makes entries with clauses by their ids. */
  ScorePages(Words words, Function<List<String>, List<Page.ClauseEntry>> clauses) {
    this.words = words;
    this.clauses = clauses;
  }

  List<Page.ScoreEntry> of(Standard standard) {
    return standard.scorecards().stream().map(this::entry).toList();
  }

  private Page.ScoreEntry entry(Scorecard card) {
    List<Page.ScorePart> parts = new ArrayList<>();
    collect(card.tree(), 0, parts);
    return new Page.ScoreEntry(
        card.id(),
        words.of(card.title()),
        clauses.apply(card.clauses()),
        facts(card),
        parts,
        extras(card));
  }

  private List<Page.Fact> facts(Scorecard card) {
    String when = card.population().map(it -> " [" + Notation.of(it) + "]").orElse("");
    ScoreRanking ranking = card.ranking();
    return List.of(
        fact("score.units", card.unit().orElseGet(() -> words.say("score.rows")) + when),
        fact("score.range", card.range().worst() + " – " + card.range().best()),
        fact(
            "score.rounding", ranking.scale().map(it -> it + ", ").orElse("") + ranking.rounding()),
        fact("score.ranks", ranks(ranking)));
  }

  private static String ranks(ScoreRanking ranking) {
    return Stream.concat(
            Stream.of(ranking.style().toString()),
            ranking.tieBreaks().stream().map(it -> it.node() + " " + it.order()))
        .collect(Collectors.joining("; "));
  }

  private Page.Fact fact(String key, String text) {
    return new Page.Fact(words.say(key), text);
  }

  private void collect(ScoreNode node, int depth, List<Page.ScorePart> into) {
    into.add(
        new Page.ScorePart(
            depth,
            node.id(),
            words.of(node.title()),
            depth == 0 ? "" : node.weight().toString(),
            node.accept(new Measures()),
            node.accept(new Methods())));
    if (node instanceof ScoreNode.Branch branch) {
      branch.children().forEach(child -> collect(child, depth + 1, into));
    }
  }

  private List<Page.ScoreExtra> extras(Scorecard card) {
    List<Page.ScoreExtra> extras = new ArrayList<>();
    card.gates().forEach(it -> extras.add(gate(it)));
    adjustments("score.bonus", card.bonus(), extras);
    adjustments("score.deduction", card.deduction(), extras);
    card.grades().forEach(it -> extras.add(grade(it)));
    return extras;
  }

  private Page.ScoreExtra gate(ScoreGate gate) {
    String judged = gate.node().or(() -> gate.source().map(Notation::of)).orElse("");
    return new Page.ScoreExtra(
        words.say("score.gate"),
        words.of(gate.title()),
        judged
            + " "
            + gate.comparison().sign()
            + " "
            + gate.limit()
            + "; "
            + gate.effect()
            + gate.cap().map(it -> " " + it).orElse(""));
  }

  private void adjustments(String kind, ScoreAdjustments all, List<Page.ScoreExtra> extras) {
    for (ScoreAdjustment one : all.items()) {
      String cap = one.cap().or(all::cap).map(it -> " <= " + it).orElse("");
      extras.add(
          new Page.ScoreExtra(
              words.say(kind),
              words.of(one.title()),
              one.points() + " x " + Notation.of(one.source()) + cap));
    }
  }

  private Page.ScoreExtra grade(ScoreGrade grade) {
    return new Page.ScoreExtra(
        words.say("score.grade"),
        words.of(grade.title()),
        Stream.concat(
                grade.from().map(it -> ">= " + it).stream(),
                grade.minimums().entrySet().stream()
                    .map(it -> it.getKey() + " >= " + it.getValue()))
            .collect(Collectors.joining("; ")));
  }

  private static Optional<String> used(String name, ScoreMethod method) {
    String text = Notation.of(method);
    return text.equals(NONE) ? Optional.empty() : Optional.of(name + " " + text);
  }

  /** What an indicator measures. */
  private static final class Measures implements ScoreNode.Cases<String> {

    @Override
    public String branch(ScoreNode.Branch node) {
      return "";
    }

    @Override
    public String leaf(ScoreNode.Leaf node) {
      return Notation.of(node.source())
          + node.denominator()
              .map(it -> " / " + Notation.of(it.source()) + " x " + it.per())
              .orElse("")
          + node.applies().map(it -> " [" + Notation.of(it) + "]").orElse("");
    }
  }

  /** How a node makes its score. */
  private static final class Methods implements ScoreNode.Cases<String> {

    @Override
    public String branch(ScoreNode.Branch node) {
      return Notation.of(node.aggregator()) + "; missing " + node.missing();
    }

    @Override
    public String leaf(ScoreNode.Leaf node) {
      return Stream.of(
              Optional.of(node.direction().toString()),
              used("imputation", node.imputation()),
              used("treatment", node.treatment()),
              Optional.of(Notation.of(node.normaliser())))
          .flatMap(Optional::stream)
          .collect(Collectors.joining("; "));
    }
  }
}
