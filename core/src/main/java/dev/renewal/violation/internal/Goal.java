package dev.renewal.violation.internal;

import dev.renewal.check.internal.eval.Probe;
import dev.renewal.standard.Comparison;
import java.util.List;

/**
 * Where a value shall come to lie; bounds are in the comparable form of the engine.
 *
 * @param kind on which side of the bound
 * @param bound the bound
 */
record Goal(Kind kind, Object bound) {

  /** The sides of a bound. */
  enum Kind {
    ABOVE,
    AT_LEAST,
    BELOW,
    AT_MOST,
    EQUAL,
    DIFFERENT
  }

  boolean isUp() {
    return kind == Kind.ABOVE || kind == Kind.AT_LEAST;
  }

  boolean isDown() {
    return kind == Kind.BELOW || kind == Kind.AT_MOST;
  }

  boolean isStrict() {
    return kind == Kind.ABOVE || kind == Kind.BELOW;
  }

  Goal at(Object other) {
    return new Goal(kind, other);
  }

  /** The goal seen from the other side, as when a value is taken away. */
  Goal mirrored(Object other) {
    Kind mirrored =
        switch (kind) {
          case ABOVE -> Kind.BELOW;
          case AT_LEAST -> Kind.AT_MOST;
          case BELOW -> Kind.ABOVE;
          case AT_MOST -> Kind.AT_LEAST;
          case EQUAL -> Kind.EQUAL;
          case DIFFERENT -> Kind.DIFFERENT;
        };
    return new Goal(mirrored, other);
  }

  /** A different number is one above or one below. */
  List<Goal> sides() {
    return kind == Kind.DIFFERENT
        ? List.of(new Goal(Kind.BELOW, bound), new Goal(Kind.ABOVE, bound))
        : List.of(this);
  }

  boolean isMetBy(Object comparable) {
    boolean ordered = Exact.isNumber(comparable) && Exact.isNumber(bound);
    if (!ordered && (kind == Kind.EQUAL || kind == Kind.DIFFERENT)) {
      return comparable.equals(bound) == (kind == Kind.EQUAL);
    }
    int order = Probe.order(comparable, bound);
    return switch (kind) {
      case EQUAL -> order == 0;
      case DIFFERENT -> order != 0;
      case ABOVE -> order > 0;
      case AT_LEAST -> order >= 0;
      case BELOW -> order < 0;
      case AT_MOST -> order <= 0;
    };
  }

  /** Where the left side must lie for a comparison to hold, given the right side. */
  static Goal holding(Comparison comparison, Object right) {
    return new Goal(
        switch (comparison) {
          case EQUAL, ABOUT -> Kind.EQUAL;
          case LESS -> Kind.BELOW;
          case AT_MOST -> Kind.AT_MOST;
          case GREATER -> Kind.ABOVE;
          case AT_LEAST -> Kind.AT_LEAST;
        },
        right);
  }

  /** Where the left side must lie for an exact comparison to fail, given the right side. */
  static Goal failing(Comparison comparison, Object right) {
    return new Goal(
        switch (comparison) {
          case EQUAL, ABOUT -> Kind.DIFFERENT;
          case LESS -> Kind.AT_LEAST;
          case AT_MOST -> Kind.ABOVE;
          case GREATER -> Kind.AT_MOST;
          case AT_LEAST -> Kind.BELOW;
        },
        right);
  }
}
