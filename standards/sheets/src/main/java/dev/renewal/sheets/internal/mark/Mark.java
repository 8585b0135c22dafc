package dev.renewal.sheets.internal.mark;

import dev.renewal.finding.Finding;
import dev.renewal.finding.Severity;
import dev.renewal.text.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * What is marked at one cell.
 *
 * @param findings the findings there, the gravest first
 */
record Mark(List<Finding> findings) {

  /** More would not be read in a note. */
  private static final int SHOWN = 10;

  /** The gravest of them. */
  Severity severity() {
    return findings.get(0).getSeverity();
  }

  /** The note. */
  String note(Language language) {
    List<String> parts = new ArrayList<>();
    for (Finding finding : findings.subList(0, Math.min(SHOWN, findings.size()))) {
      parts.add(Sentences.of(finding, language));
    }
    if (findings.size() > SHOWN) {
      parts.add(Sentences.say("mark.more", language, "n", findings.size() - SHOWN));
    }
    return String.join("\n\n", parts);
  }
}
