package dev.renewal.check.internal.run;

import dev.renewal.finding.Fingerprint;
import dev.renewal.finding.Severity;
import dev.renewal.finding.Subject;
import dev.renewal.finding.Waiver;
import dev.renewal.finding.Waivers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The waivers that concern a dataset, and which of them met a finding; mergeable. */
final class WaiverBook {
  private final Map<String, Waiver> counting = new HashMap<>();
  private final Set<String> rules = new HashSet<>();
  private final List<Waiver> all = new ArrayList<>();
  private final List<Waiver> expired = new ArrayList<>();
  private final Set<String> used = new HashSet<>();

  WaiverBook(List<Waivers> given, Optional<String> dataset, LocalDate asOf) {
    for (Waivers waivers : given) {
      if (waivers.getDataset().isPresent() && !waivers.getDataset().equals(dataset)) {
        continue;
      }
      for (Waiver waiver : waivers.getWaivers()) {
        add(waiver, asOf);
      }
    }
  }

  private void add(Waiver waiver, LocalDate asOf) {
    if (asOf.isAfter(waiver.getUntil())) {
      expired.add(waiver);
      return;
    }
    all.add(waiver);
    rules.add(waiver.getRule());
    counting.merge(waiver.getFingerprint(), waiver, WaiverBook::longer);
  }

  private static Waiver longer(Waiver one, Waiver other) {
    return one.getUntil().isBefore(other.getUntil()) ? other : one;
  }

  /** The waiver of a failed outcome, which is noted as used. */
  Optional<Waiver> take(String rule, Subject subject) {
    if (!rules.contains(rule)) {
      return Optional.empty();
    }
    Waiver waiver = counting.get(Fingerprint.of(rule, subject));
    if (waiver == null || !waiver.getRule().equals(rule)) {
      return Optional.empty();
    }
    used.add(waiver.getFingerprint());
    return Optional.of(Waiver.builder().from(waiver).about(Optional.empty()).build());
  }

  void merge(WaiverBook other) {
    used.addAll(other.used);
  }

  /** Says which waivers met nothing, and which have expired. */
  void finish(Structural structural, String dataset) {
    for (Waiver waiver : all) {
      if (!used.contains(waiver.getFingerprint())) {
        add(structural, "waiver.unused", waiver, dataset);
      }
    }
    expired.forEach(waiver -> add(structural, "waiver.expired", waiver, dataset));
  }

  private static void add(Structural structural, String id, Waiver waiver, String dataset) {
    structural.add(
        id,
        Severity.WARNING,
        Subject.of("dataset", dataset, "/waivers/" + waiver.getFingerprint()),
        "",
        -1,
        Map.of(
            "rule", waiver.getRule(),
            "fingerprint", waiver.getFingerprint(),
            "until", waiver.getUntil().toString(),
            "by", waiver.getBy()));
  }
}
