package dev.renewal.pack;

import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import dev.renewal.text.NearestName;
import java.util.Collection;
import java.util.Map;

/** Says that an overlay names what does not exist, and what was probably meant. */
final class Unknown {

  private Unknown() {}

  static void name(OverlayProblems problems, String at, String name, Collection<String> known) {
    LocalText hint =
        NearestName.of(name, known)
            .map(near -> MessageBundle.core().format("overlay.hint", Map.of("name", near)))
            .orElse(LocalText.same(""));
    problems.add("unknown", at, "name", name, "hint", hint);
  }
}
