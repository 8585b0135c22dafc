package dev.renewal.score.treatment;

import java.util.List;
import java.util.Optional;

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
  public TreatmentCurve curve(Column column) {
    if (column.presentCount() == 0) {
      return TreatmentCurve.none(List.of());
    }
    double low = Statistics.quantile(column, lowerShare).orElseThrow();
    double high = Statistics.quantile(column, upperShare).orElseThrow();
    TreatmentCurve limits = new TreatmentCurve(low, high, Optional.empty(), List.of());
    TreatmentStep moved = new TreatmentStep.Moved(Winsorising.moved(column, limits), true);
    return new TreatmentCurve(low, high, Optional.empty(), List.of(moved));
  }
}
