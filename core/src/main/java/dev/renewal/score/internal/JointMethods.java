package dev.renewal.score.internal;

import dev.renewal.score.InvalidTableException;
import dev.renewal.score.TableProblem;
import dev.renewal.score.method.Copeland;
import dev.renewal.score.method.DecisionMatrix;
import dev.renewal.score.method.MethodNote;
import dev.renewal.score.method.Numbers;
import dev.renewal.score.method.Topsis;
import dev.renewal.score.method.UnfitInputException;
import dev.renewal.score.method.Vikor;
import dev.renewal.score.method.WeightedProduct;
import dev.renewal.score.method.WeightedSum;
import dev.renewal.score.treatment.Direction;
import dev.renewal.score.treatment.Scale;
import dev.renewal.text.LocalText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Scores units by comparing them with each other; whatever a method gives is brought to the range
 * of the scorecard, more being better.
 */
final class JointMethods {
  /** Beyond it, comparing each pair takes minutes and more. */
  private static final int MOST_PAIRED = 50_000;

  private final BranchModel branch;
  private final double[] weights;
  private final Scale scale;
  private final JointColumns columns;
  private final Roster roster;
  private final List<LocalText> notes = new ArrayList<>();

  /** The nodes beneath that weigh something. */
  private final List<Integer> weighing;

  JointMethods(
      BranchModel branch, double[] weights, Scale scale, JointColumns columns, Roster roster) {
    this.branch = branch;
    this.weights = weights;
    this.scale = scale;
    this.columns = columns;
    this.roster = roster;
    this.weighing =
        IntStream.range(0, weights.length).filter(at -> weights[at] > 0).boxed().toList();
  }

  private NodeModel child(int criterion) {
    return branch.byId().get(weighing.get(criterion));
  }

  /** What a reader has to be told. */
  List<LocalText> notes() {
    return notes;
  }

  JointScores scores() {
    String name = branch.combination().orElseThrow().name();
    return name.equals("copeland") ? copeland() : compared(name);
  }

  private JointScores copeland() {
    int units = roster.size();
    if (units > MOST_PAIRED) {
      throw problem(
          Told.text(
              "too-many-pairs", "group", branch.node().title(), "n", units, "most", MOST_PAIRED));
    }
    JointScores scores =
        new JointScores(
            units,
            "W + (B - W) × (wins - losses + n - 1) ÷ (2 × (n - 1))",
            List.of("wins", "losses", "draws"));
    scores.common("n", units);
    scores.common("W", scale.lowest());
    scores.common("B", scale.highest());
    Copeland copeland = Copeland.of(columns.matrix(units), Numbers.of(weights));
    double most = 2.0 * Math.max(units - 1, 1);
    for (int unit = 0; unit < units; unit++) {
      Copeland.Standing standing = copeland.standings().get(unit);
      if (standing.unmet() < units - 1) {
        double share = (standing.score() + units - 1) / most;
        scores.set(unit, onScale(share), standing.wins(), standing.losses(), standing.draws());
      } else if (!columns.applies(unit)) {
        scores.doesNotApply(unit);
      }
    }
    return scores;
  }

  private double onScale(double share) {
    return scale.lowest() + (scale.highest() - scale.lowest()) * share;
  }

  private JointScores compared(String name) {
    int[] complete = columns.complete(roster.size(), weighing);
    if (complete.length < roster.size()) {
      notes.add(
          Told.text(
              "note.incomplete",
              "group",
              branch.node().title(),
              "n",
              roster.size() - complete.length));
    }
    if (complete.length == 0) {
      return new JointScores(roster.size(), "", List.of());
    }
    try {
      DecisionMatrix decision =
          new DecisionMatrix(
              columns.matrix(complete, weighing),
              directions(),
              Numbers.of(weighing.stream().mapToDouble(at -> weights[at]).toArray()));
      return switch (name) {
        case "topsis" -> topsis(decision, complete);
        case "vikor" -> vikor(decision, complete);
        case "weighted-sum" -> weightedSum(decision, complete);
        default -> weightedProduct(decision, complete);
      };
    } catch (UnfitInputException unfit) {
      LocalText problem = unfit.text(row -> roster.ids().get(complete[row]), at -> child(at).id());
      throw problem(
          Told.text("cannot-compare", "group", branch.node().title(), "problem", problem));
    }
  }

  private List<Direction> directions() {
    boolean values = branch.combination().orElseThrow().joint().overValues();
    return IntStream.range(0, weighing.size())
        .mapToObj(
            at ->
                values
                    ? ((LeafModel) child(at)).direction().orElseThrow()
                    : Direction.HIGHER_IS_BETTER)
        .toList();
  }

