package dev.renewal.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A weight computed from columns (权数公式): a sum of products of numbers and columns, such as {@code
 * 0.6*population + 0.4*area*score}. It has no minus and no division, so a weight of numbers that
 * are not negative is exact and not negative.
 */
public final class WeightFormula {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,30}(\\.[0-9]{1,30})?");

  /** A product of a number and columns. */
  private record Term(BigDecimal coefficient, List<String> columns) {}

  private final String text;
  private final List<Term> terms;

  private WeightFormula(String text, List<Term> terms) {
    this.text = text;
    this.terms = terms;
  }

  /**
   * The inverse of {@link #toString()}.
   *
   * @param text the formula; {@code +} and {@code *} join numbers and names of columns
   * @return the formula
   * @throws InvalidAllocationException if a number or name is missing between two signs
   */
  public static WeightFormula parse(String text) {
    List<Term> terms = new ArrayList<>();
    for (String sum : text.split("\\+", -1)) {
      BigDecimal coefficient = BigDecimal.ONE;
      List<String> columns = new ArrayList<>();
      for (String part : sum.split("\\*", -1)) {
        String factor = part.strip();
        if (factor.isEmpty()) {
          throw InvalidAllocationException.of("formula", "formula", text);
        }
        if (NUMBER.matcher(factor).matches()) {
          coefficient = coefficient.multiply(new BigDecimal(factor));
        } else {
          columns.add(factor);
        }
      }
      terms.add(new Term(coefficient, List.copyOf(columns)));
    }
    return new WeightFormula(text.strip(), List.copyOf(terms));
  }

  /** The names of the columns it reads, sorted. */
  public Set<String> columns() {
    Set<String> columns = new TreeSet<>();
    terms.forEach(term -> columns.addAll(term.columns()));
    return columns;
  }

  /**
   * The weight of one row.
   *
   * @param id whose row it is
   * @param cell the number in a column, empty where there is none
   * @return the exact weight
   * @throws InvalidAllocationException if a number is missing or negative
   */
  public BigDecimal of(String id, Function<String, Optional<BigDecimal>> cell) {
    BigDecimal weight = BigDecimal.ZERO;
    for (Term term : terms) {
      BigDecimal product = term.coefficient();
      for (String column : term.columns()) {
        BigDecimal value =
            cell.apply(column)
                .orElseThrow(
                    () -> InvalidAllocationException.of("no-cell", "id", id, "column", column));
        if (value.signum() < 0) {
          throw InvalidAllocationException.of(
              "negative-cell", "id", id, "column", column, "value", value.toPlainString());
        }
        product = product.multiply(value);
      }
      weight = weight.add(product);
    }
    return weight;
  }

  /** The formula as written. */
  @Override
  public String toString() {
    return text;
  }
}
