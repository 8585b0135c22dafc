package dev.renewal.standard;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/**
 * The years in which a code or a name is used.
 *
 * @param from the first year, where there is one
 * @param to the last year, where there is one
 */
public record Years(Optional<Year> from, Optional<Year> to) {
  /** Any year. */
  public static final Years ANY = new Years(Optional.empty(), Optional.empty());

  /** Whether a day lies before all of them. */
  public boolean areAfter(LocalDate day) {
    return from.map(year -> year.getValue() > day.getYear()).orElse(false);
  }

  /** Whether a day lies in one of them. */
  public boolean contain(LocalDate day) {
    return !areAfter(day) && to.map(year -> year.getValue() >= day.getYear()).orElse(true);
  }

  /** The years for people, such as {@code 2019–2023}; {@code …} for an end that is open. */
  @Override
  public String toString() {
    return from.map(Year::toString).orElse("…") + "–" + to.map(Year::toString).orElse("…");
  }
}
