package dev.renewal.check.internal.eval;

/** What a walking time rests on. */
enum WalkingBasis {
  /** Declared minutes. */
  MINUTES("minutes"),
  /** A declared distance, at a speed. */
  DISTANCE("distance"),
  /** The great circle between two locations, at a speed. */
  GREAT_CIRCLE("great-circle");

  private final String key;

  WalkingBasis(String key) {
    this.key = key;
  }

  /** The key of its sentence. */
  String key() {
    return key;
  }
}
