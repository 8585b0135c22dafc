package dev.renewal.merge;

import dev.renewal.finding.Severity;
import dev.renewal.finding.Subject;
import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import java.util.List;
import java.util.Map;

/**
 * What somebody should know about joined submissions.
 *
 * @param id what it is about, such as {@code merge.reported-twice}
 * @param severity an error stands in the way of joining
 * @param subject the document or dataset it is about
 * @param contributions the names of the submissions concerned
 * @param message what is the case, and what to do
 */
public record MergeFinding(
    String id, Severity severity, Subject subject, List<String> contributions, LocalText message) {

  /** Copies the names. */
  public MergeFinding {
    contributions = List.copyOf(contributions);
  }

  static MergeFinding of(
      String id,
      Severity severity,
      Subject subject,
      List<String> contributions,
      Map<String, ?> arguments) {
    return new MergeFinding(
        id, severity, subject, contributions, MessageBundle.core().format(id, arguments));
  }
}
