package dev.renewal.score.internal;

import dev.renewal.pack.internal.MethodKind;
import dev.renewal.pack.internal.SettingType;
import dev.renewal.score.treatment.Direction;
import dev.renewal.score.treatment.Imputation;
import dev.renewal.score.treatment.Normaliser;
import dev.renewal.score.treatment.Scale;
import dev.renewal.score.treatment.Treatment;
import dev.renewal.standard.ScoreDenominator;
import dev.renewal.standard.ScoreMethod;
import dev.renewal.standard.ScoreNode;
import dev.renewal.standard.ScoreRange;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A compiled indicator; what a parameter leaves open is empty. */
public final class LeafModel extends NodeModel {
  private static final List<String> DIRECTIONS = List.of("benefit", "cost");

  private final ScoreNode.Leaf node;
  private final Optional<Double> per;
  private final Optional<Direction> direction;
  private final Optional<Scale> scale;
  private final Optional<Imputation> imputation;
  private final Optional<String> grouping;
  private final Optional<Treatment> treatment;
  private final Optional<Normaliser> normaliser;

  LeafModel(int index, ScoreNode.Leaf node, ScoreRange range, Choices choices) {
    super(index, choices.number(node.weight(), SettingType.NOT_NEGATIVE));
    this.node = node;
    this.per =
        node.denominator()
            .map(ScoreDenominator::per)
            .map(it -> choices.number(it, SettingType.POSITIVE))
            .orElse(Optional.of(1.0));
    this.direction =
        choices
            .word(node.direction(), DIRECTIONS)
            .map(
                it ->
                    it.equals("benefit") ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER);
    this.scale = Scales.of(node.range().orElse(range), choices);
    this.grouping = node.imputation().option("by").flatMap(choices::text);
    this.imputation =
        settled(node.imputation(), MethodKind.IMPUTATION, choices, LeafMethods::imputation);
    this.treatment =
        settled(node.treatment(), MethodKind.TREATMENT, choices, LeafMethods::treatment);
    this.normaliser =
        scale.flatMap(
            it ->
                settled(
                    node.normaliser(),
                    MethodKind.NORMALISER,
                    choices,
                    method -> LeafMethods.normaliser(method, it)));
  }

  private static <T> Optional<T> settled(
      ScoreMethod method, MethodKind kind, Choices choices, Function<Settled, T> maker) {
    try {
      return Optional.of(maker.apply(Settled.of(method, kind, choices)));
    } catch (Settled.Open open) {
      return Optional.empty();
    }
  }

  @Override
  public ScoreNode.Leaf node() {
    return node;
  }

  /** The factor of its denominator. */
  public Optional<Double> per() {
    return per;
  }

  /** Which way it is better. */
  public Optional<Direction> direction() {
    return direction;
  }

  /** The scores from worst to best. */
  public Optional<Scale> scale() {
    return scale;
  }

  /** How missing values are filled in. */
  public Optional<Imputation> imputation() {
    return imputation;
  }

  /** The grouping within which they are. */
  public Optional<String> grouping() {
    return grouping;
  }

  /** How outliers are treated. */
  public Optional<Treatment> treatment() {
    return treatment;
  }

  /** How values become scores. */
  public Optional<Normaliser> normaliser() {
    return normaliser;
  }
}
