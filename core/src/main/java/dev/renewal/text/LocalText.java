package dev.renewal.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * The same text in Chinese and English, in JSON {@code {"zh": "缺少名称", "en": "the name is
 * missing"}}.
 *
 * @param zh the Chinese text
 * @param en the English text
 */
@JsonPropertyOrder({"zh", "en"})
@JsonIgnoreProperties(ignoreUnknown = false)
public record LocalText(String zh, String en) {

  /** Checks that both languages are there. */
  @JsonCreator
  public LocalText(@JsonProperty("zh") String zh, @JsonProperty("en") String en) {
    this.zh = Objects.requireNonNull(zh, "zh");
    this.en = Objects.requireNonNull(en, "en");
  }

  /** A text in both languages. */
  public static LocalText of(String zh, String en) {
    return new LocalText(zh, en);
  }

  /** What reads the same in both languages: a number, a code, a name as written. */
  public static LocalText same(String text) {
    return new LocalText(text, text);
  }

  /** The text in one language. */
  public String in(Language language) {
    return switch (language) {
      case ZH -> zh;
      case EN -> en;
    };
  }

  /** Both texts, as {@code 缺少名称 / the name is missing}; one if they are equal. */
  @Override
  public String toString() {
    return zh.equals(en) ? zh : zh + " / " + en;
  }
}
