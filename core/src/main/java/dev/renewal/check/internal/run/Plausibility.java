package dev.renewal.check.internal.run;

import dev.renewal.check.internal.plausibility.Detectors;
import dev.renewal.check.internal.plausibility.Seen;
import dev.renewal.check.internal.plausibility.Slip;
import dev.renewal.finding.PatchOperation;
import dev.renewal.finding.Subject;
import dev.renewal.schema.DocumentType;
import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import java.util.List;
import java.util.Optional;

/** Findings about what is possible but unlikely; warnings and infos only; mergeable. */
final class Plausibility {
  private final Structural structural;
  private final Detectors detectors = new Detectors();

  Plausibility(Structural structural) {
    this.structural = structural;
  }

  void add(DocumentType kind, Placed placed) {
    Seen seen = new Seen(kind.name(), placed.id(), placed.pointer(), placed.ordinal());
    detectors.look(kind.type(), placed.document(), seen, slip -> tell(seen, slip));
  }

  void merge(Plausibility other) {
    detectors.merge(other.detectors);
  }

  void finish() {
    detectors.finish(this::tell);
  }

  private void tell(Seen seen, Slip slip) {
    structural.add(
        slip.id(),
        slip.severity(),
        Subject.of(seen.kind(), seen.id(), slip.path()),
        seen.pointer() + slip.path(),
        seen.ordinal(),
        content(seen, slip));
  }

  private static Structural.Content content(Seen seen, Slip slip) {
    MessageBundle texts = MessageBundle.core();
    return builder ->
        builder
            .message(texts.format(slip.id(), slip.arguments()))
            .actual(
                Optional.ofNullable(slip.arguments().get("value"))
                    .map(value -> LocalText.same(value.toString())))
            .candidate(slip.candidate())
            .fix(texts.format(slip.id() + ".fix", slip.arguments()))
            .patch(patch(seen, slip));
  }

  private static List<PatchOperation> patch(Seen seen, Slip slip) {
    return slip.mends().stream()
        .map(mend -> PatchOperation.replace(seen.pointer() + mend.path(), mend.value()))
        .toList();
  }
}
