package dev.renewal.standards.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that a text states, in one spelling: {@code 三个} is {@code 3}, {@code 1万} is {@code
 * 10000}, {@code 2023年底} is {@code 2023-12-31} and {@code 2023}, {@code 自2019年起} is {@code
 * 2019-01-01}, {@code 清零} holds {@code 0}, {@code 50%} stays.
 */
final class ClauseNumbers {
  private static final Pattern YEAR_END = Pattern.compile("(\\d{4})年底");
  private static final Pattern YEAR_BEGIN = Pattern.compile("自(\\d{4})年起");
  private static final Pattern DAY = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");
  private static final Pattern DIGITS = Pattern.compile("(\\d+(?:\\.\\d+)?)([%万萬亿億]?)");
  private static final Pattern CHINESE = Pattern.compile("[零一二两兩三四五六七八九十]+");
  private static final String ONES = "一二三四五六七八九";
  private static final Map<String, Integer> POWERS = Map.of("万", 4, "萬", 4, "亿", 8, "億", 8);

  private ClauseNumbers() {}

  static Set<String> of(String text) {
    Set<String> numbers = new LinkedHashSet<>();
    Matcher year = YEAR_END.matcher(text);
    while (year.find()) {
      numbers.add(year.group(1) + "-12-31");
    }
    Matcher begin = YEAR_BEGIN.matcher(text);
    while (begin.find()) {
      numbers.add(begin.group(1) + "-01-01");
    }
    Matcher day = DAY.matcher(text);
    while (day.find()) {
      numbers.add(day(day.group(1), day.group(2), day.group(3)));
    }
    Matcher digits = DIGITS.matcher(text);
    while (digits.find()) {
      numbers.add(number(digits.group(1), digits.group(2)));
    }
    Matcher chinese = CHINESE.matcher(text);
    while (chinese.find()) {
      numbers.add(Integer.toString(value(chinese.group())));
    }
    return numbers;
  }

  /**
   * A number as packs write it, in the spelling of {@link #of}: {@code 600万元} is {@code 6000000}.
   */
  static String plain(String number) {
    if (number.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return number;
    }
    Matcher digits = DIGITS.matcher(number);
    if (!digits.lookingAt()) {
      throw new IllegalArgumentException("'" + number + "' is no number");
    }
    return number(digits.group(1), digits.group(2));
  }

  private static String day(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
        .toString();
  }

  private static String number(String digits, String sign) {
    return sign.equals("%")
        ? digits + sign
        : new BigDecimal(digits)
            .scaleByPowerOfTen(POWERS.getOrDefault(sign, 0))
            .stripTrailingZeros()
            .toPlainString();
  }

  private static int value(String chinese) {
    int ten = chinese.indexOf('十');
    if (ten < 0) {
      return one(chinese.charAt(chinese.length() - 1));
    }
    int tens = ten == 0 ? 1 : one(chinese.charAt(ten - 1));
    return tens * 10 + (ten == chinese.length() - 1 ? 0 : one(chinese.charAt(ten + 1)));
  }

  private static int one(char digit) {
    return digit == '两' || digit == '兩' ? 2 : ONES.indexOf(digit) + 1;
  }
}
