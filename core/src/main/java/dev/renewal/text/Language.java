package dev.renewal.text;

import java.util.Optional;

/** A language every sentence for people is written in. */
public enum Language {
  /** Simplified Chinese (简体中文). */
  ZH("zh"),
  /** English. */
  EN("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The tag under which the language stands in JSON and on the command line: {@code zh}. */
  public String tag() {
    return tag;
  }

  /** The language of a tag, empty for any other text. */
  public static Optional<Language> find(String tag) {
    for (Language language : values()) {
      if (language.tag.equals(tag)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
