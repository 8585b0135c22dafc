package dev.renewal.score.treatment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How raw values become scores (标准化函数), with every number settled: a {@link Normaliser} that has
 * seen its reference set. Kept with a result it is the stored reference set: later values are
 * scored by it as those of the set were.
 */
public sealed interface ScoreCurve
    permits LineCurve,
        LogCurve,
        DeviationCurve,
        RankCurve,
        ClassCurve,
        StepCurve,
        PolylineCurve,
        YesNoCurve,
        ReachedCurve,
        SameCurve,
        EvenCurve,
        NoCurve {

  /**
   * The score of a raw value.
   *
   * @param raw the value
   * @return the score, or empty where the curve has none for it
   */
  OptionalDouble score(double raw);

  /** The shape of the curve as a fixed word, such as {@code line}, for keys of messages. */
  String kind();

  /** The numbers of the curve, in a fixed order, named as the curve's description says. */
  List<Parameter> parameters();

  /** What a reader has to be told about the curve, if anything. */
  default Optional<CurveNote> note() {
    return Optional.empty();
  }

  /**
   * The raw value next to a given one that scores at least so much (达到目标得分的最近取值), for the smallest
   * change that reaches a score.
   *
   * @param score the score to reach, to 1e-9
   * @param from the raw value to start from
   * @return the value, {@code from} itself where it scores enough, or empty where no value does or
   *     the score does not hang on the own value alone
   */
  OptionalDouble nearestReaching(double score, double from);

  /**
   * The scores of a column.
   *
   * @param raw the column
   * @return the scores, missing where the value is missing or the curve has no score for it
   */
  default Column scores(Column raw) {
    double[] scores = raw.toArray();
    for (int i = 0; i < scores.length; i++) {
      scores[i] = raw.isPresent(i) ? score(scores[i]).orElse(Double.NaN) : Double.NaN;
    }
    return Column.of(scores);
  }
}
