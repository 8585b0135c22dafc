package dev.renewal.standard;

/** Where a value of a scorecard is found (取数): in a column of a table, or in a document. */
public sealed interface ScoreSource {

  /**
   * Calls the case of this kind.
   *
   * @param cases one method per kind
   * @return what the case returns
   */
  <R> R accept(Cases<R> cases);

  /**
   * A column of a table of units and indicators.
   *
   * <p>JSON: {@code {"column": "Goods"}}.
   *
   * @param name the name in the header row
   */
  record Column(String name) implements ScoreSource {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.column(this);
    }
  }

  /**
   * An operand, read from a document as rules read it; money is in yuan, areas in square metres,
   * lengths in metres, shares as numbers from 0 to 1. In a plain table it is the column of the same
   * name.
   *
   * <p>JSON: any operand of the vocabulary, such as {@code {"count": "facilities"}}.
   *
   * @param operand the operand
   */
  record Measured(Operand operand) implements ScoreSource {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.measured(this);
    }
  }

  /**
   * A requirement, which is 1 where it holds and 0 where it fails. In a plain table it is the
   * column of the same name.
   *
   * <p>JSON: {@code {"holds": {"present": "facilities"}}}.
   *
   * @param requirement the requirement
   */
  record Holds(Requirement requirement) implements ScoreSource {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.holds(this);
    }
  }

  /** One method per kind of source. */
  interface Cases<R> {
    /** A column of a table. */
    R column(Column source);

    /** An operand. */
    R measured(Measured source);

    /** A requirement. */
    R holds(Holds source);
  }
}
