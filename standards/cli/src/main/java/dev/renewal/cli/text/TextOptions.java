package dev.renewal.cli.text;

import dev.renewal.text.Language;

/**
 * How a report is put into text.
 *
 * @param language the language
 * @param ink colours, or none
 * @param draft whether what is missing is kept apart from what is wrong
 * @param allOutcomes whether every listed outcome is shown, also passed ones
 */
public record TextOptions(Language language, Ink ink, boolean draft, boolean allOutcomes) {

  /** Plain text of a final submission. */
  public static TextOptions plain(Language language) {
    return new TextOptions(language, Ink.PLAIN, false, false);
  }
}
