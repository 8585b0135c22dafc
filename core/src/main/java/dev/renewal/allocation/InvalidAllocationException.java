package dev.renewal.allocation;

import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import java.util.HashMap;
import java.util.Map;

/** Says why something cannot be allocated, and what to do about it. */
public final class InvalidAllocationException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient LocalText text;

  private InvalidAllocationException(LocalText text) {
    super(text.en());
    this.text = text;
  }

  /** A sentence of core's messages under {@code allocation.}, with name, value, name, value. */
  static InvalidAllocationException of(String key, Object... arguments) {
    Map<String, Object> named = new HashMap<>();
    for (int i = 0; i < arguments.length; i += 2) {
      named.put(arguments[i].toString(), arguments[i + 1]);
    }
    return new InvalidAllocationException(MessageBundle.core().format("allocation." + key, named));
  }

  /** The sentence. */
  public LocalText text() {
    return text;
  }
}
