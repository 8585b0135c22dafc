package dev.renewal.cli;

import dev.renewal.cli.text.Words;
import dev.renewal.text.LocalText;
import dev.renewal.text.NearestName;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The words that an option may be given, each with what it stands for.
 *
 * @param <T> what the words stand for
 */
final class Choice<T> {

  private final String option;
  private final Map<String, T> values = new LinkedHashMap<>();

  private Choice(String option) {
    this.option = option;
  }

  /** The words of the constants of an enum. */
  static <E extends Enum<E>> Choice<E> among(
      String option, Class<E> constants, Function<E, String> word) {
    Choice<E> choice = new Choice<>(option);
    for (E constant : constants.getEnumConstants()) {
      choice.values.put(word.apply(constant), constant);
    }
    return choice;
  }

  /** The constant of an enum that a word stands for. */
  static <E extends Enum<E>> E constant(String option, Class<E> constants, String word) {
    return among(option, constants, Choice::word).of(word);
  }

  /** The word of a constant: {@code half-up} for {@code HALF_UP}. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * What a word stands for.
   *
   * @throws CommandException if it stands for nothing; the message names the nearest word and all
   */
  T of(String word) {
    T value = values.get(word);
    if (value == null) {
      throw CommandException.usage(
          "usage.choice",
          "option",
          option,
          "value",
          word,
          "hint",
          hint(NearestName.of(word, values.keySet())),
          "values",
          String.join(", ", values.keySet()));
    }
    return value;
  }

  /** A question that proposes a name, or nothing. */
  static LocalText hint(Optional<String> nearest) {
    return nearest
        .map(name -> Words.bundle().format("usage.hint", Map.of("name", name)))
        .orElse(LocalText.same(""));
  }
}
