package dev.renewal.score.robustness;

import java.util.List;

/**
 * How the scores of all units come about in one replicate.
 *
 * <p>A model is called from several threads at a time. It draws from the replicate's random numbers
 * only, so that its scores depend on the seed and the number of the replicate and on nothing else.
 */
@FunctionalInterface
public interface ReplicateModel {

  /**
   * The scores of the units, in their order; more is better.
   *
   * @param replicate the replicate, with its random numbers
   * @return one score for each unit; NaN where the unit has no defined score. An infinite score, or
   *     a {@link RuntimeException}, makes the replicate a failed one, which is counted
   */
  double[] scores(Replicate replicate);

  /**
   * A model that draws one of several for each replicate, each equally likely: other normalisers,
   * other aggregators.
   *
   * @param alternatives the models, at least one
   * @throws IllegalArgumentException if there are none
   */
  static ReplicateModel oneOf(List<ReplicateModel> alternatives) {
    List<ReplicateModel> models = List.copyOf(alternatives);
    if (models.isEmpty()) {
      throw new IllegalArgumentException("at least one alternative is needed");
    }
    return replicate -> models.get(replicate.random().nextInt(models.size())).scores(replicate);
  }
}
