package dev.renewal.standards.diff;

import dev.renewal.text.LocalText;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a part says, by aspect in a fixed order; what is not said has no entry. */
final class Described {
  private final LocalText title;
  private final Map<String, LocalText> aspects = new LinkedHashMap<>();

  Described(LocalText title) {
    this.title = title;
  }

  LocalText title() {
    return title;
  }

  Map<String, LocalText> aspects() {
    return aspects;
  }

  Described say(String aspect, LocalText text) {
    if (!text.zh().isBlank() || !text.en().isBlank()) {
      aspects.put(aspect, text);
    }
    return this;
  }

  Described say(String aspect, Object plain) {
    return say(aspect, LocalText.same(plain.toString()));
  }

  Described say(String aspect, Optional<?> plain) {
    plain.ifPresent(it -> say(aspect, it));
    return this;
  }

  Described say(String aspect, Collection<?> plain) {
    return say(aspect, String.join(", ", plain.stream().map(Object::toString).toList()));
  }
}
