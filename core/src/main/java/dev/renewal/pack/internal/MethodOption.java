package dev.renewal.pack.internal;

import java.util.List;

/**
 * An option of a method of a scorecard.
 *
 * @param name its name
 * @param type what it holds
 * @param isRequired whether it must be given
 * @param words the words it may be, of which the first counts where none is given; empty for other
 *     types
 */
public record MethodOption(String name, OptionType type, boolean isRequired, List<String> words) {

  /** Copies the words. */
  public MethodOption {
    words = List.copyOf(words);
  }
}
