package dev.renewal.check.internal.run;

import dev.renewal.finding.Severity;
import dev.renewal.finding.Subject;
import dev.renewal.schema.ConstraintChecks;
import dev.renewal.schema.DocumentType;
import dev.renewal.schema.Violation;
import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import java.util.Map;

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
                    Subject.of(kind.name(), placed.id(), violation.pointer()),
                    placed.pointer() + violation.pointer(),
                    placed.ordinal(),
                    content(violation)));
  }

  private static Structural.Content content(Violation violation) {
    LocalText expected = ConstraintSentence.expected(violation);
    LocalText actual = ConstraintSentence.actual(violation);
    MessageBundle texts = MessageBundle.core();
    return builder ->
        builder
            .message(
                texts.format(
                    "structure.constraint", Map.of("constraint", expected, "actual", actual)))
            .expected(expected)
            .actual(actual)
            .fix(texts.text("structure.constraint.fix"));
  }
}
