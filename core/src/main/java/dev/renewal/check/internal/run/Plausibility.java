package dev.renewal.check.internal.run;

import dev.renewal.schema.DocumentType;

/** Findings about what is possible but unlikely; warnings and infos only. */
final class Plausibility {
  private Plausibility() {}

  static void of(DocumentType kind, Placed placed, Structural structural) {}
}
