package dev.renewal.model;

import dev.renewal.identifier.CreditCode;
import dev.renewal.identifier.DivisionCode;
import dev.renewal.identifier.DocumentNumber;
import dev.renewal.identifier.ProjectCode;
import dev.renewal.quantity.Area;
import dev.renewal.quantity.AreaUnit;
import dev.renewal.quantity.Length;
import dev.renewal.quantity.LengthUnit;
import dev.renewal.quantity.Money;
import dev.renewal.quantity.MoneyUnit;
import dev.renewal.quantity.PartialDate;
import dev.renewal.quantity.Percentage;
import dev.renewal.quantity.Quantity;
import dev.renewal.quantity.ReportingPeriod;
import dev.renewal.quantity.TargetComparator;
import dev.renewal.schema.JsonTree;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any value of any model type, derived from its accessors: valid or not, empty or full. */
public final class AnyModel {
  private static final Map<Class<?>, Arbitrary<?>> OBJECTS = new ConcurrentHashMap<>();

  private AnyModel() {}

  /** Any value of a type with a builder. */
  public static Arbitrary<Object> of(Class<?> type) {
    Arbitrary<?> known = OBJECTS.get(type);
    if (known == null) {
      known = object(type);
      OBJECTS.put(type, known);
    }
    return known.map(Object.class::cast);
  }

  private static Arbitrary<Object> object(Class<?> type) {
    List<Method> accessors = ModelTypes.accessors(type);
    List<Arbitrary<Object>> values = new ArrayList<>();
    for (Method accessor : accessors) {
      values.add(attribute(accessor.getGenericReturnType()));
    }
    return Combinators.combine(values)
        .as(
            found -> {
              Map<String, Object> attributes = new LinkedHashMap<>();
              for (int i = 0; i < found.size(); i++) {
                attributes.put(ModelTypes.attribute(accessors.get(i)), found.get(i));
              }
              return ObjectBuilder.build(type, attributes);
            });
  }

  private static Arbitrary<Object> attribute(Type declared) {
    if (declared instanceof ParameterizedType generic) {
      Arbitrary<Object> element = value((Class<?>) generic.getActualTypeArguments()[0]);
      return generic.getRawType() == List.class
          ? element.list().ofMaxSize(2).map(Object.class::cast)
          : element.injectNull(0.5).map(Optional::ofNullable).map(Object.class::cast);
    }
    return value((Class<?>) declared);
  }

  private static Arbitrary<Object> value(Class<?> type) {
    if (type.isEnum()) {
      return Arbitraries.of(type.getEnumConstants()).map(Object.class::cast);
    }
    if (type.isAnnotationPresent(CodeList.class)) {
      return Arbitraries.oneOf(text(), Arbitraries.of("OTHER", "中文")).map(text -> code(type, text));
    }
    return type.isInterface() ? of(type) : leaf(type).map(Object.class::cast);
  }

  private static Arbitrary<?> leaf(Class<?> type) {
    if (type == String.class) {
      return text();
    }
    if (type == Boolean.class) {
      return Arbitraries.of(true, false);
    }
    if (type == Integer.class) {
      return Arbitraries.integers();
    }
    if (type == Long.class) {
      return Arbitraries.longs();
    }
    if (type == BigDecimal.class) {
      return decimal();
    }
    if (type == LocalDate.class) {
      return date();
    }
    if (type == Year.class) {
      return Arbitraries.integers().between(-9999, 9999).map(Year::of);
    }
    if (type == Instant.class) {
      return Arbitraries.longs()
          .between(Instant.parse("-0999-01-01T00:00:00Z").getEpochSecond(), 253402300799L)
          .flatMap(
              second ->
                  Arbitraries.integers()
                      .between(0, 999_999_999)
                      .map(nano -> Instant.ofEpochSecond(second, nano)));
    }
    return domainLeaf(type);
  }

