package dev.renewal.pack;

import dev.renewal.schema.JsonTree;
import dev.renewal.text.LocalText;
import java.util.Optional;

/** Where the titles of a scorecard and its parts are read from. */
interface ScoreTexts {

  /**
   * The title of a part.
   *
   * @param members the part
   * @param key its key: the id of the scorecard, a dot, and its own id
   * @param id its own id
   */
  LocalText title(Members members, String key, String id);

  /** From the message files of a pack. */
  static ScoreTexts from(Sentences sentences) {
    return (members, key, id) -> sentences.of(members.tree(), key + ".title").text();
  }

  /** From the part itself, as a scorecard that stands alone writes it; its id where it does not. */
  static ScoreTexts inline() {
    return (members, key, id) -> {
      Optional<JsonTree> title = members.optional("title");
      boolean plain = title.filter(it -> it.kind() == JsonTree.Kind.STRING).isPresent();
      if (title.isEmpty() || plain) {
        return LocalText.same(title.map(JsonTree::text).orElse(id));
      }
      return members.localText("title");
    };
  }
}
