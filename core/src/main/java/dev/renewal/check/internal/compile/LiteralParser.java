package dev.renewal.check.internal.compile;

import dev.renewal.check.internal.eval.Family;
import dev.renewal.check.internal.eval.OperandCode;
import dev.renewal.check.internal.eval.Operands;
import dev.renewal.pack.internal.Says;
import dev.renewal.quantity.Area;
import dev.renewal.quantity.Length;
import dev.renewal.quantity.Money;
import dev.renewal.quantity.Percentage;
import dev.renewal.quantity.ReportingPeriod;
import dev.renewal.quantity.TargetComparator;
import dev.renewal.schema.ValueType;
import dev.renewal.standard.Codelist;
import dev.renewal.standard.CodelistItem;
import dev.renewal.standard.Literal;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads literals, parameter values and cells as the type they must have. */
final class LiteralParser {
  private static final int LONG_DIGITS = 18;
  private final Lists lists;

  LiteralParser(Lists lists) {
    this.lists = lists;
  }

  OperandCode parse(Literal literal, Wanted wanted) {
    unit(literal, wanted);
    Object value;
    try {
      value = value(literal, wanted);
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException error) {
      throw new PackError(
          "not-a",
          "text",
          wanted.family() == Family.NUMBER ? literal.text() : literal,
          "expected",
          Says.text("value." + Families.key(wanted.family())));
    }
    Optional<String> unit = wanted.family() == Family.NUMBER ? literal.unit() : Optional.empty();
    return new Operands.Constant(wanted.family(), unit, value, literal.toString());
  }

  private static void unit(Literal literal, Wanted wanted) {
    boolean plain = wanted.family() == Family.NUMBER;
    if (plain && !wanted.counted() && !literal.unit().equals(wanted.unit())) {
      throw new PackError("literal-unit", "literal", literal, "unit", Families.unit(wanted.unit()));
    }
  }

  private Object value(Literal literal, Wanted wanted) {
    String text = literal.text();
    return switch (wanted.family()) {
      case TEXT -> text(text, wanted.type());
      case FLAG -> flag(text);
      case NUMBER -> number(text);
      case SHARE -> Percentage.parse(text).ratio();
      case MONEY -> Money.parse(literal.toString()).inYuan();
      case AREA -> Area.parse(literal.toString()).inSquareMetres();
      case LENGTH -> Length.parse(literal.toString()).inMetres();
      case DATE -> LocalDate.parse(text);
      case INSTANT -> Instant.parse(text);
      case PERIOD -> ReportingPeriod.parse(text);
      case COMPARATOR -> TargetComparator.parse(text);
      case QUANTITY, OBJECT ->
          throw new IllegalArgumentException("values of this type are not written in packs");
    };
  }

  private static Boolean flag(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw new IllegalArgumentException("expected true or false");
    }
    return text.equals("true");
  }

  private static Object number(String text) {
    BigDecimal number = new BigDecimal(text);
    return number.scale() <= 0 && number.precision() - number.scale() <= LONG_DIGITS
        ? (Object) number.longValueExact()
        : number;
  }

  /**
   * A text that values of a type are compared with: a code of its list, a well-formed identifier.
   */
  private String text(String text, @Nullable ValueType type) {
    if (type == null) {
      return text;
    }
    Optional<Codelist> list = type.codeList().flatMap(lists::find);
    if (list.isPresent()) {
      return code(text, list.get());
    }
    if (type.kind() == ValueType.Kind.CLOSED_CODE && !type.closedCodes().contains(text)) {
      throw new PackError(Says.unknown("code", text, type.closedCodes()));
    }
    return type.isTextual() ? type.format(type.parse(text)) : text;
  }

  /** The code that a text is, or is an alias of. */
  static String code(String text, Codelist list) {
    return list.find(text)
        .map(CodelistItem::code)
        .orElseThrow(
            () ->
                new PackError(
                    Says.unknown(
                        Says.text("what.code-of-list", "list", list.id()),
                        text,
                        list.items().stream().map(CodelistItem::code).toList())));
  }
}
