package dev.renewal.violation.internal;

import dev.renewal.violation.NoViolation;
import java.util.Set;

/** What plans are made with over one dataset. */
final class Workshop {
  final Scene scene;
  final Reading reading;
  final Breaker breaker;
  final Fulfilment fulfilment;
  final Moves moves;
  final Counts counts;
  final Inclusions inclusions;
  final Growth growth;

  /** Why plans could not be made. */
  final Set<NoViolation.Reason> obstacles;

  Workshop(Scene scene, Set<NoViolation.Reason> obstacles) {
    this.scene = scene;
    this.obstacles = obstacles;
    this.reading = new Reading(scene);
    this.breaker = new Breaker(this);
    this.fulfilment = new Fulfilment(this);
    this.moves = new Moves(this);
    this.counts = new Counts(this);
    this.inclusions = new Inclusions(this);
    this.growth = new Growth(this);
  }

  /** The same over a changed dataset. */
  Workshop with(Scene changed) {
    return new Workshop(changed, obstacles);
  }
}
