package dev.renewal.score.treatment;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Mean or median of all units that have a value (总体均值、中位数插补).
 *
 * @param centre which of the two
 */
public record CentreImputation(Centre centre) implements Imputation {

  @Override
  public FillRule rule(Column column, Peers peers) {
    OptionalDouble value = centre.of(column);
    if (value.isEmpty()) {
      return FillRule.NONE;
    }
    Optional<FillSource> source =
        Optional.of(
            new FillSource.OfUnits(
                centre, Optional.empty(), column.presentCount(), value.getAsDouble()));
    return (group, earlier) -> source;
  }
}
