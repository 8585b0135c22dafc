package dev.renewal.score.internal;

import dev.renewal.score.IndicatorRow;
import dev.renewal.score.treatment.CurveNote;
import dev.renewal.score.treatment.FillRule;
import dev.renewal.score.treatment.FillSource;
import dev.renewal.score.treatment.NoCurve;
import dev.renewal.score.treatment.ScoreCurve;
import dev.renewal.score.treatment.TreatmentCurve;
import java.util.Optional;

/**
 * An indicator with all numbers settled that other units decide, so that each unit can be scored by
 * itself.
 *
 * @param model the indicator
 * @param reader reads what is known of it
 * @param filling what fills missing values; empty if it is left open
 * @param treatment what is done to outliers; empty if it is left open
 * @param curve what makes scores of values; empty if it is left open
 * @param worst the worst score there can be
 * @param best the best score there can be
 * @param undecided whether a parameter leaves scores open
 */
record LeafFit(
    LeafModel model,
    LeafReader reader,
    Optional<FillRule> filling,
    Optional<TreatmentCurve> treatment,
    Optional<ScoreCurve> curve,
    double worst,
    double best,
    boolean undecided) {

  /** Tells whether the indicator is dropped for all units, so that it leaves the denominators. */
  boolean isDropped() {
    return curve.isPresent()
        && curve.get() instanceof NoCurve none
        && none.why() == CurveNote.ALL_EQUAL_DROPPED;
  }

  LeafValue value(IndicatorRow row) {
    return value(reader.read(row));
  }

  LeafValue value(LeafInput input) {
    boolean missing = input.applies() && Double.isNaN(input.quotient());
    Optional<FillSource> fill =
        missing ? filling.flatMap(it -> it.of(input.group(), input.earlier())) : Optional.empty();
    double imputed =
        filling.isEmpty() ? Double.NaN : fill.map(FillSource::value).orElse(input.quotient());
    double treated = treatment.isEmpty() ? Double.NaN : treatment.get().treat(imputed);
    double score =
        curve.isEmpty() || Double.isNaN(treated)
            ? Double.NaN
            : curve.get().score(treated).orElse(Double.NaN);
    return new LeafValue(input, fill, imputed, treated, score);
  }
}
