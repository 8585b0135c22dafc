package dev.renewal.check.internal.eval;

import dev.renewal.quantity.Fraction;
import dev.renewal.text.LocalText;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values as people read them. */
final class Show {
  private static final BigDecimal WAN = new BigDecimal(10_000);
  private static final int AREA_DECIMALS = 2;

  private Show() {}

  static LocalText value(@Nullable Object value, Family family, Optional<String> unit) {
    if (value == null) {
      return Texts.of("value.absent", Map.of());
    }
    if (value == Unknown.UNKNOWN) {
      return Texts.of("value.unknown", Map.of());
    }
    return measured(LocalText.same(text(value, family)), unit);
  }

  /** An amount with its unit: those of the model have names, any other stays as it is written. */
  static LocalText measured(LocalText amount, Optional<String> unit) {
    Optional<String> key = unit.map(name -> "unit." + name).filter(Texts::has);
    return key.isPresent()
        ? Texts.of(key.get(), Map.of("amount", amount))
        : LocalText.same(amount.zh() + unit.orElse(""));
  }

  private static String text(Object value, Family family) {
    return switch (family) {
      case SHARE ->
          value instanceof BigDecimal share
              ? Numbers.text(share.movePointRight(2)) + "%"
              : value.toString();
      case MONEY -> value instanceof BigDecimal yuan ? money(yuan) : value.toString();
      case AREA -> value instanceof Fraction area ? area(area) : value.toString();
      case LENGTH -> Numbers.text(value) + "米";
      case NUMBER -> Numbers.text(value);
      default -> PathCode.show(value);
    };
  }

  private static String money(BigDecimal yuan) {
    BigDecimal wan = yuan.divide(WAN);
    return wan.abs().compareTo(BigDecimal.ONE) >= 0
        ? Numbers.text(wan) + "万元"
        : Numbers.text(yuan) + "元";
  }

  private static String area(Fraction area) {
    return Numbers.about(area, AREA_DECIMALS) + "平方米";
  }
}
