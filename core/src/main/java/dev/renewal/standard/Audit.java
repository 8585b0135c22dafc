package dev.renewal.standard;

import dev.renewal.quantity.TargetComparator;
import dev.renewal.text.LocalText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A check of the figures that a source publishes (数据核对), such as 15 + 7 = 22. It judges the pack
 * and nobody's data; where two clauses contradict each other it says so and mends nothing.
 *
 * @param id its id, such as {@code HZ-A-1}
 * @param clauses the ids of the clauses that state the figures
 * @param left the figures of the left side, added up
 * @param comparator the relation between the sides, an exact one
 * @param right the figures of the right side, added up
 * @param unit the unit of the figures, where they have one
 * @param holds whether the figures are known to agree
 * @param facts the rows of the fact table it carries
 * @param title its title
 * @param message what the clauses say, and what that means
 */
public record Audit(
    String id,
    List<String> clauses,
    List<BigDecimal> left,
    TargetComparator comparator,
    List<BigDecimal> right,
    Optional<String> unit,
    boolean holds,
    List<String> facts,
    LocalText title,
    LocalText message) {

  /** Copies the lists. */
  public Audit {
    clauses = List.copyOf(clauses);
    left = List.copyOf(left);
    right = List.copyOf(right);
    facts = List.copyOf(facts);
  }

  /** Whether the figures agree, by the arithmetic; the same as {@link #holds()} in a sound pack. */
  public boolean isTrue() {
    return comparator.holds(sum(left), sum(right)).orElse(false);
  }

  private static BigDecimal sum(List<BigDecimal> figures) {
    return figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
