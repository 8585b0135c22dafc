package dev.renewal.json;

import dev.renewal.text.LocalText;
import java.util.Optional;

/**
 * Why a text is not the value it should be.
 *
 * @param id the id of the problem, such as {@code structure.identifier}
 * @param expected what should stand there
 * @param candidate the value that was probably meant
 */
record Refusal(String id, LocalText expected, Optional<String> candidate) {

  static Refusal of(String id, LocalText expected) {
    return new Refusal(id, expected, Optional.empty());
  }
}
