package dev.renewal.report.problems;

import dev.renewal.finding.Report;
import dev.renewal.finding.Subject;
import java.util.Optional;

/**
 * Tells who reported a document of a submission that several units have part in, such as a merged
 * dataset (报送单位).
 */
@FunctionalInterface
public interface ReportingUnits {

  /**
   * The unit that reported something.
   *
   * @param report the report of the submission
   * @param subject what was judged
   * @return the name of the unit; empty if it is the one that submitted the whole
   */
  Optional<String> of(Report report, Subject subject);

  /**
   * Every submission is that of the unit which submitted it.
   *
   * @return units that know of no others
   */
  static ReportingUnits submitters() {
    return (report, subject) -> Optional.empty();
  }
}
