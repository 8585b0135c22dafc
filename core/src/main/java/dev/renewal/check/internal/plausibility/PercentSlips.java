package dev.renewal.check.internal.plausibility;

import dev.renewal.finding.Severity;
import dev.renewal.model.Document;
import dev.renewal.model.SatisfactionSurvey;
import dev.renewal.model.community.Community;
import dev.renewal.model.town.Town;
import dev.renewal.quantity.Percentage;
import dev.renewal.schema.JsonTree;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds 0.99% entered for 99%. */
final class PercentSlips {
  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final BigDecimal LEAST = new BigDecimal("0.8");
  private static final BigDecimal MOST = new BigDecimal("1.25");

  private PercentSlips() {}

  static void of(Document document, Slips slips) {
    if (document instanceof Town town) {
      surveys(town.getSurveys(), slips);
    } else if (document instanceof Community community) {
      surveys(community.getSurveys(), slips);
      peers(
          community.getEstates(),
          it -> it.getPropertyCoverage(),
          "estates",
          "propertyCoverage",
          slips);
      peers(
          community.getHealthChecks(),
          it -> it.getSurveyCoverage(),
          "healthChecks",
          "surveyCoverage",
          slips);
    }
  }

  /** Nobody carries on where hardly one in a hundred is content. */
  private static void surveys(List<SatisfactionSurvey> surveys, Slips slips) {
    for (int at = 0; at < surveys.size(); at++) {
      Optional<Percentage> share = surveys.get(at).getSatisfaction();
      if (share.isPresent() && isTiny(share.get())) {
        tell("/surveys/" + at + "/satisfaction", share.get(), slips);
      }
    }
  }

  private static <T> void peers(
      List<T> elements,
      Function<T, Optional<Percentage>> attribute,
      String list,
      String name,
      Slips slips) {
    for (int at = 0; at < elements.size(); at++) {
      Optional<Percentage> share = attribute.apply(elements.get(at));
      if (share.isPresent() && isTiny(share.get())) {
        BigDecimal meant = meant(share.get());
        boolean near =
            elements.stream()
                .flatMap(it -> attribute.apply(it).stream())
                .anyMatch(it -> isNear(meant, it));
        if (near) {
          tell("/" + list + "/" + at + "/" + name, share.get(), slips);
        }
      }
    }
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
