package dev.renewal.json;

import dev.renewal.identifier.CreditCode;
import dev.renewal.identifier.DivisionCode;
import dev.renewal.identifier.DocumentNumber;
import dev.renewal.identifier.InvalidIdentifierException;
import dev.renewal.identifier.ProjectCode;
import dev.renewal.quantity.InvalidQuantityException;
import dev.renewal.quantity.PartialDate;
import dev.renewal.quantity.Percentage;
import dev.renewal.quantity.ReportingPeriod;
import dev.renewal.schema.ValueType;
import dev.renewal.schema.ValueType.Kind;
import dev.renewal.text.LocalText;
import dev.renewal.text.NearestName;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Texts as values of a type: codes, identifiers, percentages, periods.
 *
 * <p>Values are immutable and few, so the last ones are kept by their bytes: a code that comes
 * again costs a comparison and no object. The table is shared by threads without locks: its entries
 * are immutable, and losing one costs only time.
 */
final class TextCodec {

  private static final int ENTRIES = 256;
  private static final int MAX_KEPT_LENGTH = 40;
  private static final int MAX_LISTED_CODES = 12;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private static final ClassValue<TextCodec> CACHE =
      new ClassValue<>() {
        @Override
        protected TextCodec computeValue(Class<?> type) {
          ValueType values = ValueType.of(type);
          return new TextCodec(text -> parse(values, text));
        }
      };

  private final Function<String, Object> parser;
  private final @Nullable Entry[] entries = new @Nullable Entry[ENTRIES];

  /** A value under the bytes it was read from. */
  private static final class Entry {

    private final byte[] bytes;
    private final Object value;

    Entry(byte[] bytes, Object value) {
      this.bytes = bytes;
      this.value = value;
    }

    boolean isOf(byte[] window, int start, int end) {
      return Arrays.equals(window, start, end, bytes, 0, bytes.length);
    }
  }

  /** Takes a function that gives the value of a text, or a {@link Refusal}. */
  TextCodec(Function<String, Object> parser) {
    this.parser = parser;
  }

  /** The codec of a textual type. */
  static TextCodec of(ValueType type) {
    return CACHE.get(type.javaType());
  }

  /** The value of the last text of the scanner, or a {@link Refusal}. */
  Object read(Scanner scanner) {
    int start = scanner.start();
    int end = scanner.end();
    if (end - start > MAX_KEPT_LENGTH || scanner.isEscaped()) {
      return parser.apply(scanner.text());
    }
    byte[] window = scanner.window();
    int slot = slot(window, start, end);
    Entry kept = entries[slot];
    if (kept != null && kept.isOf(window, start, end)) {
      return kept.value;
    }
    Object value = parser.apply(scanner.text());
    if (!(value instanceof Refusal)) {
      entries[slot] = new Entry(Arrays.copyOfRange(window, start, end), value);
    }
    return value;
  }

  private static int slot(byte[] window, int start, int end) {
    long hash = (long) end - start;
    int at = start;
    for (; at + Long.BYTES <= end; at += Long.BYTES) {
      hash = (hash ^ (long) Utf8.LONGS.get(window, at)) * MIX;
    }
    if (at < end) {
      long rest = (long) Utf8.LONGS.get(window, at) & ((1L << ((end - at) * 8)) - 1);
      hash = (hash ^ rest) * MIX;
    }
    return (int) (hash >>> 56) & (ENTRIES - 1);
  }

  private static Object parse(ValueType type, String text) {
    Object refusal = check(type, text);
    if (refusal != null) {
      return refusal;
    }
    try {
      return type.parse(text);
    } catch (IllegalArgumentException | DateTimeException refused) {
      return Refusal.of("structure.value", expected(type));
    }
  }

  /** Why the text is no such value, as far as the type can say; null if it does not refuse it. */
  private static @Nullable Object check(ValueType type, String text) {
    return switch (type.kind()) {
      case DIVISION -> identifier(type, DivisionCode.check(text));
      case CREDIT_CODE -> identifier(type, CreditCode.check(text));
      case PROJECT_CODE -> identifier(type, ProjectCode.check(text));
      case DOCUMENT_NUMBER -> identifier(type, DocumentNumber.check(text));
      case PERCENTAGE -> quantity(type, Percentage.check(text));
      case PERIOD -> quantity(type, ReportingPeriod.check(text));
      case PARTIAL_DATE -> quantity(type, PartialDate.check(text));
      case CLOSED_CODE ->
          type.closedCodes().contains(text) ? null : unknownCode(type.closedCodes(), text);
      default -> null;
    };
  }

  private static @Nullable Refusal identifier(
      ValueType type, Optional<InvalidIdentifierException.Reason> reason) {
    return reason
        .map(it -> reasoned("structure.identifier", expected(type), "identifier." + name(it)))
        .orElse(null);
  }

  private static @Nullable Refusal quantity(
      ValueType type, Optional<InvalidQuantityException.Reason> reason) {
    return reason.map(it -> quantity(expected(type), it)).orElse(null);
  }

  /** The refusal of a quantity. */
  static Refusal quantity(LocalText expected, InvalidQuantityException.Reason reason) {
    return reasoned("structure.value", expected, "quantity." + name(reason));
  }

  private static Refusal reasoned(String id, LocalText expected, String reason) {
    LocalText why = Says.text("reason." + reason);
    return Refusal.of(
        id, Says.text("expected.because", Map.of("expected", expected, "reason", why)));
  }

  private static String name(Enum<?> reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Refusal unknownCode(List<String> codes, String text) {
    return new Refusal("structure.unknown-code", codes(codes), NearestName.of(text, codes));
  }

  private static LocalText codes(List<String> codes) {
    List<String> listed = codes.subList(0, Math.min(codes.size(), MAX_LISTED_CODES));
    String text = String.join(", ", listed) + (listed.size() < codes.size() ? ", …" : "");
    return Says.text("expected.code", Map.of("codes", text));
  }

  /** What stands in JSON for values of a type. */
  static LocalText expected(ValueType type) {
    if (type.kind() == Kind.CLOSED_CODE) {
      return codes(type.closedCodes());
    }
    return Says.text("expected.kind." + name(type.kind()));
  }
}
