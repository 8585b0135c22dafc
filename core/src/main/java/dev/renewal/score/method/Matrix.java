package dev.renewal.score.method;

import dev.renewal.score.method.UnfitInputException.Reason;
import java.util.Arrays;

/**
 * A table of doubles that never changes: units or experts in rows, indicators in columns. A cell is
 * finite or absent; an infinite number or NaN is refused and never taken for an absent one.
 */
public final class Matrix {

  private final int rows;
  private final int columns;

  /** Row by row; NaN where a cell is absent. */
  private final double[] cells;

  private Matrix(int rows, int columns, double[] cells) {
    this.rows = rows;
    this.columns = columns;
    this.cells = cells;
  }

  /**
   * A table without absent cells.
   *
   * @param rows the rows, each as long as the first
   * @throws UnfitInputException if the rows differ in length or a cell is not finite
   */
  public static Matrix of(double[]... rows) {
    boolean[][] present = new boolean[rows.length][];
    for (int row = 0; row < rows.length; row++) {
      present[row] = new boolean[rows[row].length];
      Arrays.fill(present[row], true);
    }
    return ofPresent(rows, present);
  }

  /**
   * A table in which cells may be absent.
   *
   * @param rows the rows, each as long as the first
   * @param present which cells are there, in the same shape; what stands in others is not read
   * @throws UnfitInputException if the rows differ in length or a present cell is not finite
   */
  public static Matrix ofPresent(double[][] rows, boolean[][] present) {
    int columns = rows.length == 0 ? 0 : rows[0].length;
    double[] cells = new double[rows.length * columns];
    for (int row = 0; row < rows.length; row++) {
      if (rows[row].length != columns || present[row].length != columns) {
        throw UnfitInputException.inRow(Reason.LENGTH, row, rows[row].length);
      }
      for (int column = 0; column < columns; column++) {
        double cell = rows[row][column];
        if (present[row][column] && !Double.isFinite(cell)) {
          throw UnfitInputException.at(Reason.NOT_FINITE, row, column, cell);
        }
        cells[row * columns + column] = present[row][column] ? cell : Double.NaN;
      }
    }
    return new Matrix(rows.length, columns, cells);
  }

  /** A table of this room's own making, row by row; the array is kept. */
  static Matrix ofCells(int rows, int columns, double[] cells) {
    return new Matrix(rows, columns, cells);
  }

  /** How many rows there are. */
  public int rows() {
    return rows;
  }

  /** How many columns there are. */
  public int columns() {
    return columns;
  }

  /**
   * A cell.
   *
   * @param row its row, from 0
   * @param column its column, from 0
   * @throws IllegalStateException if it is absent
   */
  public double get(int row, int column) {
    double cell = cells[index(row, column)];
    if (Double.isNaN(cell)) {
      throw new IllegalStateException("no number in row " + row + ", column " + column);
    }
    return cell;
  }

  /** Tells whether a cell is there; rows and columns count from 0. */
  public boolean isPresent(int row, int column) {
    return !Double.isNaN(cells[index(row, column)]);
  }

  private int index(int row, int column) {
    return java.util.Objects.checkIndex(row, rows) * columns
        + java.util.Objects.checkIndex(column, columns);
  }

  /**
   * A row, from 0.
   *
   * @throws IllegalStateException if one of its cells is absent
   */
  public Numbers row(int row) {
    double[] numbers = new double[columns];
    Arrays.setAll(numbers, column -> get(row, column));
    return Numbers.of(numbers);
  }

  /**
   * A column, from 0.
   *
   * @throws IllegalStateException if one of its cells is absent
   */
  public Numbers column(int column) {
    return Numbers.of(columnArray(column));
  }

  double[] columnArray(int column) {
    double[] numbers = new double[rows];
    Arrays.setAll(numbers, row -> get(row, column));
    return numbers;
  }

  /** Refuses a table with absent cells or without any cell. */
  Matrix complete() {
    if (cells.length == 0) {
      throw UnfitInputException.of(Reason.EMPTY, "");
    }
    for (int i = 0; i < cells.length; i++) {
      if (Double.isNaN(cells[i])) {
        throw UnfitInputException.at(Reason.ABSENT, i / columns, i % columns, "");
      }
    }
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Matrix matrix
        && rows == matrix.rows
        && columns == matrix.columns
        && Arrays.equals(cells, matrix.cells);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * rows + columns) + Arrays.hashCode(cells);
  }

  /** The rows as {@code [[1.0, 2.0], [3.0, absent]]}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("[");
    for (int row = 0; row < rows; row++) {
      double[] numbers = Arrays.copyOfRange(cells, row * columns, (row + 1) * columns);
      text.append(row == 0 ? "" : ", ").append(Arrays.toString(numbers).replace("NaN", "absent"));
    }
    return text.append("]").toString();
  }
}
