package dev.renewal.standards.audit;

import dev.renewal.standard.Comparison;
import dev.renewal.standard.Notation;
import dev.renewal.standard.Operand;
import dev.renewal.standard.Requirement;
import dev.renewal.standard.Values;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What requirements that must hold together demand of each value, as far as it can be decided from
 * literals alone: bounds of numbers and dates, equal texts, presence and absence.
 */
final class Demands {
  private final Map<String, Bounds> bounds = new TreeMap<>();
  private final Map<String, String> texts = new TreeMap<>();
  private final Set<String> present = new HashSet<>();
  private final Set<String> absent = new HashSet<>();

  /**
   * Adds a requirement.
   *
   * @return the value of which nothing is left now, or empty while all can hold
   */
  Optional<String> add(Requirement requirement) {
    if (requirement instanceof Requirement.All all) {
      for (Requirement part : all.parts()) {
        Optional<String> impossible = add(part);
        if (impossible.isPresent()) {
          return impossible;
        }
      }
      return Optional.empty();
    }
    if (requirement instanceof Requirement.Present found) {
      return presence(found.values(), present, absent);
    }
    if (requirement instanceof Requirement.Absent none) {
      return presence(none.values(), absent, present);
    }
    return requirement instanceof Requirement.Compare compare ? compare(compare) : Optional.empty();
  }

  private static Optional<String> presence(Values values, Set<String> here, Set<String> there) {
    String name = Notation.of(new Operand.Found(values));
    here.add(name);
    return there.contains(name) ? Optional.of(name) : Optional.empty();
  }

  private Optional<String> compare(Requirement.Compare compare) {
    if (compare.by().isEmpty()) {
      return Optional.empty();
    }
    if (compare.right() instanceof Operand.Constant constant) {
      return compare(compare.left(), compare.by().get(), constant);
    }
    return compare.left() instanceof Operand.Constant constant
        ? compare(compare.right(), mirrored(compare.by().get()), constant)
        : Optional.empty();
  }

  private Optional<String> compare(Operand operand, Comparison by, Operand.Constant constant) {
    if (operand instanceof Operand.Constant) {
      return Optional.empty();
    }
    String name = Notation.of(operand);
    String unit = constant.literal().unit().orElse("");
    Optional<BigDecimal> number = number(constant.literal().text());
    if (number.isEmpty()) {
      String known =
          by == Comparison.EQUAL
              ? texts.putIfAbsent(name, constant.literal().text())
              : constant.literal().text();
      boolean same = known == null || known.equals(constant.literal().text());
      return same ? Optional.empty() : Optional.of(name);
    }
    Bounds start = operand instanceof Operand.Count ? Bounds.OF_COUNT : Bounds.ANY;
    Bounds left = bounds.getOrDefault(name + " " + unit, start).and(by, number.get());
    bounds.put(name + " " + unit, left);
    return left.isEmpty() ? Optional.of(name) : Optional.empty();
  }

  /** A number, a share as its part of one, or a date as its day. */
  private static Optional<BigDecimal> number(String text) {
    try {
      if (text.endsWith("%")) {
        return Optional.of(new BigDecimal(text.substring(0, text.length() - 1)).movePointLeft(2));
      }
      return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
          ? Optional.of(BigDecimal.valueOf(LocalDate.parse(text).toEpochDay()))
          : Optional.of(new BigDecimal(text));
    } catch (NumberFormatException | DateTimeException none) {
      return Optional.empty();
    }
  }

  private static Comparison mirrored(Comparison comparison) {
    return switch (comparison) {
      case LESS -> Comparison.GREATER;
      case AT_MOST -> Comparison.AT_LEAST;
      case GREATER -> Comparison.LESS;
      case AT_LEAST -> Comparison.AT_MOST;
      case EQUAL, ABOUT -> comparison;
    };
  }
}
