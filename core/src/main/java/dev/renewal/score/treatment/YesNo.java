package dev.renewal.score.treatment;

/**
 * Full score for having something, none for not having it (有无得分): 1 is yes and 0 is no. Where less
 * is better it is the other way round.
 *
 * @param scale the range of scores
 */
public record YesNo(Scale scale) implements Normaliser {

  @Override
  public boolean isPeerRelative() {
    return false;
  }

  @Override
  public YesNoCurve curve(Column reference, Direction direction) {
    return direction == Direction.HIGHER_IS_BETTER
        ? new YesNoCurve(scale.highest(), scale.lowest())
        : new YesNoCurve(scale.lowest(), scale.highest());
  }
}
