package dev.renewal.violation.internal;

import dev.renewal.violation.Companion;
import dev.renewal.violation.Edit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Plans that mend what is found wrong though no rule says it. */
final class Unruled {
  private static final Map<String, Function<Spot, Optional<Edit>>> MENDS =
      Map.of(
          "plausibility.copied", Distinct::edit,
          "integrity.dangling-within", OwnReferences::edit);

  private Unruled() {}

  /** Whether a finding is one of these. */
  static boolean isMended(String rule) {
    return MENDS.containsKey(rule);
  }

  /** Plans for a finding; none if its place is gone. */
  static List<List<Edit>> plans(Companion found, Scene scene) {
    return Subjects.spot(scene, found.subject())
        .flatMap(it -> Optional.ofNullable(MENDS.get(found.rule())).flatMap(mend -> mend.apply(it)))
        .map(Plans::one)
        .stream()
        .toList();
  }
}
