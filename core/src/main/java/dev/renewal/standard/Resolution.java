package dev.renewal.standard;

import java.util.List;
import java.util.Optional;

/**
 * What overlays made of a standard (解析结果).
 *
 * @param baseDigest the digest of the standard beneath all overlays
 * @param overlays the overlays, the lowest first
 * @param adoptedBy the overlay whose authority took the standard as its own norm
 * @param origins where each value comes from that an overlay set, in the order of the changes; the
 *     last one counts
 * @param disabled the rules that are no longer judged
 */
public record Resolution(
    String baseDigest,
    List<AppliedOverlay> overlays,
    Optional<AppliedOverlay> adoptedBy,
    List<Origin> origins,
    List<DisabledRule> disabled) {

  /** Copies the lists. */
  public Resolution {
    overlays = List.copyOf(overlays);
    origins = List.copyOf(origins);
    disabled = List.copyOf(disabled);
  }

  /**
   * The resolution of a standard without overlays.
   *
   * @param digest its digest
   */
  public static Resolution none(String digest) {
    return new Resolution(digest, List.of(), Optional.empty(), List.of(), List.of());
  }

  /** Where a value comes from; empty if the standard itself says it. */
  public Optional<Origin> origin(ValuePlace place) {
    return origins.stream()
        .filter(origin -> origin.place().equals(place))
        .reduce((earlier, later) -> later);
  }

  /** The names of the overlays that changed something in a rule, the lowest first. */
  public List<String> changersOf(String rule) {
    return origins.stream()
        .filter(origin -> origin.place().kind() == ValuePlace.Kind.RULE)
        .filter(origin -> origin.place().id().equals(rule))
        .map(Origin::from)
        .distinct()
        .toList();
  }
}
