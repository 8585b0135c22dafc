package dev.renewal.schema;

import dev.renewal.identifier.DivisionCode;
import dev.renewal.identifier.DivisionLevel;
import dev.renewal.quantity.PartialDate;
import dev.renewal.quantity.ReportingPeriod;
import dev.renewal.schema.ValueType.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What follows from values of each kind. */
final class DerivedAttributes {

  /** The date of an instant is taken in China, which has one offset. */
  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

  private DerivedAttributes() {}

  /** The attributes that follow from values of a type. */
  static List<DerivedAttribute> of(ValueType type) {
    return Table.BY_KIND.getOrDefault(type.kind(), List.of());
  }

  /** Filled when first asked for, since results have types of their own. */
  private static final class Table {

    private static final Map<Kind, List<DerivedAttribute>> BY_KIND =
        Map.of(
            Kind.DIVISION, division(),
            Kind.PERIOD, period(),
            Kind.DATE, date(),
            Kind.PARTIAL_DATE, partialDate(),
            Kind.YEAR_MONTH, yearMonth(),
            Kind.YEAR, year(),
            Kind.INSTANT, instant());

    private static List<DerivedAttribute> division() {
      return List.of(
          derived("code", String.class, DivisionCode.class, DivisionCode::toString),
          derived("level", DivisionLevel.class, DivisionCode.class, DivisionCode::level),
          derived("province", DivisionCode.class, DivisionCode.class, DivisionCode::province),
          derived(
              "prefecture",
              DivisionCode.class,
              DivisionCode.class,
              code -> code.prefecture().orElse(null)),
          derived(
              "county", DivisionCode.class, DivisionCode.class, code -> code.county().orElse(null)),
          derived(
              "township",
              DivisionCode.class,
              DivisionCode.class,
              code -> code.township().orElse(null)));
    }

    private static List<DerivedAttribute> period() {
      return List.of(
          derived("year", ReportingPeriod.class, ReportingPeriod.class, ReportingPeriod::wholeYear),
          derived(
              "previous", ReportingPeriod.class, ReportingPeriod.class, ReportingPeriod::previous),
          derived("firstDay", LocalDate.class, ReportingPeriod.class, ReportingPeriod::firstDay),
          derived("lastDay", LocalDate.class, ReportingPeriod.class, ReportingPeriod::lastDay));
    }

    private static List<DerivedAttribute> date() {
      return List.of(
          derived(
              "year",
              ReportingPeriod.class,
              LocalDate.class,
              day -> ReportingPeriod.ofYear(day.getYear())),
          derived(
              "previousYear",
              ReportingPeriod.class,
              LocalDate.class,
              day -> ReportingPeriod.ofYear(day.getYear()).previous()));
    }

    private static List<DerivedAttribute> partialDate() {
      return List.of(
          derived(
              "year",
              ReportingPeriod.class,
              PartialDate.class,
              day -> ReportingPeriod.ofYear(day.year())),
          derived(
              "previousYear",
              ReportingPeriod.class,
              PartialDate.class,
              day -> ReportingPeriod.ofYear(day.year()).previous()),
          derived("firstDay", LocalDate.class, PartialDate.class, PartialDate::earliestDay),
          derived("lastDay", LocalDate.class, PartialDate.class, PartialDate::latestDay));
    }

    private static List<DerivedAttribute> yearMonth() {
      return List.of(
          derived(
              "year",
              ReportingPeriod.class,
              YearMonth.class,
              month -> ReportingPeriod.ofYear(month.getYear())),
          derived("firstDay", LocalDate.class, YearMonth.class, month -> month.atDay(1)),
          derived("lastDay", LocalDate.class, YearMonth.class, YearMonth::atEndOfMonth));
    }

    private static List<DerivedAttribute> year() {
      return List.of(
          derived(
              "period",
              ReportingPeriod.class,
              Year.class,
              year -> ReportingPeriod.ofYear(year.getValue())),
          derived("firstDay", LocalDate.class, Year.class, year -> year.atDay(1)),
          derived("lastDay", LocalDate.class, Year.class, year -> year.atDay(year.length())));
    }

    private static List<DerivedAttribute> instant() {
      return List.of(
          derived(
              "date",
              LocalDate.class,
              Instant.class,
              instant -> instant.atOffset(CHINA).toLocalDate()));
    }

    private static <V> DerivedAttribute derived(
        String name, Class<?> result, Class<V> value, Function<V, @Nullable Object> function) {
      return new DerivedAttribute(
          name, ValueType.of(result), object -> function.apply(value.cast(object)));
    }
  }
}
