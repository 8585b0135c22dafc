package dev.renewal.pack;

import dev.renewal.standard.Literal;
import dev.renewal.standard.Rule;
import dev.renewal.text.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds a number in the sentences of a rule, in digits or in words. */
final class NamedNumbers {
  private static final List<String> CHINESE =
      List.of("零", "一", "[二两]", "三", "四", "五", "六", "七", "八", "九", "十");
  private static final List<String> ENGLISH =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final String PERCENT = "%";

  private NamedNumbers() {}

  /**
   * Tells which sentences of a rule name a value.
   *
   * @param rule the rule
   * @param value the value
   * @return the names of the sentences: {@code title}, {@code message}, {@code fix}
   */
  static List<String> in(Rule rule, Literal value) {
    if (!value.text().matches("[0-9]+(\\.[0-9]+)?%?")) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    if (names(rule.title(), value.text())) {
      found.add("title");
    }
    if (names(rule.message().text(), value.text())) {
      found.add("message");
    }
    if (names(rule.fix().text(), value.text())) {
      found.add("fix");
    }
    return found;
  }

  private static boolean names(LocalText sentence, String number) {
    return pattern(number, CHINESE, "").matcher(sentence.zh()).find()
        || pattern(number, ENGLISH, "\\b").matcher(sentence.en()).find();
  }

  private static Pattern pattern(String number, List<String> words, String border) {
    boolean share = number.endsWith(PERCENT);
    String digits = share ? number.substring(0, number.length() - 1) : number;
    String text = "(?<![0-9.])" + Pattern.quote(digits) + (share ? "\\s*%" : "(?![0-9%]|\\.[0-9])");
    boolean small = !share && digits.matches("[0-9]|10");
    return Pattern.compile(
        small ? text + "|" + border + words.get(Integer.parseInt(digits)) + border : text,
        Pattern.CASE_INSENSITIVE);
  }
}
