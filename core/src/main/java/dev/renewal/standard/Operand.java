package dev.renewal.standard;

import java.util.Optional;

/** A value that a requirement compares. */
public sealed interface Operand {

  /**
   * Calls the case of this kind.
   *
   * @param cases one method per kind
   * @return what the case returns
   */
  <R> R accept(Cases<R> cases);

  /**
   * A literal.
   *
   * @param literal the value
   */
  record Constant(Literal literal) implements Operand {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.constant(this);
    }
  }

  /**
   * A parameter of the pack.
   *
   * @param name its name
   */
  record Parameter(String name) implements Operand {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.parameter(this);
    }
  }

  /**
   * The one value found in the documents.
   *
   * @param values where it is found
   */
  record Found(Values values) implements Operand {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.found(this);
    }
  }

  /**
   * How many elements a selection has.
   *
   * @param selection the elements
   */
  record Count(Selection selection) implements Operand {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.count(this);
    }
  }

  /**
   * The exact sum of the values found.
   *
   * @param values the parts
   */
  record Sum(Values values) implements Operand {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.sum(this);
    }
  }

  /**
   * The first value less the second; of dates and instants, the time from the second to the first.
   *
   * @param minuend the value taken from
   * @param subtrahend the value taken away
   * @param unit the unit of a difference of dates or instants
   */
  record Difference(Operand minuend, Operand subtrahend, Optional<TimeUnit> unit)
      implements Operand {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.difference(this);
    }
  }

  /**
   * A value times a share or number.
   *
   * @param value the value
   * @param by the factor
   */
  record Scaled(Operand value, Operand by) implements Operand {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.scaled(this);
    }
  }

  /**
   * A typed column of a code list.
   *
   * @param list the list
   * @param key the code whose row is read
   * @param column the column
   */
  record Lookup(String list, Operand key, String column) implements Operand {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.lookup(this);
    }
  }

  /**
   * The minutes it takes to walk somewhere (步行时间): those declared, else the distance declared at a
   * speed, else the great circle between two locations at that speed. A finding tells which.
   *
   * <p>JSON: {@code {"walk": {"minutes": "walkMinutes", "distance": "walkDistance", "from":
   * "$.location", "to": "location", "speed": {"param": "walkingSpeed"}}}}.
   *
   * @param minutes the path to the minutes declared
   * @param distance the path to the distance declared
   * @param from the path to the location where the walk begins
   * @param to the path to the location where it ends
   * @param speed metres a minute, such as a parameter with the unit {@code m/min}
   */
  record WalkingTime(Path minutes, Optional<Path> distance, Path from, Path to, Operand speed)
      implements Operand {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.walkingTime(this);
    }
  }

  /** The unit of a difference in time. */
  enum TimeUnit {
    /** Hours, between two instants. */
    HOURS,
    /** Days, between two dates or two instants. */
    DAYS
  }

  /** One method per kind of operand. */
  interface Cases<R> {
    /** A literal. */
    R constant(Constant operand);

    /** A parameter. */
    R parameter(Parameter operand);

    /** A value of the documents. */
    R found(Found operand);

    /** A count. */
    R count(Count operand);

    /** A sum. */
    R sum(Sum operand);

    /** A difference. */
    R difference(Difference operand);

    /** A product. */
    R scaled(Scaled operand);

    /** A cell of a code list. */
    R lookup(Lookup operand);

    /** A walking time. */
    R walkingTime(WalkingTime operand);
  }
}