  private static Arbitrary<?> domainLeaf(Class<?> type) {
    if (type == Money.class) {
      return Combinators.combine(decimal(), Arbitraries.of(MoneyUnit.class)).as(Money::of);
    }
    if (type == Area.class) {
      return Combinators.combine(decimal().map(BigDecimal::abs), Arbitraries.of(AreaUnit.class))
          .as(Area::of);
    }
    if (type == Length.class) {
      return Combinators.combine(decimal().map(BigDecimal::abs), Arbitraries.of(LengthUnit.class))
          .as(Length::of);
    }
    if (type == Percentage.class) {
      return decimal().map(Percentage::of);
    }
    if (type == Quantity.class) {
      return Arbitraries.oneOf(
          decimal().map(Quantity::withoutUnit),
          Combinators.combine(decimal(), Arbitraries.of("个", "万人次")).as(Quantity::of));
    }
    if (type == PartialDate.class) {
      LocalDate first = LocalDate.of(1, 1, 1);
      return Arbitraries.oneOf(
          date().filter(day -> !day.isBefore(first)).map(PartialDate::of),
          Arbitraries.integers().between(1, 9999).map(year -> PartialDate.of(Year.of(year))),
          Arbitraries.integers()
              .between(12, 119_987)
              .map(month -> PartialDate.of(YearMonth.of(month / 12, month % 12 + 1))));
    }
    if (type == ReportingPeriod.class) {
      return Arbitraries.of("2025", "2025-H1", "2025-H2", "2024-Q3", "2024-02", "1999-12")
          .map(ReportingPeriod::parse);
    }
    if (type == TargetComparator.class) {
      return Arbitraries.of(TargetComparator.class);
    }
    if (type == DivisionCode.class) {
      return Arbitraries.of("33", "3304", "330424", "330424101", "330424101001")
          .map(DivisionCode::of);
    }
    if (type == CreditCode.class) {
      return Arbitraries.of("91110000600037341L", "11320000MB151840XJ", "91440300L83341734R")
          .map(CreditCode::of);
    }
    if (type == ProjectCode.class) {
      return Arbitraries.of("2304-330424-04-01-123456").map(ProjectCode::of);
    }
    if (type == DocumentNumber.class) {
      return Arbitraries.of("杭建房〔2022〕36号").map(DocumentNumber::parse);
    }
    if (type == JsonTree.class) {
      return tree();
    }
    throw new AssertionError("no values known of " + type.getName());
  }

  /** Any text that UTF-8 can hold. */
  private static Arbitrary<String> text() {
    return Arbitraries.integers()
        .between(0, Character.MAX_CODE_POINT)
        .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
        .list()
        .ofMaxSize(6)
        .map(
            points ->
                points.stream()
                    .collect(
                        StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
  }

  private static Arbitrary<JsonTree> tree() {
    Arbitrary<JsonTree> leaf =
        Arbitraries.oneOf(
            text().map(JsonTree::string),
            decimal().map(number -> JsonTree.number(number.toString())),
            Arbitraries.of(true, false).map(JsonTree::bool),
            Arbitraries.create(JsonTree::nothing));
    Arbitrary<JsonTree> list = leaf.list().ofMaxSize(2).map(JsonTree::array);
    return Arbitraries.maps(text(), Arbitraries.oneOf(leaf, list))
        .ofMaxSize(3)
        .map(JsonTree::object);
  }

  private static Arbitrary<BigDecimal> decimal() {
    return Combinators.combine(
            Arbitraries.bigIntegers()
                .between(BigInteger.TEN.pow(20).negate(), BigInteger.TEN.pow(20)),
            Arbitraries.integers().between(0, 12))
        .as(BigDecimal::new);
  }

  private static Arbitrary<LocalDate> date() {
    return Arbitraries.longs()
        .between(LocalDate.of(-9999, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static Object code(Class<?> type, String text) {
    try {
      return type.getMethod("of", String.class).invoke(null, text);
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      throw new LinkageError(type.getName(), e);
    }
  }
}
