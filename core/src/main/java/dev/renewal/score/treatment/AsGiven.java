package dev.renewal.score.treatment;

/**
 * Values that are scores already (直接计分), such as points given by experts; what lies outside the
 * scale has no score.
 *
 * @param scale the range of scores
 */
public record AsGiven(Scale scale) implements Normaliser {

  @Override
  public boolean isPeerRelative() {
    return false;
  }

  @Override
  public SameCurve curve(Column reference, Direction direction) {
    return new SameCurve(scale, direction);
  }
}
