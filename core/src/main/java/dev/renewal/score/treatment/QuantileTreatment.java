package dev.renewal.score.treatment;

import java.util.List;

/**
 * Points beyond two quantiles (type 7) are moved to them (分位数缩尾).
 *
 * @param lowerShare the share of the lower quantile, such as 0.01
 * @param upperShare the share of the upper quantile, such as 0.99
 */
public record QuantileTreatment(double lowerShare, double upperShare) implements Treatment {

  /**
   * Checks the shares.
   *
   * @throws IllegalArgumentException if they are not from 0 to 1, or the lower is not below the
   *     upper
   */
  public QuantileTreatment {
    Required.share("lowerShare", lowerShare);
    Required.share("upperShare", upperShare);
    Required.below("lowerShare", lowerShare, "upperShare", upperShare);
  }

  @Override
  public Treated treat(Column column) {
    if (column.presentCount() == 0) {
      return new Treated(column, List.of());
    }
    double low = Statistics.quantile(column, lowerShare).orElseThrow();
    double high = Statistics.quantile(column, upperShare).orElseThrow();
    double[] values = column.toArray();
    for (int i = 0; i < values.length; i++) {
      if (column.isPresent(i)) {
        values[i] = StrictMath.max(low, StrictMath.min(high, values[i]));
      }
    }
    Column moved = Column.of(values);
    return new Treated(
        moved, List.of(new TreatmentStep.Moved(Winsorising.moved(column, moved), true)));
  }
}
