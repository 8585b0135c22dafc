package dev.renewal.pack;

import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import dev.renewal.text.MessageTemplate;

/** Where the sentences of a rule are read from. */
interface RuleTexts {

  /**
   * A sentence of a rule.
   *
   * @param members the rule
   * @param rule its id
   * @param name which sentence: {@code title}, {@code message} or {@code fix}
   */
  MessageTemplate of(Members members, String rule, String name);

  /** From the message files of a pack. */
  static RuleTexts from(Sentences sentences) {
    return (members, rule, name) -> sentences.of(members.tree(), rule + "." + name);
  }

  /** From the rule itself, as an overlay writes it. */
  static RuleTexts inline(Problems problems) {
    return (members, rule, name) -> {
      LocalText text = members.localText(name);
      try {
        return MessageTemplate.of(text);
      } catch (IllegalArgumentException unlike) {
        problems.add(members.tree(), MessageBundle.core().text("overlay.sentence"));
        return MessageTemplate.of(LocalText.same(""));
      }
    };
  }
}
