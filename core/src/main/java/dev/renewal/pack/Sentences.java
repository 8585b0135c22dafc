package dev.renewal.pack;

import dev.renewal.schema.JsonTree;
import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import dev.renewal.text.MessageTemplate;
import java.util.Optional;

/** The sentences of a pack, in both languages. */
final class Sentences {
  private final Optional<MessageBundle> bundle;
  private final Problems problems;

  /**
   * The sentences of a pack.
   *
   * @param bundle the sentences; empty if the files are unusable, which is a problem of its own
   * @param problems takes what is wrong
   */
  Sentences(Optional<MessageBundle> bundle, Problems problems) {
    this.bundle = bundle;
    this.problems = problems;
  }

  /** The sentence under a key. */
  MessageTemplate of(JsonTree at, String key) {
    if (bundle.isPresent() && bundle.get().contains(key)) {
      return bundle.get().template(key);
    }
    if (bundle.isPresent()) {
      problems.add(at, "no-sentence", "key", key);
    }
    return MessageTemplate.of(LocalText.same(""));
  }
}
