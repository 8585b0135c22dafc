package dev.renewal.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.identifier.InvalidIdentifierException.Reason;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A code of an investment project (投资项目代码), {@code dddd-dddddd-dd-dd-dddddd} (GB/T 40058).
 *
 * <p>The second group is the division of registration, or a department of the State Council if it
 * begins with 000. Only structure and division are checked; the other groups are not read.
 *
 * <p>JSON is the text, such as {@code "2023-330402-47-03-123456"}. The natural order and equality
 * are those of the text.
 */
public final class ProjectCode implements Comparable<ProjectCode> {

  private static final String SHAPE = "dddd-dddddd-dd-dd-dddddd";
  private static final int REGION_START = 5;
  private static final int REGION_END = 11;
  private static final String DEPARTMENT = "000";

  private final String text;

  private ProjectCode(String text) {
    this.text = text;
  }

  /**
   * A project code.
   *
   * @param text five groups of digits with hyphens between them
   * @return the code
   * @throws InvalidIdentifierException if the length, a character, a hyphen or the division is
   *     wrong
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ProjectCode of(String text) {
    Optional<Reason> problem = check(text);
    if (problem.isPresent()) {
      throw new InvalidIdentifierException(problem.get(), expected(problem.get()), text);
    }
    return new ProjectCode(text);
  }

  /**
   * A project code as people type it; undoes {@link #toString()}.
   *
   * @param typed the five groups, also full-width or with space around them
   * @return the code in ASCII digits
   * @throws InvalidIdentifierException if the length, a character, a hyphen or the division is
   *     wrong
   */
  public static ProjectCode parse(String typed) {
    return of(Characters.folded(typed));
  }

  /**
   * What keeps a text from being a project code, found without building one.
   *
   * @param text any text
   * @return the first failed check, empty if {@link #of} would succeed
   */
  public static Optional<Reason> check(String text) {
    if (text.length() != SHAPE.length()) {
      return Optional.of(Reason.LENGTH);
    }
    boolean hyphensInPlace = true;
    for (int at = 0; at < SHAPE.length(); at++) {
      char character = text.charAt(at);
      if (character != '-' && !Characters.isDigit(character)) {
        return Optional.of(Reason.ALPHABET);
      }
      hyphensInPlace &= (character == '-') == (SHAPE.charAt(at) == '-');
    }
    if (!hyphensInPlace) {
      return Optional.of(Reason.STRUCTURE);
    }
    return isDepartment(text) || DivisionCode.check(regionOf(text)).isEmpty()
        ? Optional.empty()
        : Optional.of(Reason.REGION);
  }

  /**
   * The division where the project was registered.
   *
   * @return the second group, empty if it is a department of the State Council
   */
  public Optional<DivisionCode> region() {
    return isDepartment(text) ? Optional.empty() : Optional.of(DivisionCode.of(regionOf(text)));
  }

  /**
   * The order of the text.
   *
   * @param other the code to compare with
   * @return negative, 0 or positive
   */
  @Override
  public int compareTo(ProjectCode other) {
    return text.compareTo(other.text);
  }

  /**
   * Whether the other is the same code.
   *
   * @param other anything
   * @return true for the same text
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ProjectCode that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /**
   * The code as text.
   *
   * @return such as {@code 2023-330402-47-03-123456}
   */
  @JsonValue
  @Override
  public String toString() {
    return text;
  }

  private static boolean isDepartment(String text) {
    return text.startsWith(DEPARTMENT, REGION_START);
  }

  private static String regionOf(String text) {
    return text.substring(REGION_START, REGION_END);
  }

  private static String expected(Reason reason) {
    return reason == Reason.REGION
        ? "a division as the second group"
        : "a code of the shape " + SHAPE;
  }
}
