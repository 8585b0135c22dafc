package dev.renewal.check.internal.eval;

import dev.renewal.text.LocalText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A compiled operand. */
public abstract class OperandCode {
  private final Family family;
  private final Optional<String> unit;

  OperandCode(Family family, Optional<String> unit) {
    this.family = family;
    this.unit = unit;
  }

  /** The family of its values. */
  public final Family family() {
    return family;
  }

  /** The unit of a plain number. */
  public final Optional<String> unit() {
    return unit;
  }

  /** The value: comparable, an {@link Interval}, null if absent, or the unknown. */
  abstract @Nullable Object eval(Env env);

  /** The value as people read it. */
  LocalText show(Env env) {
    return Show.value(eval(env), family, unit);
  }

  /** The value as people read it, where the evaluation stands. */
  public final LocalText shown(Env env) {
    return labels().of(show(env));
  }

  /** The labels of the codes that its values are. */
  Labels labels() {
    return Labels.NONE;
  }

  /** The path a finding about this operand points at, if any. */
  public Optional<PathCode> place() {
    return Optional.empty();
  }
}
