package dev.renewal.text;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A bilingual sentence with named placeholders, such as those of a rule. */
public final class MessageTemplate {
  private final LocalText text;
  private final MessagePattern zh;
  private final MessagePattern en;

  private MessageTemplate(LocalText text) {
    this.text = text;
    this.zh = MessagePattern.parse(text.zh());
    this.en = MessagePattern.parse(text.en());
  }

  /**
   * Reads a sentence.
   *
   * @param text the sentence with placeholders such as {@code {actual}}
   * @return the template
   * @throws IllegalArgumentException if a brace does not enclose a name, or if the languages differ
   *     in their placeholders
   */
  public static MessageTemplate of(LocalText text) {
    MessageTemplate template = new MessageTemplate(text);
    if (!template.zh.placeholders().equals(template.en.placeholders())) {
      throw new IllegalArgumentException(
          "the placeholders differ: "
              + template.zh.placeholders()
              + " and "
              + template.en.placeholders());
    }
    return template;
  }

  /** The sentence as written, with its placeholders. */
  public LocalText text() {
    return text;
  }

  /** The names of the placeholders. */
  public Set<String> placeholders() {
    return zh.placeholders();
  }

  /**
   * Fills the placeholders.
   *
   * @param arguments a text for each placeholder; others are ignored
   * @return the sentence
   * @throws IllegalArgumentException if a placeholder has no text
   */
  public LocalText fill(Map<String, LocalText> arguments) {
    return new LocalText(
        zh.fill(name -> argument(arguments, name).zh()),
        en.fill(name -> argument(arguments, name).en()));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MessageTemplate template && text.equals(template.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private static LocalText argument(Map<String, LocalText> arguments, String name) {
    LocalText argument = arguments.get(name);
    if (argument == null) {
      throw new IllegalArgumentException("nothing to put for {" + name + "}");
    }
    return argument;
  }
}
