package dev.renewal.schema;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.renewal.identifier.CreditCode;
import dev.renewal.identifier.DivisionCode;
import dev.renewal.identifier.DocumentNumber;
import dev.renewal.identifier.ProjectCode;
import dev.renewal.model.Code;
import dev.renewal.quantity.Area;
import dev.renewal.quantity.Length;
import dev.renewal.quantity.Money;
import dev.renewal.quantity.PartialDate;
import dev.renewal.quantity.Percentage;
import dev.renewal.quantity.Quantity;
import dev.renewal.quantity.ReportingPeriod;
import dev.renewal.quantity.TargetComparator;
import dev.renewal.schema.ValueType.Kind;
import dev.renewal.text.LocalText;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the values of one class stand in JSON. */
record Leaf(
    Kind kind,
    @Nullable Function<String, Object> parser,
    Function<Object, String> formatter,
    List<String> codes) {

  /** Four digits, with a sign where they do not suffice; {@code 23} is no year. */
  private static final DateTimeFormatter YEAR =
      new DateTimeFormatterBuilder()
          .appendValue(ChronoField.YEAR, 4, 9, SignStyle.EXCEEDS_PAD)
          .toFormatter(Locale.ROOT);

  private static final Map<Class<?>, Leaf> KNOWN =
      Map.ofEntries(
          text(String.class, Kind.TEXT, text -> text),
          other(Boolean.class, Kind.BOOLEAN),
          other(boolean.class, Kind.BOOLEAN),
          other(Integer.class, Kind.INTEGER),
          other(int.class, Kind.INTEGER),
          other(Long.class, Kind.INTEGER),
          other(long.class, Kind.INTEGER),
          other(BigDecimal.class, Kind.DECIMAL),
          text(Percentage.class, Kind.PERCENTAGE, Percentage::parse),
          other(Money.class, Kind.MONEY),
          other(Area.class, Kind.AREA),
          other(Length.class, Kind.LENGTH),
          other(Quantity.class, Kind.QUANTITY),
          text(LocalDate.class, Kind.DATE, LocalDate::parse),
          text(PartialDate.class, Kind.PARTIAL_DATE, PartialDate::parse),
          text(YearMonth.class, Kind.YEAR_MONTH, YearMonth::parse),
          Map.entry(
              Year.class,
              new Leaf(
                  Kind.YEAR,
                  text -> Year.parse(text, YEAR),
                  value -> YEAR.format((Year) value),
                  List.of())),
          text(Instant.class, Kind.INSTANT, text -> OffsetDateTime.parse(text).toInstant()),
          text(ReportingPeriod.class, Kind.PERIOD, ReportingPeriod::parse),
          text(DivisionCode.class, Kind.DIVISION, DivisionCode::of),
          text(CreditCode.class, Kind.CREDIT_CODE, CreditCode::of),
          text(ProjectCode.class, Kind.PROJECT_CODE, ProjectCode::of),
          text(DocumentNumber.class, Kind.DOCUMENT_NUMBER, DocumentNumber::parse),
          text(TargetComparator.class, Kind.COMPARATOR, TargetComparator::parse),
          other(LocalText.class, Kind.LOCAL_TEXT),
          other(JsonTree.class, Kind.TREE));

  /** Finds how the values of a class stand in JSON. */
  static Leaf of(Class<?> type) {
    Leaf known = KNOWN.get(type);
    if (known != null) {
      return known;
    }
    if (type.isEnum()) {
      return closed(type);
    }
    if (Code.class.isAssignableFrom(type)) {
      Function<Object, Object> factory = new Lambdas(type).function(factory(type));
      return new Leaf(Kind.OPEN_CODE, factory::apply, value -> ((Code) value).code(), List.of());
    }
    if (type.isRecord() || type.isInterface()) {
      return new Leaf(Kind.OBJECT, null, String::valueOf, List.of());
    }
    throw new IllegalArgumentException(type.getName() + " is no type of an attribute");
  }

  private static Map.Entry<Class<?>, Leaf> text(
      Class<?> type, Kind kind, Function<String, Object> parser) {
    return Map.entry(type, new Leaf(kind, parser, Object::toString, List.of()));
  }

  private static Map.Entry<Class<?>, Leaf> other(Class<?> type, Kind kind) {
    return Map.entry(type, new Leaf(kind, null, Object::toString, List.of()));
  }

  private static Leaf closed(Class<?> type) {
    Map<String, Object> byCode = new HashMap<>();
    List<String> codes = new ArrayList<>();
    for (Object constant : type.getEnumConstants()) {
      String code = code(constant);
      byCode.put(code, constant);
      codes.add(code);
    }
    Function<String, Object> parser =
        text -> {
          Object found = byCode.get(text);
          if (found == null) {
            throw new IllegalArgumentException(text + " is none of " + codes);
          }
          return found;
        };
    return new Leaf(Kind.CLOSED_CODE, parser, Leaf::code, List.copyOf(codes));
  }

  private static String code(Object constant) {
    return constant instanceof Code code ? code.code() : constant.toString();
  }

  private static Method factory(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(it -> Modifier.isStatic(it.getModifiers()) && it.getReturnType() == type)
        .filter(it -> Arrays.equals(it.getParameterTypes(), new Class<?>[] {String.class}))
        .filter(it -> it.isAnnotationPresent(JsonCreator.class) || it.getName().equals("of"))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(type.getName() + " has no static of(String)"));
  }
}
