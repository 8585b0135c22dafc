package dev.renewal.standard;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A standard as it is named: {@code townscape-town} for its latest version, {@code
 * townscape-town@1.0.0} for one of them.
 *
 * @param id its id
 * @param version its version; absent when the latest is meant
 */
public record StandardName(String id, Optional<String> version) {
  private static final String LATEST = "latest";
  private static final Pattern FORM =
      Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*)(?:@([0-9A-Za-z][0-9A-Za-z.+-]*))?");

  /** The name of one version of a standard. */
  public static StandardName of(Standard standard) {
    return new StandardName(standard.id(), Optional.of(standard.version()));
  }

  /**
   * Reads a name; undoes {@link #toString()}. The version {@code latest} is as good as none.
   *
   * @param text such as {@code townscape-town@1.0.0}
   * @return the name
   * @throws IllegalArgumentException if the text is no such name
   */
  public static StandardName parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "'" + text + "' names no standard; expected id or id@version, in small letters");
    }
    return new StandardName(
        form.group(1), Optional.ofNullable(form.group(2)).filter(it -> !it.equals(LATEST)));
  }

  /** Whether a text has the form of a name; else it can only be the path of a folder. */
  public static boolean isName(String text) {
    return FORM.matcher(text).matches();
  }

  /** Whether a standard is, or is a version of, what is named. */
  public boolean names(Standard standard) {
    return id.equals(standard.id()) && version.map(standard.version()::equals).orElse(true);
  }

  @Override
  public String toString() {
    return version.map(it -> id + "@" + it).orElse(id);
  }
}
