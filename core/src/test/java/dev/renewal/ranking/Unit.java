package dev.renewal.ranking;

import java.math.BigDecimal;
import java.util.Optional;

/** Something to rank. */
record Unit(String id, Optional<BigDecimal> index, Optional<BigDecimal> second, String stratum) {

  static Unit of(String id, String index) {
    return new Unit(id, Optional.of(new BigDecimal(index)), Optional.empty(), "");
  }

  static Unit undefined(String id) {
    return new Unit(id, Optional.empty(), Optional.empty(), "");
  }

  Unit second(String value) {
    return new Unit(id, index, Optional.of(new BigDecimal(value)), stratum);
  }

  Unit in(String name) {
    return new Unit(id, index, second, name);
  }

  static RankOrder<Unit> highest() {
    return RankOrder.by(Unit::id, Criterion.highest("index", Unit::index));
  }
}
