package dev.renewal.cli;

import dev.renewal.dataset.RecordCursor;
import dev.renewal.dataset.RecordSource;
import dev.renewal.dataset.SourceRecord;
import dev.renewal.finding.DatasetSummary;
import dev.renewal.finding.Finding;
import dev.renewal.finding.OutcomeEntry;
import dev.renewal.finding.Report;
import dev.renewal.finding.Subject;
import dev.renewal.identifier.DivisionCode;
import dev.renewal.model.Document;
import dev.renewal.report.problems.ReportingUnits;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who reported the documents of merged datasets, which name no submitter: the jurisdiction of a
 * document, else its county.
 */
final class MergedUnits implements ReportingUnits {

  private static final String JURISDICTION = "jurisdiction";
  private static final int COUNTY_DIGITS = 6;

  private final DatasetFiles files;
  private final Map<String, Map<String, String>> byInput = new HashMap<>();

  MergedUnits(CommandContext context) {
    files = new DatasetFiles(context);
  }

  @Override
  public Optional<String> of(Report report, Subject subject) {
    boolean isNamed =
        report
            .getDataset()
            .flatMap(DatasetSummary::getSubmitter)
            .filter(name -> !name.isBlank())
            .isPresent();
    if (isNamed || report.getInput().isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> units =
        byInput.computeIfAbsent(report.getInput().get(), input -> units(input, report));
    return Optional.ofNullable(units.get(key(subject.kind(), subject.id())));
  }

  /** The units of the subjects that a report lists. */
  private Map<String, String> units(String input, Report report) {
    if (SubmissionFile.isStandardInput(input)) {
      return Map.of();
    }
    Set<String> wanted = new HashSet<>();
    for (Finding finding : report.getFindings()) {
      wanted.add(key(finding.getSubject().kind(), finding.getSubject().id()));
    }
    for (OutcomeEntry outcome : report.getOutcomes()) {
      wanted.add(key(outcome.getSubject().kind(), outcome.getSubject().id()));
    }
    return DatasetFiles.reading(() -> units(files.source(input), wanted));
  }

  private static Map<String, String> units(RecordSource source, Set<String> wanted)
      throws IOException {
    Map<String, String> names = new HashMap<>();
    Map<String, String> units = new HashMap<>();
    try (RecordCursor cursor = source.open()) {
      for (SourceRecord next = cursor.next(); next != null; next = cursor.next()) {
        Document document = next.document();
        if (document == null || next.kind() == null) {
          continue;
        }
        String kind = next.kind().name();
        if (kind.equals(JURISDICTION)) {
          names.put(document.getId(), document.getName().orElse(document.getId()));
        }
        if (wanted.contains(key(kind, document.getId()))) {
          unit(kind, document).ifPresent(unit -> units.put(key(kind, document.getId()), unit));
        }
      }
    }
    units.replaceAll((subject, unit) -> names.getOrDefault(unit, unit));
    return units;
  }

  /** The id of the jurisdiction that answers for a document, or the code of its county. */
  private static Optional<String> unit(String kind, Document document) {
    return kind.equals(JURISDICTION)
        ? Optional.of(document.getId())
        : document
            .getJurisdictionId()
            .or(() -> document.getDivision().flatMap(MergedUnits::county));
  }

  private static Optional<String> county(DivisionCode division) {
    String code = division.toString();
    return code.length() < COUNTY_DIGITS
        ? Optional.empty()
        : Optional.of(code.substring(0, COUNTY_DIGITS));
  }

  private static String key(String kind, String id) {
    return kind + " " + id;
  }
}
