package dev.renewal.violation.internal;

import dev.renewal.violation.NoViolation;
import java.util.EnumSet;
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

  /** Whether new elements are rather added than others changed. */
  final boolean builds;

  Workshop(Scene scene, Set<NoViolation.Reason> obstacles) {
    this(scene, obstacles, false);
  }

  private Workshop(Scene scene, Set<NoViolation.Reason> obstacles, boolean builds) {
    this.scene = scene;
    this.obstacles = obstacles;
    this.builds = builds;
    this.reading = new Reading(scene);
    this.breaker = new Breaker(this);
    this.fulfilment = new Fulfilment(this);
    this.moves = new Moves(this);
    this.counts = new Counts(this);
    this.inclusions = new Inclusions(this);
    this.growth = new Growth(this);
  }

  /** For a dataset that is being built, where nothing that is there shall change without need. */
  static Workshop building(Scene scene) {
    return new Workshop(scene, EnumSet.noneOf(NoViolation.Reason.class), true);
  }

  /** The same over a changed dataset. */
  Workshop with(Scene changed) {
    return new Workshop(changed, obstacles, builds);
  }
}
