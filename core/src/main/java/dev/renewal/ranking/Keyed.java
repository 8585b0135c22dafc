package dev.renewal.ranking;

import dev.renewal.model.plan.SelectionEnd;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A unit with its values on the grid, negated where the highest comes first, so that the least key
 * comes first.
 */
record Keyed<T>(T unit, String id, Optional<BigDecimal> value, List<Optional<BigDecimal>> keys) {

  static <T> Keyed<T> of(T unit, String id, List<Criterion<T>> criteria) {
    Optional<BigDecimal> value = criteria.get(0).value().apply(unit);
    List<Optional<BigDecimal>> keys = new ArrayList<>(criteria.size());
    keys.add(key(value, criteria.get(0)));
    for (Criterion<T> tieBreaker : criteria.subList(1, criteria.size())) {
      keys.add(key(tieBreaker.value().apply(unit), tieBreaker));
    }
    return new Keyed<>(unit, id, value, keys);
  }

  private static Optional<BigDecimal> key(Optional<BigDecimal> value, Criterion<?> criterion) {
    return value
        .map(Quantised::of)
        .map(it -> criterion.first() == SelectionEnd.HIGHEST ? it.negate() : it);
  }

  boolean has(int criterion) {
    return keys.get(criterion).isPresent();
  }

  BigDecimal key(int criterion) {
    return keys.get(criterion).orElseThrow();
  }

  Placed<T> placed(BigDecimal rank, int sharedBy) {
    return new Placed<>(unit, id, value, Optional.of(rank), sharedBy);
  }

  Placed<T> unranked() {
    return new Placed<>(unit, id, value, Optional.empty(), 0);
  }

  static <T> Comparator<Keyed<T>> byId() {
    return Comparator.comparing(Keyed::id);
  }
}
