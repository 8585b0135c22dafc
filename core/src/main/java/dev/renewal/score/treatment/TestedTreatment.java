package dev.renewal.score.treatment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Treatment in up to two stages, each only while a test finds outliers (两步异常值处理): first points are
 * moved inwards, then, where that does not help, the whole column is transformed. A column that
 * passes is left alone; the outcome of the last stage is kept whether it passes or not.
 *
 * @param test the test, made before the first and after each stage
 * @param winsorising the first stage, or empty for none
 * @param transform the second stage, or empty for none
 * @param base what the second stage begins with
 */
public record TestedTreatment(
    OutlierTest test,
    Optional<Winsorising> winsorising,
    Optional<Transform> transform,
    TransformBase base)
    implements Treatment {

  /**
   * The usual treatment: up to 5 points are moved, then the untreated column is transformed by
   * {@link LogForm#SHIFTED_BY_HUNDREDTH}, by the {@linkplain OutlierTest#USUAL usual test}.
   */
  public static final TestedTreatment USUAL =
      new TestedTreatment(
          OutlierTest.USUAL,
          Optional.of(new Winsorising(5, TiesAtLimit.STOP)),
          Optional.of(LogForm.SHIFTED_BY_HUNDREDTH),
          TransformBase.UNTREATED);

  @Override
  public TreatmentCurve curve(Column column) {
    List<TreatmentStep> steps = new ArrayList<>();
    if (!isOutlying(column, steps)) {
      return TreatmentCurve.none(steps);
    }
    boolean movedFirst = base == TransformBase.WINSORISED || transform.isEmpty();
    Column start = column;
    TreatmentCurve limits = TreatmentCurve.none(steps);
    if (winsorising.isPresent()) {
      Column moved = winsorising.get().winsorise(column, test);
      TreatmentCurve within = TreatmentCurve.within(moved, List.of());
      List<TreatmentStep> after = new ArrayList<>();
      boolean outlying = isOutlying(moved, after);
      steps.add(
          new TreatmentStep.Moved(Winsorising.moved(column, within), !outlying || movedFirst));
      steps.addAll(after);
      if (!outlying) {
        return TreatmentCurve.within(moved, steps);
      }
      start = movedFirst ? moved : start;
      limits = movedFirst ? within : limits;
    }
    return transformed(start, limits, steps);
  }

  private TreatmentCurve transformed(
      Column start, TreatmentCurve limits, List<TreatmentStep> steps) {
    Optional<TransformCurve> next = Optional.empty();
    if (transform.isPresent()) {
      TreatmentCurve treated = new TransformTreatment(transform.get()).curve(start);
      steps.addAll(treated.steps());
      next = treated.transform();
      isOutlying(next.map(it -> it.apply(start)).orElse(start), steps);
    }
    return new TreatmentCurve(limits.low(), limits.high(), next, steps);
  }

  private boolean isOutlying(Column column, List<TreatmentStep> steps) {
    Shape shape = Shape.of(column);
    boolean outlying = test.isOutlying(shape);
    steps.add(new TreatmentStep.Tested(test, shape, outlying));
    return outlying;
  }
}
