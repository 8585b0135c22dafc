package dev.renewal.json;

import dev.renewal.dataset.UnreadableSourceException.Reason;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The format that a header says, such as {@code renewal-dataset/1.0}. */
final class Format {

  private static final int MAJOR = 1;
  private static final int MINOR = 0;
  private static final Pattern SHAPE =
      Pattern.compile("renewal-dataset/([1-9][0-9]{0,3})\\.(0|[1-9][0-9]{0,3})");

  private Format() {}

  /**
   * Checks the format.
   *
   * @param broken whether the header says something that is no text
   * @return whether it is newer than this library in its minor version, so that unknown properties
   *     are to be expected
   * @throws Unreadable if it is absent, not understood, or of a higher major version
   */
  static boolean isNewer(Optional<String> format, boolean broken) {
    if (format.isEmpty() && !broken) {
      throw refusal(Reason.FORMAT_ABSENT, "unreadable.format-absent", "");
    }
    String text = format.orElse("");
    Matcher matcher = SHAPE.matcher(text);
    if (!matcher.matches()) {
      throw refusal(Reason.FORMAT_UNREADABLE, "unreadable.format", text);
    }
    if (Integer.parseInt(matcher.group(1)) > MAJOR) {
      throw refusal(Reason.FORMAT_NEWER, "unreadable.format-newer", text);
    }
    return Integer.parseInt(matcher.group(2)) > MINOR;
  }

  private static Unreadable refusal(Reason reason, String key, String format) {
    return Unreadable.of(reason, Says.text(key, Map.of("format", Says.snippet(format))), null);
  }
}
