package dev.renewal.score.method;

import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/**
 * What a reader has to know about a result that was reached by an edge of a definition.
 *
 * @param kind what happened
 * @param column the column it happened in, from 0; empty if it concerns all
 */
public record MethodNote(Kind kind, OptionalInt column) {

  static MethodNote of(Kind kind) {
    return new MethodNote(kind, OptionalInt.empty());
  }

  static MethodNote in(Kind kind, int column) {
    return new MethodNote(kind, OptionalInt.of(column));
  }

  /**
   * The note for people.
   *
   * @param columnName the name of a column, from 0
   */
  public LocalText text(IntFunction<String> columnName) {
    String name = column.isPresent() ? columnName.apply(column.getAsInt()) : "";
    return MessageBundle.core().format(kind.key(), Map.of("column", name));
  }

  /** What can happen. */
  public enum Kind {
    /** All values of a column are equal, so that it tells nothing and weighs nothing. */
    CONSTANT_COLUMN,
    /** No column tells anything the method measures, so that all weigh the same. */
    NOTHING_TOLD,
    /** The judgements contradict each other more than the limit allows (CR > 0.10). */
    INCONSISTENT,
    /** All values of a criterion are equal, so that it does not separate the alternatives. */
    CONSTANT_CRITERION,
    /** All alternatives are alike, so that each is half way. */
    ALTERNATIVES_ALIKE;

    private String key() {
      return "method.note." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
