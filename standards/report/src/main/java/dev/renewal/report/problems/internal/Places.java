package dev.renewal.report.problems.internal;

import dev.renewal.finding.Finding;
import dev.renewal.finding.OutcomeEntry;
import dev.renewal.text.LocalText;
import java.util.Map;
import java.util.Optional;

/** Where something stands, as the person who mends it looks for it. */
final class Places {

  private Places() {}

  static LocalText of(Finding finding) {
    return cell(finding.getSheet(), finding.getCell())
        .orElseGet(() -> of(finding.getLine(), finding.getColumn()));
  }

  static LocalText of(OutcomeEntry outcome) {
    return cell(outcome.getSheet(), outcome.getCell())
        .orElseGet(() -> of(outcome.getLine(), outcome.getColumn()));
  }

  private static Optional<LocalText> cell(Optional<String> sheet, Optional<String> cell) {
    return sheet.map(name -> LocalText.same(cell.map(at -> name + "!" + at).orElse(name)));
  }

  private static LocalText of(Optional<Integer> line, Optional<Integer> column) {
    return line.map(
            at ->
                Texts.messages()
                    .format("place.line", Map.of("line", at, "column", column.orElse(1))))
        .orElse(LocalText.same(""));
  }
}
