package dev.renewal.pack;

import dev.renewal.schema.JsonTree;
import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import dev.renewal.text.MessageTemplate;

/** The sentences of a pack, in both languages. */
final class Sentences {
  private final MessageBundle bundle;
  private final Problems problems;

  Sentences(MessageBundle bundle, Problems problems) {
    this.bundle = bundle;
    this.problems = problems;
  }

  /** The sentence under a key. */
  MessageTemplate of(JsonTree at, String key) {
    if (!bundle.contains(key)) {
      problems.add(at, "no sentence '" + key + "' in the messages");
      return MessageTemplate.of(LocalText.same(""));
    }
    return bundle.template(key);
  }
}
