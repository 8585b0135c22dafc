package dev.renewal.score.internal;

import dev.renewal.pack.internal.SettingType;
import dev.renewal.score.treatment.Beyond;
import dev.renewal.score.treatment.Bins;
import dev.renewal.score.treatment.Column;
import dev.renewal.score.treatment.CurvePoint;
import dev.renewal.score.treatment.DistanceToTarget;
import dev.renewal.score.treatment.Goalposts;
import dev.renewal.score.treatment.MinMax;
import dev.renewal.score.treatment.Normaliser;
import dev.renewal.score.treatment.PiecewiseLinear;
import dev.renewal.score.treatment.QuantileBins;
import dev.renewal.score.treatment.RankPoints;
import dev.renewal.score.treatment.Scale;
import dev.renewal.score.treatment.Standardised;
import dev.renewal.standard.ScoreRange;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;

/** The worst and best scores there can be. */
final class Scales {
  private Scales() {}

  /** The range of a scorecard or indicator; empty if a parameter leaves it open. */
  static Optional<Scale> of(ScoreRange range, Choices choices) {
    Optional<Double> worst = choices.number(range.worst(), SettingType.NUMBER);
    Optional<Double> best = choices.number(range.best(), SettingType.NUMBER);
    return worst.flatMap(low -> best.map(high -> new Scale(low, high)));
  }

  /**
   * The ends of the scores of an indicator: those its normaliser can give, else, where it has no
   * ends, those that units have.
   */
  static double[] ends(Normaliser normaliser, Scale scale, Supplier<Column> scores) {
    if (normaliser instanceof Bins bins) {
      return ends(bins.scores().stream().mapToDouble(Double::doubleValue));
    }
    if (normaliser instanceof QuantileBins bins) {
      return ends(bins.scores().stream().mapToDouble(Double::doubleValue));
    }
    if (normaliser instanceof PiecewiseLinear pieces) {
      return ends(pieces.points().stream().mapToDouble(CurvePoint::score));
    }
    double[] given = {scale.lowest(), scale.highest()};
    if (isBounded(normaliser)) {
      return given;
    }
    double[] present = scores.get().present();
    return present.length == 0 ? given : ends(Arrays.stream(present));
  }

  /** Tells whether the ends of the scores of a normaliser are known without any unit. */
  static boolean hasEnds(Normaliser normaliser) {
    return isBounded(normaliser)
        || normaliser instanceof Bins
        || normaliser instanceof QuantileBins
        || normaliser instanceof PiecewiseLinear;
  }

  private static double[] ends(DoubleStream scores) {
    double[] all = scores.toArray();
    return new double[] {
      Arrays.stream(all).min().orElseThrow(), Arrays.stream(all).max().orElseThrow()
    };
  }

  private static boolean isBounded(Normaliser normaliser) {
    if (normaliser instanceof Standardised z) {
      return z.limits().isPresent();
    }
    if (normaliser instanceof Goalposts posts) {
      return posts.beyond() == Beyond.CLAMPED;
    }
    if (normaliser instanceof MinMax ends) {
      return ends.beyond() == Beyond.CLAMPED;
    }
    if (normaliser instanceof DistanceToTarget distance) {
      return distance.beyond() == Beyond.CLAMPED;
    }
    return !(normaliser instanceof RankPoints);
  }
}
