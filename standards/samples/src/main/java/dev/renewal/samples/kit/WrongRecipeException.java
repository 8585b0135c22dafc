package dev.renewal.samples.kit;

import dev.renewal.text.LocalText;

/**
 * Says that there is no such sample, and what to ask for instead: an unknown profile, standard or
 * rule, a rule that cannot be broken, a kind of document that the sample does not have.
 */
public final class WrongRecipeException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient LocalText text;

  /**
   * A wrong recipe.
   *
   * @param text what is wrong
   */
  public WrongRecipeException(LocalText text) {
    super(text.en() + "\n" + text.zh());
    this.text = text;
  }

  WrongRecipeException(String key, Object... namesAndValues) {
    this(KitTexts.text(key, namesAndValues));
  }

  /** A sample can only conform or break a rule, and was asked to do both. */
  public static WrongRecipeException bothConformingAndViolating() {
    return new WrongRecipeException("rule.or-conforming");
  }

  /** A sample was asked to break a rule, and no rule or standard was named. */
  public static WrongRecipeException noRule() {
    return new WrongRecipeException("rule.unnamed");
  }

  /** What is wrong, for people. */
  public LocalText text() {
    return text;
  }
}