  private JointScores topsis(DecisionMatrix decision, int[] complete) {
    Topsis topsis = Topsis.of(decision);
    JointScores scores =
        new JointScores(roster.size(), "W + (B - W) × D⁻ ÷ (D⁺ + D⁻)", List.of("D⁺", "D⁻", "C"));
    ends(scores);
    for (int at = 0; at < weighing.size(); at++) {
      String child = " " + child(at).id();
      scores.common("w·‖x‖⁻¹" + child, rate(topsis, decision, at));
      scores.common("A⁺" + child, topsis.ideal().get(at));
      scores.common("A⁻" + child, topsis.antiIdeal().get(at));
    }
    for (int row = 0; row < complete.length; row++) {
      scores.set(
          complete[row],
          onScale(topsis.closeness().get(row)),
          topsis.distancesToIdeal().get(row),
          topsis.distancesToAntiIdeal().get(row),
          topsis.closeness().get(row));
    }
    note(topsis.notes());
    return scores;
  }

  /** What a value is multiplied by to become v: its weight over the length of its column. */
  private static double rate(Topsis topsis, DecisionMatrix decision, int criterion) {
    int largest = 0;
    for (int row = 1; row < decision.values().rows(); row++) {
      double size = StrictMath.abs(decision.values().get(row, criterion));
      largest = size > StrictMath.abs(decision.values().get(largest, criterion)) ? row : largest;
    }
    double value = decision.values().get(largest, criterion);
    return value == 0 ? 0 : topsis.weighted().get(largest, criterion) / value;
  }

  private JointScores vikor(DecisionMatrix decision, int[] complete) {
    double majority = branch.combination().orElseThrow().joint().majority();
    Vikor vikor = Vikor.of(decision, majority);
    JointScores scores =
        new JointScores(
            roster.size(),
            "W + (B - W) × (1 - Q), Q = v (S - S*) ÷ (S⁻ - S*) + (1 - v) (R - R*) ÷ (R⁻ - R*)",
            List.of("S", "R", "Q"));
    ends(scores);
    scores.common("v", majority);
    common(scores, "S*", "S⁻", vikor.groupUtility());
    common(scores, "R*", "R⁻", vikor.regret());
    for (int at = 0; at < weighing.size(); at++) {
      String child = " " + child(at).id();
      scores.common("f*" + child, vikor.best().get(at));
      scores.common("f⁻" + child, vikor.worst().get(at));
    }
    for (int row = 0; row < complete.length; row++) {
      scores.set(
          complete[row],
          onScale(1 - vikor.index().get(row)),
          vikor.groupUtility().get(row),
          vikor.regret().get(row),
          vikor.index().get(row));
    }
    note(vikor.notes());
    return scores;
  }

  private static void common(JointScores scores, String least, String greatest, Numbers numbers) {
    scores.common(least, Arrays.stream(numbers.toArray()).min().orElseThrow());
    scores.common(greatest, Arrays.stream(numbers.toArray()).max().orElseThrow());
  }

  private JointScores weightedSum(DecisionMatrix decision, int[] complete) {
    WeightedSum sum = WeightedSum.of(decision);
    JointScores scores =
        new JointScores(roster.size(), "W + (B - W) × Σ w·(x ÷ x_best | x_best ÷ x)", List.of("Q"));
    ends(scores);
    for (int at = 0; at < weighing.size(); at++) {
      scores.common("x_best " + child(at).id(), best(decision, at));
    }
    for (int row = 0; row < complete.length; row++) {
      double score = sum.scores().get(row);
      scores.set(complete[row], onScale(score), score);
    }
    note(sum.notes());
    return scores;
  }

  private static double best(DecisionMatrix decision, int criterion) {
    double[] values = decision.values().column(criterion).toArray();
    boolean higher = decision.directions().get(criterion) == Direction.HIGHER_IS_BETTER;
    return higher
        ? Arrays.stream(values).max().orElseThrow()
        : Arrays.stream(values).min().orElseThrow();
  }

  private JointScores weightedProduct(DecisionMatrix decision, int[] complete) {
    WeightedProduct product = WeightedProduct.of(decision);
    double most = Arrays.stream(product.products().toArray()).max().orElseThrow();
    JointScores scores =
        new JointScores(roster.size(), "W + (B - W) × P ÷ P_best, P = Π x^(±w)", List.of("P"));
    ends(scores);
    scores.common("P_best", most);
    for (int row = 0; row < complete.length; row++) {
      double found = product.products().get(row);
      scores.set(complete[row], onScale(found / most), found);
    }
    note(product.notes());
    return scores;
  }

  private void ends(JointScores scores) {
    scores.common("W", scale.lowest());
    scores.common("B", scale.highest());
  }

  private void note(List<MethodNote> found) {
    for (MethodNote note : found) {
      LocalText text = note.text(at -> child(at).id());
      notes.add(Told.text("note.compared", "group", branch.node().title(), "note", text));
    }
  }

  private static InvalidTableException problem(LocalText message) {
    return new InvalidTableException(List.of(TableProblem.of(message)));
  }
}
