package dev.renewal.score.method;

import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/**
 * The refusal of numbers that a method is not defined for, such as a negative weight or a cell that
 * is missing.
 */
public final class UnfitInputException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;
  private static final int NOWHERE = -1;

  /** The failed check. */
  private final Reason reason;

  /** The row of the refused number, or {@link #NOWHERE}. */
  private final int row;

  /** The column of the refused number, or {@link #NOWHERE}. */
  private final int column;

  /** What was refused, as text. */
  private final String found;

  private UnfitInputException(Reason reason, int row, int column, String found) {
    super(
        textOf(
                reason,
                row,
                column,
                found,
                UnfitInputException::fromOne,
                UnfitInputException::fromOne)
            .en());
    this.reason = reason;
    this.row = row;
    this.column = column;
    this.found = found;
  }

  static UnfitInputException of(Reason reason, Object found) {
    return new UnfitInputException(reason, NOWHERE, NOWHERE, found.toString());
  }

  static UnfitInputException inRow(Reason reason, int row, Object found) {
    return new UnfitInputException(reason, row, NOWHERE, found.toString());
  }

  static UnfitInputException inColumn(Reason reason, int column, Object found) {
    return new UnfitInputException(reason, NOWHERE, column, found.toString());
  }

  static UnfitInputException at(Reason reason, int row, int column, Object found) {
    return new UnfitInputException(reason, row, column, found.toString());
  }

  /** The failed check, for programs. */
  public Reason reason() {
    return reason;
  }

  /** The row of the refused number, from 0; empty where there are no rows. */
  public OptionalInt row() {
    return row == NOWHERE ? OptionalInt.empty() : OptionalInt.of(row);
  }

  /** The column of the refused number, or its place in a list, from 0. */
  public OptionalInt column() {
    return column == NOWHERE ? OptionalInt.empty() : OptionalInt.of(column);
  }

  /** What was refused; empty where something is missing. */
  public String found() {
    return found;
  }

  /** What is wrong, where, what was expected and what to do; rows and columns count from 1. */
  public LocalText text() {
    return text(UnfitInputException::fromOne, UnfitInputException::fromOne);
  }

  /**
   * The same with names for rows and columns.
   *
   * @param rowName the name of a row, from 0, such as the id of a unit
   * @param columnName the name of a column, from 0, such as the id of an indicator
   */
  public LocalText text(IntFunction<String> rowName, IntFunction<String> columnName) {
    return textOf(reason, row, column, found, rowName, columnName);
  }

  private static String placeKey(boolean hasRow, boolean hasColumn) {
    if (hasRow) {
      return hasColumn ? "method.place.row-column" : "method.place.row";
    }
    return hasColumn ? "method.place.column" : "method.place.none";
  }

  private static String fromOne(int place) {
    return Integer.toString(place + 1);
  }

  private static LocalText textOf(
      Reason reason,
      int row,
      int column,
      String found,
      IntFunction<String> rowName,
      IntFunction<String> columnName) {
    MessageBundle messages = MessageBundle.core();
    LocalText where =
        messages.format(
            placeKey(row != NOWHERE, column != NOWHERE),
            Map.of(
                "row", row == NOWHERE ? "" : rowName.apply(row),
                "column", column == NOWHERE ? "" : columnName.apply(column)));
    return messages.format(reason.key(), Map.of("place", where, "found", found));
  }

  /** The checks that numbers can fail. */
  public enum Reason {
    /** There is nothing to compute from (没有数据). */
    EMPTY,
    /** Lists or rows that belong together differ in length (长度不一致). */
    LENGTH,
    /** A number is infinite or not a number (不是有限数). */
    NOT_FINITE,
    /** A cell is missing where all are needed (缺少数值). */
    ABSENT,
    /** A value is negative where the method has no meaning for it (不得为负). */
    NEGATIVE,
    /** A value is zero or negative where the method needs a positive one (须为正数). */
    NOT_POSITIVE,
    /** A weight is negative; that less is better is a direction (权重为负). */
    NEGATIVE_WEIGHT,
    /** All weights are zero (权重全为零). */
    ZERO_WEIGHTS,
    /** A judgement and its opposite are not each other's reciprocal (判断矩阵不互反). */
    NOT_RECIPROCAL,
    /** More things are compared than the table of random indices covers (比较对象过多). */
    TOO_MANY,
    /** Judgements so contradictory that no weights can be found (判断矛盾过大). */
    NO_CONVERGENCE,
    /** Experts have given out different totals (预算总额不一致). */
    UNEQUAL_BUDGET,
    /** An option of the method is outside its range (选项超出范围). */
    OPTION;

    private String key() {
      return "method.unfit." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
