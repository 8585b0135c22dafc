package dev.renewal.samples.generation;

import dev.renewal.quantity.Percentage;
import dev.renewal.schema.JsonTree;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the numbers that a profile lets draw. */
final class DrawReader {

  private static final Set<String> KINDS =
      Set.of("$integer", "$decimal", "$amount", "$percent", "$day", "$instant", "$share", "$rest");
  private static final int SECONDS_OF_MINUTE = 60;

  /** So many digits fit into a long. */
  private static final int MOST_DIGITS = 18;

  /** Digits that a span of time must leave for the day that it is counted from. */
  private static final int SPARE = 9;

  private final ProfileProblems problems;

  DrawReader(ProfileProblems problems) {
    this.problems = problems;
  }

  /** A number and how it is written. */
  record Drawn(Draw draw, NumberForm form) {}

  /** The kinds of numbers that can be drawn. */
  static Set<String> kinds() {
    return KINDS;
  }

  /** Reads {@code {"$integer": {"from": 1, "to": 6}}}; empty, and said, if it is none. */
  Optional<Drawn> read(String kind, JsonTree settings, Scope scope) {
    Fields fields = new Fields(settings, problems);
    return switch (kind) {
      case "$day", "$instant" -> time(kind, fields, scope);
      case "$share" -> share(fields, scope);
      case "$rest" -> rest(fields, scope);
      default -> plain(kind, fields);
    };
  }

  private Optional<Drawn> plain(String kind, Fields fields) {
    String unit = kind.equals("$amount") ? fields.word("unit") : "";
    Optional<BigDecimal> from = bound(kind, fields, "from");
    Optional<BigDecimal> to = bound(kind, fields, "to");
    if (!fields.end() || from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    int digits = Math.max(0, Math.max(from.get().scale(), to.get().scale()));
    if (kind.equals("$integer") && digits > 0) {
      problems.add("whole", fields.pointer());
      return Optional.empty();
    }
    if (isTooLong(from.get(), digits, fields) || isTooLong(to.get(), digits, fields)) {
      return Optional.empty();
    }
    NumberForm form =
        switch (kind) {
          case "$integer" -> NumberForm.INTEGER;
          case "$decimal" -> NumberForm.decimal(digits);
          case "$percent" -> NumberForm.percent(digits);
          default -> NumberForm.amount(digits, unit);
        };
    return between(fields, unscaled(from.get(), digits), unscaled(to.get(), digits))
        .map(draw -> new Drawn(draw, form));
  }

  private Optional<BigDecimal> bound(String kind, Fields fields, String name) {
    if (kind.equals("$percent")) {
      return fields.percent(name).map(Percentage::percent);
    }
    return fields.number(name);
  }

  /** Whether a number does not fit, written with so many digits behind the point. */
  private boolean isTooLong(BigDecimal number, int digits, Fields fields) {
    boolean isTooLong =
        digits > MOST_DIGITS || (long) number.precision() - number.scale() + digits > MOST_DIGITS;
    if (isTooLong) {
      problems.add("digits", fields.pointer(), "most", MOST_DIGITS);
    }
    return isTooLong;
  }

  private static long unscaled(BigDecimal number, int digits) {
    return number.setScale(digits).unscaledValue().longValueExact();
  }

  private Optional<Draw> between(Fields fields, long least, long most) {
    if (least > most) {
      problems.add("order", fields.pointer());
      return Optional.empty();
    }
    return Optional.of(new Draw.Between(least, most));
  }

  private Optional<Drawn> time(String kind, Fields fields, Scope scope) {
    NumberForm form = kind.equals("$day") ? NumberForm.DAY : NumberForm.INSTANT;
    if (fields.has("after")) {
      return after(fields, scope, form);
    }
    Optional<Long> from = point(fields, "from", form);
    Optional<Long> to = point(fields, "to", form);
    if (!fields.end() || from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    return between(fields, from.get(), to.get()).map(draw -> new Drawn(draw, form));
  }

  private Optional<Drawn> after(Fields fields, Scope scope, NumberForm form) {
    Optional<Scope.Value> base = fields.value("after", scope);
    Optional<BigDecimal> from = fields.number("from");
    Optional<BigDecimal> to = fields.number("to");
    if (!fields.end() || base.isEmpty() || from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (!base.get().form().equals(form)) {
      problems.add("after", fields.pointer());
      return Optional.empty();
    }
    if (from.get().scale() > 0 || to.get().scale() > 0) {
      problems.add("whole", fields.pointer());
      return Optional.empty();
    }
    if (isTooLong(from.get(), SPARE, fields) || isTooLong(to.get(), SPARE, fields)) {
      return Optional.empty();
    }
    long step = form.equals(NumberForm.DAY) ? 1 : SECONDS_OF_MINUTE;
    long least = unscaled(from.get(), 0) * step;
    long most = unscaled(to.get(), 0) * step;
    return between(fields, least, most)
        .map(checked -> new Drawn(new Draw.After(base.get().slot(), least, most), form));
  }

  private Optional<Long> point(Fields fields, String name, NumberForm form) {
    String text = fields.text(name);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          form.equals(NumberForm.DAY)
              ? LocalDate.parse(text).toEpochDay()
              : Instant.parse(text).getEpochSecond());
    } catch (DateTimeParseException unreadable) {
      problems.add("time", fields.pointer() + "/" + name, "value", text);
      return Optional.empty();
    }
  }

  private Optional<Drawn> share(Fields fields, Scope scope) {
    Optional<Scope.Value> whole = fields.value("of", scope);
    Optional<Percentage> from = fields.percent("from");
    Optional<Percentage> to = fields.percent("to");
    if (!fields.end() || whole.isEmpty() || from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    long least = Millionths.of(from.get());
    long most = Millionths.of(to.get());
    return between(fields, least, most)
        .map(
            checked ->
                new Drawn(new Draw.Share(whole.get().slot(), least, most), whole.get().form()));
  }

  private Optional<Drawn> rest(Fields fields, Scope scope) {
    Optional<Scope.Value> whole = fields.value("of", scope);
    List<Integer> less = new ArrayList<>();
    for (JsonTree name : fields.list("less")) {
      Optional<Scope.Value> part = fields.value(name, scope);
      if (part.isPresent() && whole.isPresent() && !part.get().form().equals(whole.get().form())) {
        problems.add("rest", name.pointer());
      }
      part.ifPresent(value -> less.add(value.slot()));
    }
    if (!fields.end() || whole.isEmpty() || less.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Drawn(new Draw.Rest(whole.get().slot(), List.copyOf(less)), whole.get().form()));
  }
}
