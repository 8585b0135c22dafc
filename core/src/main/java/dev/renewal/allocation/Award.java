package dev.renewal.allocation;

import dev.renewal.quantity.Fraction;
import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What somebody gets of a pool (分配金额).
 *
 * @param id who it is
 * @param fen the amount in fen
 * @param reason why it is as large as it is
 * @param claimFen the floor, the cap or the full amount that the reason speaks of; for a {@link
 *     AwardReason#SHARE} the amount that was divided
 * @param weight its weight; where amounts are reduced pro rata, the amount it was to get
 * @param weights the sum of the weights among which the amount was divided; 0 if none was
 */
public record Award(
    String id, long fen, AwardReason reason, long claimFen, BigDecimal weight, BigDecimal weights) {

  private static final int SHOWN = 6;

  /** The share before it is made whole, in fen; the amount itself where nothing was divided. */
  public Fraction exact() {
    if (weights.signum() == 0 || reason != AwardReason.SHARE) {
      return Fraction.of(fen, 1);
    }
    WholeWeights wholes = WholeWeights.of(List.of(weight, weights));
    return Fraction.of(
        wholes.whole(weight).multiply(BigInteger.valueOf(claimFen)), wholes.whole(weights));
  }

  /** How the amount came about, so that anyone can compute it again. */
  public LocalText explanation() {
    Fraction exact = exact();
    BigDecimal whole = exact.toDecimal(0, RoundingMode.FLOOR);
    Map<String, Object> values = new HashMap<>();
    values.put("id", id);
    values.put("amount", Fen.money(fen));
    values.put("claim", Fen.money(claimFen));
    values.put("divided", claimFen);
    values.put("weight", weight.toPlainString());
    values.put("weights", weights.toPlainString());
    values.put("exact", exact.toDecimal(SHOWN, RoundingMode.DOWN).toPlainString());
    values.put("whole", whole.toPlainString());
    values.put("extra", BigDecimal.valueOf(fen).subtract(whole).toPlainString());
    String key = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return MessageBundle.core().format("allocation.award." + key, values);
  }
}
