package dev.renewal.check.internal.eval;

import dev.renewal.quantity.Fraction;
import dev.renewal.text.LocalText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The minutes it takes to walk somewhere: declared, or from a distance at a speed. */
public final class WalkingTime extends OperandCode {
  private static final String UNIT = "min";
  private static final int DECIMALS = 2;

  private final PathCode minutes;
  private final @Nullable PathCode distance;
  private final PathCode from;
  private final PathCode to;
  private final OperandCode speed;

  /**
   * A walking time.
   *
   * @param minutes the minutes declared
   * @param distance the distance declared; null if none is asked for
   * @param from where the walk begins
   * @param to where it ends
   * @param speed metres a minute
   */
  public WalkingTime(
      PathCode minutes,
      @Nullable PathCode distance,
      PathCode from,
      PathCode to,
      OperandCode speed) {
    super(Family.NUMBER, Optional.of(UNIT));
    this.minutes = minutes;
    this.distance = distance;
    this.from = from;
    this.to = to;
    this.speed = speed;
  }

  @Override
  @Nullable Object eval(Env env) {
    Object declared = minutes.one(env);
    if (declared == null) {
      return derived(env);
    }
    if (declared == Unknown.UNKNOWN) {
      return declared;
    }
    if (env.trace != null && env.self != null) {
      env.trace.walks().declared(env.self);
    }
    return minutes.comparableOf(declared);
  }

  private @Nullable Object derived(Env env) {
    Object metres = distance == null ? null : distance.one(env);
    WalkingBasis basis = metres == null ? WalkingBasis.GREAT_CIRCLE : WalkingBasis.DISTANCE;
    if (metres == null) {
      metres = greatCircle(env);
    } else if (distance != null && metres != Unknown.UNKNOWN) {
      metres = distance.comparableOf(metres);
    }
    if (metres == null || metres == Unknown.UNKNOWN) {
      return metres;
    }
    Object pace = speed.eval(env);
    if (pace == null || pace == Unknown.UNKNOWN) {
      return pace;
    }
    Fraction metresEachMinute = Numbers.fraction(pace);
    if (metresEachMinute.signum() <= 0) {
      return env.unknown(Reason.Kind.SPEED, Numbers.text(pace));
    }
    if (env.trace != null && env.self != null) {
      env.trace.walks().derived(basis, env.self, Show.value(pace, family(), speed.unit()));
    }
    return Numbers.fraction(metres).dividedBy(metresEachMinute);
  }

  private @Nullable Object greatCircle(Env env) {
    Object begin = from.one(env);
    Object end = to.one(env);
    if (begin == null || end == null || begin == Unknown.UNKNOWN || end == Unknown.UNKNOWN) {
      return begin == Unknown.UNKNOWN || end == Unknown.UNKNOWN ? Unknown.UNKNOWN : null;
    }
    if (!GreatCircle.sameDatum(begin, end)) {
      return env.unknown(Reason.Kind.DATUM, to.text());
    }
    return GreatCircle.metres(begin, end).orElse(null);
  }

  @Override
  LocalText show(Env env) {
    Object value = eval(env);
    return value instanceof Fraction exact
        ? Show.measured(LocalText.same(Numbers.about(exact, DECIMALS)), unit())
        : Show.value(value, family(), unit());
  }

  @Override
  public Optional<PathCode> place() {
    return Optional.of(minutes);
  }
}
