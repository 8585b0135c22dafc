package dev.renewal.violation.internal;

import dev.renewal.identifier.DivisionCode;
import dev.renewal.quantity.ReportingPeriod;
import dev.renewal.quantity.TargetComparator;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.ValueType;
import dev.renewal.standard.Codelist;
import dev.renewal.standard.CodelistItem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Values of the same type that differ from a given one, the most natural first. */
final class OtherValues {
  private static final String UNLISTED = "UNLISTED";
  private static final int PERIODS = 6;
  private static final int YEARS = 8;
  private static final String DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private OtherValues() {}

  /**
   * Other values.
   *
   * @param attribute the attribute that has the value
   * @param current the value
   * @param scene the dataset, for references and lists
   * @return values of its type, none equal to the current one
   */
  static List<Object> of(Attribute attribute, Object current, Scene scene) {
    Set<Object> values = new LinkedHashSet<>();
    ValueType type = attribute.type();
    switch (type.kind()) {
      case OPEN_CODE -> {
        type.codeList()
            .flatMap(scene::list)
            .ifPresent(list -> codes(list).forEach(it -> values.add(type.parse(it))));
        type.codeList()
            .flatMap(scene::list)
            .ifPresent(list -> unnamed(list).forEach(it -> values.add(type.parse(it))));
        values.add(type.parse(UNLISTED));
      }
      case CLOSED_CODE -> type.closedCodes().forEach(it -> values.add(type.parse(it)));
      case BOOLEAN -> values.add(!((Boolean) current));
      case TEXT -> {
        attribute.refersTo().ifPresent(kind -> values.addAll(scene.ids(kind)));
        values.add(UNLISTED);
        values.add(current + "-2");
      }
      case DIVISION -> divisions((DivisionCode) current, values);
      case CREDIT_CODE, PROJECT_CODE, DOCUMENT_NUMBER -> respelled(type, current, values);
      case COMPARATOR -> values.addAll(List.of(TargetComparator.values()));
      case DATE -> days((LocalDate) current, values);
      case PERIOD -> periods((ReportingPeriod) current, values);
      case YEAR -> values.addAll(List.of(((Year) current).minusYears(1), nextYear(current)));
      case YEAR_MONTH ->
          values.addAll(
              List.of(((YearMonth) current).minusMonths(1), ((YearMonth) current).plusMonths(1)));
      case INSTANT ->
          values.addAll(
              List.of(
                  ((Instant) current).minus(1, ChronoUnit.DAYS),
                  ((Instant) current).plus(1, ChronoUnit.DAYS)));
      case PARTIAL_DATE, INTEGER, DECIMAL, PERCENTAGE, MONEY, AREA, LENGTH ->
          values.addAll(
              NearestValues.of(
                  type, current, new Goal(Goal.Kind.DIFFERENT, Scene.comparable(current))));
      case QUANTITY, LOCAL_TEXT, OBJECT, TREE -> {}
    }
    values.remove(current);
    return List.copyOf(values);
  }

  static List<String> codes(Codelist list) {
    return list.items().stream().map(CodelistItem::code).toList();
  }

  /** Codes for the members that the source counts and does not name. */
  private static List<String> unnamed(Codelist list) {
    List<String> codes = new ArrayList<>();
    for (int at = list.items().size() + 1; at <= list.size().orElse(0); at++) {
      codes.add("UNNAMED_" + at);
    }
    return codes;
  }

  private static Year nextYear(Object year) {
    return ((Year) year).plusYears(1);
  }

  private static void days(LocalDate day, Set<Object> values) {
    values.addAll(List.of(day.minusDays(1), day.plusDays(1), day.minusYears(1), day.plusYears(1)));
    for (int years = 2; years <= YEARS; years++) {
      values.add(day.minusYears(years));
    }
  }

  private static void periods(ReportingPeriod period, Set<Object> values) {
    ReportingPeriod before = period;
    ReportingPeriod after = period;
    for (int at = 0; at < PERIODS; at++) {
      before = before.previous();
      after = after.next();
      values.add(before);
      values.add(after);
    }
    values.add(ReportingPeriod.ofYear(period.year()));
    values.add(ReportingPeriod.of(period.kind(), period.year() - 1, period.number()));
    values.add(ReportingPeriod.of(period.kind(), period.year() + 1, period.number()));
  }

  /** Neighbours, what the division lies in, and places of every kind within. */
  private static void divisions(DivisionCode code, Set<Object> values) {
    List<String> texts = new ArrayList<>();
    String digits = code.shortest().toString();
    for (String last : List.of("1", "2", "3", "4")) {
      texts.add(digits.substring(0, digits.length() - 1) + last);
    }
    for (int length : new int[] {6, 4, 2}) {
      if (digits.length() > length) {
        texts.add(digits.substring(0, length));
      }
    }
    for (int at : new int[] {6, 4}) {
      for (String other : List.of("01", "02", "03", "22")) {
        if (digits.length() >= at) {
          texts.add(digits.substring(0, at - 2) + other + digits.substring(at));
        }
      }
    }
    if (digits.length() >= 6) {
      for (String township : List.of("200", "100", "001", "400")) {
        texts.add(digits.substring(0, 6) + township);
      }
    }
    texts.stream()
        .filter(it -> DivisionCode.check(it).isEmpty())
        .forEach(it -> values.add(DivisionCode.of(it)));
  }

  /** The same text with another last character, and another before it where one is needed. */
  private static void respelled(ValueType type, Object current, Set<Object> values) {
    StringBuilder text = new StringBuilder(type.format(current));
    for (int at = text.length() - 1; at >= text.length() - 2 && at >= 0; at--) {
      for (int end = 0; end < DIGITS.length(); end++) {
        for (int digit = 0; digit < DIGITS.length(); digit++) {
          StringBuilder other = new StringBuilder(text);
          other.setCharAt(text.length() - 1, DIGITS.charAt(end));
          other.setCharAt(at, DIGITS.charAt(digit));
          if (add(type, other.toString(), current, values)) {
            return;
          }
        }
      }
    }
    if (text.length() > 1) {
      text.insert(text.length() - 1, '1');
      add(type, text.toString(), current, values);
    }
  }

  private static boolean add(ValueType type, String text, Object current, Set<Object> values) {
    try {
      Object value = type.parse(text);
      return !value.equals(current) && values.add(value);
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }
}
