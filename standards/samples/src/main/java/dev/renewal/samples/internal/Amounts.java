package dev.renewal.samples.internal;

import dev.renewal.dataset.Dataset;
import dev.renewal.quantity.Area;
import dev.renewal.quantity.Length;
import dev.renewal.quantity.Money;
import dev.renewal.random.RandomStream;
import dev.renewal.samples.drawing.RecordStreams;
import dev.renewal.violation.Edit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Other numbers of about the same size in the place of those that only meet a bound. */
final class Amounts {
  private static final int PERCENT = 100;
  private static final int SPREAD = 25;

  private final RandomStream numbers;

  Amounts(long seed, long index) {
    this.numbers = RecordStreams.of(seed, "amounts", index);
  }

  /** A change for each whole number, decimal, sum of money, area and length. */
  List<Edit> edits(Dataset dataset) {
    List<Edit> edits = new ArrayList<>();
    for (Leaf leaf : Leaf.of(dataset)) {
      other(leaf)
          .filter(it -> !it.equals(leaf.value()))
          .ifPresent(it -> edits.add(Edit.replace(leaf.pointer(), leaf.value(), it)));
    }
    return edits;
  }

  private Optional<Object> other(Leaf leaf) {
    return switch (leaf.attribute().type().kind()) {
      case INTEGER -> Optional.of(whole(leaf.value()));
      case DECIMAL -> Optional.of(scaled((BigDecimal) leaf.value()));
      case MONEY -> {
        Money money = (Money) leaf.value();
        yield Optional.of(Money.of(scaled(money.amount()), money.unit()));
      }
      case AREA -> {
        Area area = (Area) leaf.value();
        yield Optional.of(Area.of(scaled(area.amount()), area.unit()));
      }
      case LENGTH -> {
        Length length = (Length) leaf.value();
        yield Optional.of(Length.of(scaled(length.amount()), length.unit()));
      }
      default -> Optional.empty();
    };
  }

  private Object whole(Object value) {
    long number = ((Number) value).longValue();
    long other = number + numbers.nextInt(Math.toIntExact(Math.min(number / 4 + 3, 1000)));
    return value instanceof Long ? (Object) other : (Object) Math.toIntExact(other);
  }

  /** Up to a quarter more, in the decimals of the number. */
  private BigDecimal scaled(BigDecimal number) {
    BigDecimal factor = BigDecimal.valueOf(PERCENT + numbers.nextInt(SPREAD)).movePointLeft(2);
    BigDecimal other = number.multiply(factor);
    return other.setScale(Math.max(0, number.scale()), RoundingMode.HALF_UP);
  }
}
