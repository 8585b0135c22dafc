package dev.renewal.check.internal.plausibility;

import dev.renewal.finding.Severity;
import dev.renewal.model.community.Community;
import dev.renewal.model.town.Town;
import dev.renewal.quantity.Percentage;
import dev.renewal.schema.JsonTree;
import dev.renewal.schema.RecordType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Finds 0.99% entered for 99%. */
final class PercentSlips {
  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final BigDecimal LEAST = new BigDecimal("0.8");
  private static final BigDecimal MOST = new BigDecimal("1.25");

  /** Nobody carries on where hardly one in a hundred is content. */
  private static final ClassValue<List<Walk>> SATISFACTION =
      Walk.of(
          Map.of(
              Town.class, List.of("surveys.satisfaction"),
              Community.class, List.of("surveys.satisfaction")));

  /** Shares that lie near each other within a document. */
  private static final ClassValue<List<Walk>> PEERS =
      Walk.of(
          Map.of(
              Community.class, List.of("estates.propertyCoverage", "healthChecks.surveyCoverage")));

  private PercentSlips() {}

  static void of(RecordType type, Object document, Slips slips) {
    for (Walk walk : SATISFACTION.get(type.javaType())) {
      eachTiny(walk, document, (share, path) -> tell(path, share, slips));
    }
    for (Walk walk : PEERS.get(type.javaType())) {
      eachTiny(
          walk,
          document,
          (share, path) -> {
            if (hasNear(walk, document, meant(share))) {
              tell(path, share, slips);
            }
          });
    }
  }

  private static void eachTiny(Walk walk, Object document, BiConsumer<Percentage, String> visitor) {
    walk.each(
        document,
        (value, index) -> {
          Percentage share = (Percentage) value;
          if (isTiny(share)) {
            visitor.accept(share, walk.pointer(index));
          }
        });
  }

  private static boolean hasNear(Walk walk, Object document, BigDecimal meant) {
    boolean[] near = new boolean[1];
    walk.each(document, (value, index) -> near[0] |= isNear(meant, (Percentage) value));
    return near[0];
  }

  private static boolean isTiny(Percentage share) {
    return share.percent().signum() > 0 && share.percent().compareTo(ONE) <= 0;
  }

  private static BigDecimal meant(Percentage share) {
    return share.percent().movePointRight(2);
  }

  private static boolean isNear(BigDecimal meant, Percentage peer) {
    return peer.percent().compareTo(ONE) > 0
        && meant.compareTo(peer.percent().multiply(LEAST)) >= 0
        && meant.compareTo(peer.percent().multiply(MOST)) <= 0;
  }

  private static void tell(String path, Percentage share, Slips slips) {
    String meant = Percentage.of(meant(share).stripTrailingZeros()).toString();
    slips.add(
        Slip.of(
                "plausibility.percent-slip",
                Severity.WARNING,
                path,
                Map.of("value", share.toString(), "meant", meant))
            .meant(meant)
            .mendedBy(List.of(new Slip.Mend(path, JsonTree.string(meant)))));
  }
}
