package dev.renewal.allocation;

import dev.renewal.model.funding.Budget;
import dev.renewal.model.funding.BudgetAdjustment;
import dev.renewal.quantity.Money;
import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a budget amounts to after its adjustments (预算调整): 3.5亿元 + 1.24亿元 = 4.74亿元.
 *
 * @param original the original amount
 * @param steps the adjustments by date, undated ones last, each with the amount after it
 */
public record AdjustedBudget(Money original, List<Step> steps) {

  /** Copies the list. */
  public AdjustedBudget {
    steps = List.copyOf(steps);
  }

  /**
   * One adjustment.
   *
   * @param date its day, where it is stated
   * @param amount what was added; negative where it was cut
   * @param after the amount after it
   */
  public record Step(Optional<LocalDate> date, Money amount, Money after) {}

  /**
   * Follows the adjustments of a budget.
   *
   * @param budget the budget
   * @return what it amounts to
   * @throws InvalidAllocationException if the original or an adjustment has no amount, or the
   *     budget would be negative at any time
   */
  public static AdjustedBudget of(Budget budget) {
    Money running =
        budget
            .getOriginal()
            .orElseThrow(() -> InvalidAllocationException.of("no-amount", "id", budget.getId()));
    Money original = running;
    List<BudgetAdjustment> adjustments = new ArrayList<>(budget.getAdjustments());
    adjustments.sort(Comparator.comparing(it -> it.getDate().orElse(LocalDate.MAX)));
    List<Step> steps = new ArrayList<>();
    for (BudgetAdjustment adjustment : adjustments) {
      Money amount =
          adjustment
              .getAmount()
              .orElseThrow(() -> InvalidAllocationException.of("no-amount", "id", budget.getId()));
      running = running.plus(amount);
      if (running.signum() < 0) {
        throw InvalidAllocationException.of(
            "negative-budget", "id", budget.getId(), "amount", running);
      }
      steps.add(new Step(adjustment.getDate(), amount, running));
    }
    return new AdjustedBudget(original, steps);
  }

  /** What the budget amounts to in the end. */
  public Money total() {
    return steps.isEmpty() ? original : steps.get(steps.size() - 1).after();
  }

  /** The sum, for recomputing it by hand. */
  public LocalText explanation() {
    String terms =
        steps.stream()
            .map(
                step ->
                    step.amount().signum() < 0
                        ? " - " + step.amount().negated()
                        : " + " + step.amount())
            .collect(Collectors.joining());
    return MessageBundle.core()
        .format("allocation.budget", Map.of("sum", original + terms, "total", total()));
  }
}
