package dev.renewal.allocation;

import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A pool divided (分配结果). What is awarded and what is left over make up the pool to the fen.
 *
 * @param poolFen the pool, in fen
 * @param awards what each gets, in the order of the ids
 * @param shortfall how a shortfall was met, if there was one
 */
public record Allocation(long poolFen, List<Award> awards, Optional<Shortfall> shortfall) {

  /** Copies the list. */
  public Allocation {
    awards = List.copyOf(awards);
  }

  /** What is awarded altogether, in fen. */
  public long awardedFen() {
    return awards.stream().mapToLong(Award::fen).reduce(0, Math::addExact);
  }

  /**
   * What is left over, in fen: 0 unless all have reached what they were to get, or a rank could not
   * be paid in full.
   */
  public long leftFen() {
    return poolFen - awardedFen();
  }

  /** The pool, what is awarded of it, what is left, and how a shortfall was met. */
  public List<LocalText> explanation() {
    LocalText sum =
        MessageBundle.core()
            .format(
                "allocation.sum",
                Map.of(
                    "pool",
                    Fen.money(poolFen),
                    "awarded",
                    Fen.money(awardedFen()),
                    "left",
                    Fen.money(leftFen()),
                    "n",
                    awards.size()));
    return shortfall.isEmpty() ? List.of(sum) : List.of(sum, name(shortfall.get()));
  }

  private static LocalText name(Shortfall shortfall) {
    String key = shortfall.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return MessageBundle.core().text("allocation.shortfall." + key);
  }
}
