package dev.renewal.pack.internal;

import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import dev.renewal.text.NearestName;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The sentences about what is wrong in packs, in both languages. */
public final class Says {
  private Says() {}

  /**
   * The sentence {@code pack.KEY}.
   *
   * @param key the key
   * @param namesAndValues the name and the value of each placeholder in turn; a value is a {@link
   *     LocalText} or read by its {@code toString()}
   * @return the sentence
   */
  public static LocalText text(String key, Object... namesAndValues) {
    Map<String, Object> arguments = new HashMap<>();
    for (int at = 0; at < namesAndValues.length; at += 2) {
      arguments.put(namesAndValues[at].toString(), namesAndValues[at + 1]);
    }
    return MessageBundle.core().format("pack." + key, arguments);
  }

  /**
   * Says that there is no such thing, and which one may be meant.
   *
   * @param what the key of the kind of thing, such as {@code clause}
   * @param name the name
   * @param known the names there are
   * @return the sentence
   */
  public static LocalText unknown(String what, String name, Collection<String> known) {
    return unknown(text("what." + what), name, known);
  }

  /** Says that there is no such thing, as {@link #unknown(String, String, Collection)}. */
  public static LocalText unknown(LocalText what, String name, Collection<String> known) {
    return text("unknown", "what", what, "name", name, "hint", hint(name, known));
  }

  /** The name that may be meant, or else the names there are. */
  public static LocalText hint(String name, Collection<String> known) {
    return NearestName.of(name, known)
        .map(near -> text("hint.near", "near", near))
        .orElseGet(
            () ->
                known.isEmpty()
                    ? LocalText.same("")
                    : text("hint.known", "known", String.join(", ", known)));
  }
}
