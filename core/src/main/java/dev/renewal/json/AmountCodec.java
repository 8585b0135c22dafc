package dev.renewal.json;

import dev.renewal.quantity.Area;
import dev.renewal.quantity.AreaUnit;
import dev.renewal.quantity.InvalidQuantityException;
import dev.renewal.quantity.Length;
import dev.renewal.quantity.LengthUnit;
import dev.renewal.quantity.Money;
import dev.renewal.quantity.MoneyUnit;
import dev.renewal.quantity.Quantity;
import dev.renewal.schema.ValueType.Kind;
import dev.renewal.text.LocalText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Amounts with a unit: {@code {"amount": "600", "unit": "万元"}}. */
final class AmountCodec {

  /** The names of the two parts. */
  static final Names NAMES = new Names(List.of("amount", "unit"));

  private static final Map<Kind, AmountCodec> KINDS =
      Map.of(
          Kind.MONEY,
          new AmountCodec(
              MoneyUnit::parse,
              List.copyOf(MoneyUnit.names()),
              true,
              AmountCodec::money,
              Kind.MONEY),
          Kind.AREA,
          new AmountCodec(
              AreaUnit::parse, List.copyOf(AreaUnit.names()), false, AmountCodec::area, Kind.AREA),
          Kind.LENGTH,
          new AmountCodec(
              LengthUnit::parse,
              List.copyOf(LengthUnit.names()),
              false,
              AmountCodec::length,
              Kind.LENGTH),
          Kind.QUANTITY,
          new AmountCodec(
              AmountCodec::checkedUnit, List.of(), true, AmountCodec::quantity, Kind.QUANTITY));

  /** The codec of the units. */
  final TextCodec units;

  private final boolean signed;
  private final BiFunction<BigDecimal, @Nullable Object, Object> maker;
  private final Kind kind;

  private AmountCodec(
      Function<String, Object> unit,
      List<String> unitNames,
      boolean signed,
      BiFunction<BigDecimal, @Nullable Object, Object> maker,
      Kind kind) {
    units = new TextCodec(text -> unit(unit, unitNames, text));
    this.signed = signed;
    this.maker = maker;
    this.kind = kind;
  }

  /** The codec of a kind of amount; null for other kinds. */
  static @Nullable AmountCodec of(Kind kind) {
    return KINDS.get(kind);
  }

  private static Object unit(Function<String, Object> parser, List<String> names, String text) {
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException refused) {
      LocalText expected =
          names.isEmpty()
              ? Says.text("expected.open-unit")
              : Says.text("expected.unit", Map.of("units", String.join(", ", names)));
      return new Refusal("structure.value", expected, dev.renewal.text.NearestName.of(text, names));
    }
  }

  private static Object checkedUnit(String text) {
    return Quantity.of(BigDecimal.ONE, text).unit().orElseThrow();
  }

  private static Object money(BigDecimal amount, @Nullable Object unit) {
    return unit instanceof MoneyUnit of ? Money.of(amount, of) : missing();
  }

  private static Object area(BigDecimal amount, @Nullable Object unit) {
    return unit instanceof AreaUnit of ? Area.of(amount, of) : missing();
  }

  private static Object length(BigDecimal amount, @Nullable Object unit) {
    return unit instanceof LengthUnit of ? Length.of(amount, of) : missing();
  }

  private static Object quantity(BigDecimal amount, @Nullable Object unit) {
    return unit instanceof String of ? Quantity.of(amount, of) : Quantity.withoutUnit(amount);
  }

  private static Refusal missing() {
    return TextCodec.quantity(
        Says.text("expected.amount"), InvalidQuantityException.Reason.MISSING);
  }

  /** The number in the last text of the scanner, or a {@link Refusal}. */
  Object amount(Scanner scanner) {
    BigDecimal plain = PlainDecimal.read(scanner);
    if (plain == null) {
      String text = scanner.text();
      var reason = Quantity.check(text, null);
      if (reason.isPresent()) {
        return TextCodec.quantity(Says.text("expected.amount"), reason.get());
      }
      plain = Quantity.of(text, null).amount();
    }
    return !signed && plain.signum() < 0
        ? TextCodec.quantity(Says.text("expected.amount"), InvalidQuantityException.Reason.NEGATIVE)
        : plain;
  }

  /** The amount, or a {@link Refusal} if a part is missing. */
  Object make(@Nullable BigDecimal amount, @Nullable Object unit) {
    return amount == null ? missing() : maker.apply(amount, unit);
  }

  /** What should stand for the whole. */
  LocalText expected() {
    return Says.text("expected.kind." + kind.name().toLowerCase(java.util.Locale.ROOT));
  }
}
