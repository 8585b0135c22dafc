package dev.renewal.score.internal;

import dev.renewal.score.treatment.AsGiven;
import dev.renewal.score.treatment.Beyond;
import dev.renewal.score.treatment.BinEdge;
import dev.renewal.score.treatment.Bins;
import dev.renewal.score.treatment.BoxCox;
import dev.renewal.score.treatment.Centre;
import dev.renewal.score.treatment.CentreImputation;
import dev.renewal.score.treatment.CurvePoint;
import dev.renewal.score.treatment.DistanceToTarget;
import dev.renewal.score.treatment.EarlierImputation;
import dev.renewal.score.treatment.FixedImputation;
import dev.renewal.score.treatment.Goalposts;
import dev.renewal.score.treatment.GroupImputation;
import dev.renewal.score.treatment.Imputation;
import dev.renewal.score.treatment.ImputationChain;
import dev.renewal.score.treatment.LogForm;
import dev.renewal.score.treatment.LogGoalposts;
import dev.renewal.score.treatment.MinMax;
import dev.renewal.score.treatment.NoImputation;
import dev.renewal.score.treatment.NoTreatment;
import dev.renewal.score.treatment.Normaliser;
import dev.renewal.score.treatment.OutlierTest;
import dev.renewal.score.treatment.PercentileRank;
import dev.renewal.score.treatment.PiecewiseLinear;
import dev.renewal.score.treatment.QuantileBins;
import dev.renewal.score.treatment.QuantileTreatment;
import dev.renewal.score.treatment.RankPoints;
import dev.renewal.score.treatment.Scale;
import dev.renewal.score.treatment.Standardised;
import dev.renewal.score.treatment.Steps;
import dev.renewal.score.treatment.TestedTreatment;
import dev.renewal.score.treatment.TiedRank;
import dev.renewal.score.treatment.TiesAtLimit;
import dev.renewal.score.treatment.Transform;
import dev.renewal.score.treatment.TransformBase;
import dev.renewal.score.treatment.TransformTreatment;
import dev.renewal.score.treatment.Treatment;
import dev.renewal.score.treatment.Winsorising;
import dev.renewal.score.treatment.YesNo;
import dev.renewal.score.treatment.ZeroVariance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes the methods of indicators out of their settled definitions. */
final class LeafMethods {
  private static final int MOST_POINTS = 5;

  private LeafMethods() {}

  static Imputation imputation(Settled method) {
    return switch (method.name()) {
      case "mean" -> new CentreImputation(Centre.MEAN);
      case "median" -> new CentreImputation(Centre.MEDIAN);
      case "group-mean" -> otherwise(new GroupImputation(Centre.MEAN), method);
      case "group-median" -> otherwise(new GroupImputation(Centre.MEDIAN), method);
      case "prior-period" -> otherwise(new EarlierImputation(1), method);
      case "fixed" -> new FixedImputation(method.number("value"));
      default -> new NoImputation();
    };
  }

  private static Imputation otherwise(Imputation first, Settled method) {
    return switch (method.word("otherwise")) {
      case "mean" -> new ImputationChain(List.of(first, new CentreImputation(Centre.MEAN)));
      case "median" -> new ImputationChain(List.of(first, new CentreImputation(Centre.MEDIAN)));
      default -> first;
    };
  }

  static Treatment treatment(Settled method) {
    return switch (method.name()) {
      case "winsorise" -> winsorise(method);
      case "log-outliers" ->
          new TestedTreatment(
              test(method), Optional.empty(), Optional.of(form(method)), TransformBase.UNTREATED);
      case "log" -> new TransformTreatment(form(method));
      case "box-cox" -> new TransformTreatment(boxCox(method));
      case "quantiles" -> new QuantileTreatment(method.number("lower"), method.number("upper"));
      default -> new NoTreatment();
    };
  }

  private static BoxCox boxCox(Settled method) {
    return new BoxCox(method.number("lambda"), !method.word("shift").equals("none"));
  }

  private static Treatment winsorise(Settled method) {
    boolean stop = method.word("ties").equals("stop");
    boolean untreated = method.word("base").equals("untreated");
    return new TestedTreatment(
        test(method),
        Optional.of(
            new Winsorising(
                (int) method.number("points", MOST_POINTS),
                stop ? TiesAtLimit.STOP : TiesAtLimit.EXCEED)),
        then(method),
        untreated ? TransformBase.UNTREATED : TransformBase.WINSORISED);
  }

  private static Optional<Transform> then(Settled method) {
    return switch (method.word("then")) {
      case "log" -> Optional.of(form(method));
      case "box-cox" -> Optional.of(boxCox(method));
      default -> Optional.empty();
    };
  }

  private static OutlierTest test(Settled method) {
    return new OutlierTest(
        method.number("skewness", OutlierTest.USUAL.maxSkewness()),
        method.number("kurtosis", OutlierTest.USUAL.maxKurtosis()));
  }

  private static LogForm form(Settled method) {
    return LogForm.valueOf(constant(method.word("form")));
  }

  static Normaliser normaliser(Settled method, Scale scale) {
    return switch (method.name()) {
      case "goalposts" ->
          new Goalposts(method.number("low"), method.number("high"), scale, beyond(method));
      case "log-goalposts" -> new LogGoalposts(method.number("low"), method.number("high"), scale);
      case "min-max" -> new MinMax(scale, beyond(method), zeroRange(method));
      case "z" -> standardised(method, scale);
      case "target" -> new DistanceToTarget(method.number("target"), scale, beyond(method));
      case "percentile-rank" -> new PercentileRank(scale, ties(method), zeroRange(method));
      case "rank" -> new RankPoints(method.number("first", 1), ties(method), zeroRange(method));
      case "quantile-bins" ->
          new QuantileBins(method.numbers("shares"), method.numbers("scores"), zeroRange(method));
      case "bins" -> bins(method);
      case "steps" ->
          new Steps(method.number("start"), method.number("size"), method.number("points"), scale);
      case "piecewise" -> piecewise(method);
      case "yes-no" -> new YesNo(scale);
      default -> new AsGiven(scale);
    };
  }

  private static Normaliser standardised(Settled method, Scale scale) {
    boolean sample = method.word("deviation").equals("sample");
    return new Standardised(
        sample ? Standardised.Form.SAMPLE : Standardised.Form.POPULATION,
        method.number("centre", 0),
        method.number("spread", 1),
        method.word("limits").equals("range") ? Optional.of(scale) : Optional.empty(),
        zeroRange(method));
  }

  private static Normaliser bins(Settled method) {
    boolean upper = method.word("edge").equals("upper");
    List<BinEdge> edges =
        method.numbers("bounds").stream()
            .map(at -> upper ? BinEdge.beginning(at) : BinEdge.ending(at))
            .toList();
    return new Bins(edges, method.numbers("scores"));
  }

  private static Normaliser piecewise(Settled method) {
    List<Double> at = method.numbers("at");
    List<Double> scores = method.numbers("scores");
    List<CurvePoint> points = new ArrayList<>();
    for (int index = 0; index < at.size(); index++) {
      points.add(new CurvePoint(at.get(index), scores.get(index)));
    }
    return new PiecewiseLinear(points);
  }

  private static Beyond beyond(Settled method) {
    return Beyond.valueOf(constant(method.word("beyond")));
  }

  private static ZeroVariance zeroRange(Settled method) {
    return ZeroVariance.valueOf(constant(method.word("zeroRange")));
  }

  private static TiedRank ties(Settled method) {
    return TiedRank.valueOf(constant(method.word("ties")));
  }

  private static String constant(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
