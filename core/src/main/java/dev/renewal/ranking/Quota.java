package dev.renewal.ranking;

import dev.renewal.quantity.Percentage;
import java.util.Optional;

/**
 * How many are chosen (名额): a number of places, or a share of a population.
 *
 * @param places the number of places, unless it is a share
 * @param share the share, unless it is a number
 */
public record Quota(Optional<Integer> places, Optional<Percentage> share) {

  /**
   * Holds to exactly one of the two.
   *
   * @throws IllegalArgumentException if both or none are given, the number is negative or the share
   *     is not from 0 % to 100 %
   */
  public Quota {
    if (places.isPresent() == share.isPresent()) {
      throw new IllegalArgumentException("a quota is either a number or a share");
    }
    if (places.isPresent() && places.get() < 0) {
      throw new IllegalArgumentException("places must not be negative: " + places.get());
    }
    if (share.isPresent() && !isShare(share.get())) {
      throw new IllegalArgumentException("a share is from 0% to 100%, not " + share.get());
    }
  }

  private static boolean isShare(Percentage share) {
    return share.percent().signum() >= 0 && share.compareTo(Percentage.parse("100%")) <= 0;
  }

  /**
   * A number of places.
   *
   * @param places the number, 0 or more
   * @return the quota
   * @throws IllegalArgumentException if it is negative
   */
  public static Quota of(int places) {
    return new Quota(Optional.of(places), Optional.empty());
  }

  /**
   * A share of a population.
   *
   * @param share the share, from 0 % to 100 %
   * @return the quota
   * @throws IllegalArgumentException if it is outside
   */
  public static Quota of(Percentage share) {
    return new Quota(Optional.empty(), Optional.of(share));
  }

  /**
   * The inverse of {@link #toString()}.
   *
   * @param text such as {@code 33} or {@code 10%}
   * @return the quota
   * @throws IllegalArgumentException if it is neither, or outside its bounds
   */
  public static Quota parse(String text) {
    return text.endsWith("%") ? of(Percentage.parse(text)) : of(Integer.parseInt(text));
  }

  /**
   * The quota as text.
   *
   * @return such as {@code 33} or {@code 10%}
   */
  @Override
  public String toString() {
    return share.map(Percentage::toString).orElseGet(() -> String.valueOf(places.orElseThrow()));
  }
}
