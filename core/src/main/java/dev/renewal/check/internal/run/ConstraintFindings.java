package dev.renewal.check.internal.run;

import dev.renewal.finding.Severity;
import dev.renewal.finding.Subject;
import dev.renewal.schema.ConstraintChecks;
import dev.renewal.schema.DocumentType;

/** Findings about constraints of the model, such as a negative number of households. */
final class ConstraintFindings {
  private ConstraintFindings() {}

  static void of(DocumentType kind, Placed placed, Structural structural) {
    ConstraintChecks.of(kind.type())
        .check(
            placed.document(),
            violation ->
                structural.add(
                    "structure.constraint",
                    Severity.ERROR,
                    Subject.of(kind.name(), placed.document().getId(), violation.pointer()),
                    placed.pointer() + violation.pointer(),
                    placed.ordinal(),
                    java.util.Map.of("constraint", violation.constraint().message())));
  }
}
