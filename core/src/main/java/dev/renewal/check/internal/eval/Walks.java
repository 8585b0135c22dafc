package dev.renewal.check.internal.eval;

import dev.renewal.text.LocalText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the walking times read in an explained evaluation rest on, place by place. */
final class Walks {
  private final EnumMap<WalkingBasis, Set<Object>> places = new EnumMap<>(WalkingBasis.class);
  private LocalText speed = LocalText.same("");

  /** Remembers a place whose minutes are declared. */
  void declared(Object place) {
    add(WalkingBasis.MINUTES, place);
  }

  /** Remembers a place whose minutes follow from a distance. */
  void derived(WalkingBasis basis, Object place, LocalText at) {
    add(basis, place);
    speed = at;
  }

  private void add(WalkingBasis basis, Object place) {
    places
        .computeIfAbsent(basis, unused -> Collections.newSetFromMap(new IdentityHashMap<>()))
        .add(place);
  }

  /** How many rest on what; empty if no walking time was read. */
  Optional<LocalText> text() {
    List<LocalText> parts = new ArrayList<>();
    places.forEach(
        (basis, found) ->
            parts.add(
                Texts.of(
                    "walk." + basis.key(),
                    Map.of(
                        "count", LocalText.same(String.valueOf(found.size())), "speed", speed))));
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new LocalText(
                parts.stream().map(LocalText::zh).collect(Collectors.joining(",")),
                parts.stream().map(LocalText::en).collect(Collectors.joining(", "))));
  }
}
