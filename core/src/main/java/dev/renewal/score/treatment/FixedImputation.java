package dev.renewal.score.treatment;

import java.util.Optional;

/**
 * A stated value (固定值插补), such as 0 where a source says that what is not reported counts as none.
 *
 * @param value the value
 */
public record FixedImputation(double value) implements Imputation {

  /**
   * Checks the value.
   *
   * @throws IllegalArgumentException if it is not a number
   */
  public FixedImputation {
    Required.finite("value", value);
  }

  @Override
  public FillRule rule(Column column, Peers peers) {
    Optional<FillSource> source = Optional.of(new FillSource.Stated(value));
    return (group, earlier) -> source;
  }
}
