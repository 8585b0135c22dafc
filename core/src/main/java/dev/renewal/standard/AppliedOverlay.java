package dev.renewal.standard;

import dev.renewal.text.LocalText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An overlay that lies on a standard.
 *
 * @param id its id
 * @param version its version
 * @param digest the SHA-256 of its file, in hexadecimal
 * @param title its title
 * @param issuer the authority that issued it
 * @param validFrom the first day on which it applies
 * @param validTo the last day on which it applies
 */
public record AppliedOverlay(
    String id,
    String version,
    String digest,
    LocalText title,
    String issuer,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validTo) {

  /** The name under which others lie on it: {@code ningan-towns@1.0.0}. */
  public String name() {
    return id + "@" + version;
  }

  /** Whether it applies on a day. */
  public boolean isValidOn(LocalDate day) {
    return validFrom.map(from -> !day.isBefore(from)).orElse(true)
        && validTo.map(to -> !day.isAfter(to)).orElse(true);
  }
}
