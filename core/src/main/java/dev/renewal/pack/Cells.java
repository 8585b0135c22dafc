package dev.renewal.pack;

import dev.renewal.pack.internal.Says;
import dev.renewal.quantity.Area;
import dev.renewal.quantity.Money;
import dev.renewal.quantity.Percentage;
import dev.renewal.quantity.ReportingPeriod;
import dev.renewal.quantity.TargetComparator;
import dev.renewal.standard.ColumnType;
import dev.renewal.text.LocalText;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Checks typed cells of code lists against the types of their columns. */
final class Cells {
  private final Set<String> clauses;

  /**
   * Checks of cells.
   *
   * @param clauses the ids of the clauses of the pack
   */
  Cells(Set<String> clauses) {
    this.clauses = clauses;
  }

  /** What is wrong with a cell; empty if nothing is. */
  Optional<LocalText> check(String text, ColumnType type) {
    if (type == ColumnType.CLAUSE) {
      return clauses.contains(text)
          ? Optional.empty()
          : Optional.of(Says.unknown("clause", text, clauses));
    }
    return reads(text, type)
        ? Optional.empty()
        : Optional.of(
            Says.text("not-a", "text", text, "expected", Says.text("column." + type.code())));
  }

  private static boolean reads(String text, ColumnType type) {
    try {
      return read(text, type) != null;
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException unreadable) {
      return false;
    }
  }

  private static Object read(String text, ColumnType type) {
    return switch (type) {
      case TEXT, CODE, CLAUSE -> text;
      case NUMBER -> new BigDecimal(text);
      case MONEY -> Money.parse(text);
      case AREA -> Area.parse(text);
      case PERCENTAGE -> Percentage.parse(text);
      case DATE -> LocalDate.parse(text);
      case COMPARATOR -> TargetComparator.parse(text);
      case PERIOD -> ReportingPeriod.parse(text);
    };
  }
}
