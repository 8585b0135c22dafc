package dev.renewal.score.internal;

import dev.renewal.score.treatment.Beyond;
import dev.renewal.score.treatment.DeviationCurve;
import dev.renewal.score.treatment.Direction;
import dev.renewal.score.treatment.LineCurve;
import dev.renewal.score.treatment.LogCurve;
import dev.renewal.score.treatment.Parameter;
import dev.renewal.score.treatment.PolylineCurve;
import dev.renewal.score.treatment.RankCurve;
import dev.renewal.score.treatment.SameCurve;
import dev.renewal.score.treatment.Scale;
import dev.renewal.score.treatment.ScoreCurve;
import dev.renewal.score.treatment.StepCurve;
import java.util.stream.Collectors;

/** How a value became a score, with all its numbers, to be typed into a pocket calculator. */
final class CurveFormula {
  private CurveFormula() {}

  /** The formula of one value. */
  static String of(ScoreCurve curve, double x, double score) {
    if (curve instanceof LineCurve line) {
      String inner = straight(line.scale(), of(x), of(line.worst()), of(line.best()));
      return line.beyond() == Beyond.CLAMPED ? clamped(line.scale(), inner) : inner;
    }
    if (curve instanceof LogCurve log) {
      return clamped(log.scale(), straight(log.scale(), ln(x), ln(log.worst()), ln(log.best())));
    }
    if (curve instanceof DeviationCurve z) {
      String above =
          z.direction() == Direction.HIGHER_IS_BETTER
              ? of(x) + " - " + factor(z.mean())
              : of(z.mean()) + " - " + factor(x);
      String inner =
          of(z.centre()) + " + " + of(z.spread()) + " × (" + above + ") ÷ " + of(z.deviation());
      return z.limits().map(it -> clamped(it, inner)).orElse(inner);
    }
    if (curve instanceof RankCurve rank) {
      return rank(rank, score);
    }
    if (curve instanceof StepCurve steps) {
      return clamped(steps.scale(), steps(steps, x));
    }
    if (curve instanceof SameCurve same) {
      return same.direction() == Direction.HIGHER_IS_BETTER
          ? of(x)
          : of(same.scale().lowest()) + " + " + of(same.scale().highest()) + " - " + factor(x);
    }
    return named(curve, x);
  }

  private static String straight(Scale scale, String x, String worst, String best) {
    return of(scale.lowest())
        + " + "
        + of(scale.highest() - scale.lowest())
        + " × ("
        + x
        + " - "
        + bracketed(worst)
        + ") ÷ ("
        + best
        + " - "
        + bracketed(worst)
        + ")";
  }

  private static String bracketed(String number) {
    return number.startsWith("-") ? "(" + number + ")" : number;
  }

  private static String clamped(Scale scale, String inner) {
    return "[" + of(scale.lowest()) + ", " + of(scale.highest()) + "] " + inner;
  }

  private static String ln(double value) {
    return "ln " + factor(value);
  }

  private static String rank(RankCurve rank, double score) {
    double width = rank.scale().highest() - rank.scale().lowest();
    int last = rank.reference().size() - 1;
    double place = 1 + (score - rank.scale().lowest()) / width * last;
    return of(rank.scale().lowest()) + " + " + of(width) + " × (" + of(place) + " - 1) ÷ " + last;
  }

  private static String steps(StepCurve steps, double x) {
    String way =
        steps.direction() == Direction.HIGHER_IS_BETTER
            ? of(x) + " - " + factor(steps.start())
            : of(steps.start()) + " - " + factor(x);
    return of(steps.scale().lowest())
        + " + "
        + of(steps.points())
        + " × ⌊("
        + way
        + ") ÷ "
        + of(steps.size())
        + "⌋";
  }

  private static String named(ScoreCurve curve, double x) {
    String separator = curve instanceof PolylineCurve ? ", " : "; ";
    return curve.kind()
        + "("
        + of(x)
        + ") "
        + curve.parameters().stream()
            .map((Parameter it) -> it.name() + " = " + of(it.value()))
            .collect(Collectors.joining(separator));
  }

  private static String of(double value) {
    return Figure.of(value);
  }

  private static String factor(double value) {
    return Figure.factor(value);
  }
}
