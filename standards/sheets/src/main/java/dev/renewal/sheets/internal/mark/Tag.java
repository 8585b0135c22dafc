package dev.renewal.sheets.internal.mark;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and changes the text of a tag. */
final class Tag {

  private static final Pattern NAME = Pattern.compile("</?(?:([^\\s:/>]+):)?([^\\s:/>]+)");

  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#(x[0-9a-fA-F]{1,6}|[0-9]{1,7})|[a-z]{2,4});");

  private static final Map<String, String> NAMED =
      Map.of("&lt;", "<", "&gt;", ">", "&amp;", "&", "&quot;", "\"", "&apos;", "'");

  private Tag() {}

  /** The name without its prefix. */
  static String name(String tag) {
    Matcher matcher = NAME.matcher(tag);
    return matcher.lookingAt() ? matcher.group(2) : "";
  }

  /** The prefix with its colon; empty if there is none. */
  static String prefix(String tag) {
    Matcher matcher = NAME.matcher(tag);
    return matcher.lookingAt() && matcher.group(1) != null ? matcher.group(1) + ":" : "";
  }

  static boolean isEnd(String tag) {
    return tag.startsWith("</");
  }

  static boolean isEmpty(String tag) {
    return tag.endsWith("/>");
  }

  static boolean isStart(String tag) {
    return !isEnd(tag) && !isEmpty(tag);
  }

  /** The tag of an empty element as the tag that begins it. */
  static String opened(String tag) {
    return tag.substring(0, tag.length() - 2).stripTrailing() + ">";
  }

  /** The value of an attribute by its whole name, as it is written. */
  static Optional<String> attribute(String tag, String name) {
    Matcher matcher = value(name).matcher(tag);
    return matcher.find() ? Optional.of(text(matcher.group(2))) : Optional.empty();
  }

  /** The tag with an attribute set. */
  static String with(String tag, String name, String value) {
    Matcher matcher = value(name).matcher(tag);
    if (matcher.find()) {
      return tag.substring(0, matcher.start(2)) + escaped(value) + tag.substring(matcher.end(2));
    }
    int end = tag.length() - (isEmpty(tag) ? 2 : 1);
    return tag.substring(0, end) + " " + name + "=\"" + escaped(value) + "\"" + tag.substring(end);
  }

  private static Pattern value(String name) {
    return Pattern.compile(
        "\\s" + Pattern.quote(name) + "\\s*=\\s*(?=([\"']))[\"']((?:(?!\\1).)*)", Pattern.DOTALL);
  }

  /** A text as it stands in XML, without what XML cannot hold. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
              }
            });
    return escaped.toString();
  }

  private static boolean isAllowed(int c) {
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean control = c < ' ' && c != '\t' && c != '\n';
    return !surrogate && !control && (c & 0xFFFE) != 0xFFFE;
  }

  private static String text(String written) {
    return REFERENCE.matcher(written).replaceAll(it -> Matcher.quoteReplacement(letter(it)));
  }

  private static String letter(MatchResult reference) {
    String number = reference.group(1);
    if (number == null) {
      return NAMED.getOrDefault(reference.group(), reference.group());
    }
    int point =
        number.startsWith("x")
            ? Integer.parseInt(number.substring(1), 16)
            : Integer.parseInt(number);
    return Character.isValidCodePoint(point) ? Character.toString(point) : reference.group();
  }
}
