package dev.renewal.ranking;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import java.math.BigDecimal;

/**
 * Which rank equals share (并列名次). For four units of which the second and third are equal:
 *
 * <table>
 * <caption>Ranks</caption>
 * <tr><th>style</th><th>ranks</th></tr>
 * <tr><td>{@link #COMPETITION}</td><td>1, 2, 2, 4</td></tr>
 * <tr><td>{@link #MODIFIED}</td><td>1, 3, 3, 4</td></tr>
 * <tr><td>{@link #DENSE}</td><td>1, 2, 2, 3</td></tr>
 * <tr><td>{@link #FRACTIONAL}</td><td>1, 2.5, 2.5, 4</td></tr>
 * </table>
 */
public enum RankStyle implements Code {
  /** Equals share the first of their places; the places behind it stay empty. */
  COMPETITION,
  /** Equals share the last of their places. */
  MODIFIED,
  /** Equals share one place, and the next follows at once. */
  DENSE,
  /** Equals share the mean of their places. */
  FRACTIONAL;

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  @JsonValue
  @Override
  public String code() {
    return name();
  }

  /**
   * The rank that a group of equals shares.
   *
   * @param firstPlace the first place of the group, from 1
   * @param lastPlaceInclusive the last place of the group
   * @param group the number of the group, from 1
   * @return the rank: whole, or a half by {@link #FRACTIONAL}
   */
  public BigDecimal rank(int firstPlace, int lastPlaceInclusive, int group) {
    return switch (this) {
      case COMPETITION -> BigDecimal.valueOf(firstPlace);
      case MODIFIED -> BigDecimal.valueOf(lastPlaceInclusive);
      case DENSE -> BigDecimal.valueOf(group);
      case FRACTIONAL ->
          (firstPlace + lastPlaceInclusive) % 2 == 0
              ? BigDecimal.valueOf((firstPlace + lastPlaceInclusive) / 2)
              : BigDecimal.valueOf(firstPlace)
                  .add(BigDecimal.valueOf(lastPlaceInclusive))
                  .divide(TWO);
    };
  }
}
