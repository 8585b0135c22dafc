package dev.renewal.score;

import dev.renewal.text.LocalText;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a unit stands against a bottom line (底线核查).
 *
 * @param id the id of the bottom line
 * @param title its title
 * @param verdict whether it holds
 * @param actual the value or score compared
 * @param comparator how it is compared, such as {@code >=}
 * @param limit what it is compared with; empty if a parameter leaves it open
 * @param effect what failing does: {@code disqualify}, {@code cap-grade}, {@code cap-score} or
 *     {@code hold}
 * @param cap the best grade or score left
 */
public record GateResult(
    String id,
    LocalText title,
    Verdict verdict,
    OptionalDouble actual,
    String comparator,
    OptionalDouble limit,
    String effect,
    Optional<String> cap) {

  /** Whether a bottom line holds. */
  public enum Verdict {
    /** It holds. */
    PASSED,
    /** It does not. */
    FAILED,
    /** There is no evidence. */
    NO_EVIDENCE
  }
}
