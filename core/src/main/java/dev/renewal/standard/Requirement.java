package dev.renewal.standard;

import java.util.List;
import java.util.Optional;

/** What a rule requires, or the condition under which it applies: seven kinds. */
public sealed interface Requirement {

  /**
   * Calls the case of this kind.
   *
   * @param cases one method per kind
   * @return what the case returns
   */
  <R> R accept(Cases<R> cases);

  /**
   * Holds when at least one value is found; blank text is absent.
   *
   * @param values where the value is looked for
   */
  record Present(Values values) implements Requirement {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.present(this);
    }
  }

  /**
   * Holds when no value is found.
   *
   * @param values where the value is looked for
   */
  record Absent(Values values) implements Requirement {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.absent(this);
    }
  }

  /**
   * Holds when two values stand in a relation.
   *
   * @param left the first value
   * @param by the relation; absent when {@code byData} gives it
   * @param byData the operand of type comparator that gives the relation
   * @param right the second value
   * @param tolerance how far apart the values may be under {@code ~}
   */
  record Compare(
      Operand left,
      Optional<Comparison> by,
      Optional<Operand> byData,
      Operand right,
      Optional<Operand> tolerance)
      implements Requirement {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.compare(this);
    }
  }

  /**
   * Holds when each member of the first set is in the second.
   *
   * @param members the set that must be covered
   * @param in the set that must cover it
   */
  record Every(MemberSet members, MemberSet in) implements Requirement {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.every(this);
    }
  }

  /**
   * Holds when the dated steps follow a list: no earlier step lacks a date, dates do not fall.
   *
   * @param steps the elements
   * @param step the path from an element to the code of its step
   * @param order the code list whose order counts
   * @param date the path from an element to its date
   */
  record Sequence(Selection steps, Path step, String order, Path date) implements Requirement {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.sequence(this);
    }
  }

  /**
   * Holds when some part holds and none fails or is undetermined.
   *
   * @param parts the parts
   */
  record All(List<Requirement> parts) implements Requirement {
    /** Copies the parts. */
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.all(this);
    }
  }

  /**
   * Holds when some part holds.
   *
   * @param parts the parts
   */
  record Any(List<Requirement> parts) implements Requirement {
    /** Copies the parts. */
    public Any {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.any(this);
    }
  }

  /** One method per kind of requirement. */
  interface Cases<R> {
    /** Something must be present. */
    R present(Present requirement);

    /** Something must be absent. */
    R absent(Absent requirement);

    /** Two values must stand in a relation. */
    R compare(Compare requirement);

    /** One set must be in another. */
    R every(Every requirement);

    /** Steps must follow their order. */
    R sequence(Sequence requirement);

    /** All parts must hold. */
    R all(All requirement);

    /** One part must hold. */
    R any(Any requirement);
  }
}
