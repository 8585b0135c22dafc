package dev.renewal.check.internal.eval;

import dev.renewal.schema.ValueType;
import org.jspecify.annotations.Nullable;

/** The families of values that can be compared with each other. */
public enum Family {
  /** Text, codes, references and identifiers. */
  TEXT,
  /** Flags. */
  FLAG,
  /** Plain numbers, with an optional unit. */
  NUMBER,
  /** Shares; compared as exact numbers. */
  SHARE,
  /** Amounts of money, in yuan. */
  MONEY,
  /** Areas, in square metres. */
  AREA,
  /** Lengths, in metres. */
  LENGTH,
  /** Numbers with an open unit. */
  QUANTITY,
  /** Days. */
  DATE,
  /** Instants. */
  INSTANT,
  /** Reporting periods. */
  PERIOD,
  /** Comparators. */
  COMPARATOR,
  /** Objects, which are present or absent but not compared. */
  OBJECT;

  /** Tells whether values of the family are numbers inside. */
  public boolean isNumeric() {
    return this == NUMBER || this == SHARE || this == MONEY || this == AREA || this == LENGTH;
  }

  /** Tells whether one value of the family can be more than another. */
  public boolean isOrdered() {
    return this != TEXT && this != FLAG && this != COMPARATOR && this != OBJECT;
  }

  /** The family of a type of the model. */
  public static Family of(@Nullable ValueType type) {
    if (type == null) {
      return OBJECT;
    }
    return switch (type.kind()) {
      case TEXT, OPEN_CODE, CLOSED_CODE, DIVISION, CREDIT_CODE, PROJECT_CODE, DOCUMENT_NUMBER ->
          TEXT;
      case BOOLEAN -> FLAG;
      case INTEGER, DECIMAL -> NUMBER;
      case PERCENTAGE -> SHARE;
      case MONEY -> MONEY;
      case AREA -> AREA;
      case LENGTH -> LENGTH;
      case QUANTITY -> QUANTITY;
      case DATE -> DATE;
      case INSTANT -> INSTANT;
      case PERIOD, YEAR, YEAR_MONTH -> PERIOD;
      case COMPARATOR -> COMPARATOR;
      case PARTIAL_DATE -> DATE;
      case LOCAL_TEXT, OBJECT, TREE -> OBJECT;
    };
  }
}
