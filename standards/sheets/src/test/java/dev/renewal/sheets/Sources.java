package dev.renewal.sheets;

import dev.renewal.dataset.Dataset;
import dev.renewal.dataset.DatasetHeader;
import dev.renewal.dataset.RecordCursor;
import dev.renewal.dataset.RecordSource;
import dev.renewal.dataset.SourceRecord;
import dev.renewal.finding.Problem;
import dev.renewal.finding.TextPosition;
import dev.renewal.json.DatasetReader;
import dev.renewal.json.DatasetWriter;
import dev.renewal.json.ReadLimits;
import dev.renewal.json.RecordWriter;
import dev.renewal.model.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What tests ask of sources. */
final class Sources {

  private Sources() {}

  /** A dataset as a source. */
  static RecordSource of(Dataset dataset) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    DatasetWriter.write(json, dataset);
    return DatasetReader.of(ReadLimits.DEFAULT).source(json.toByteArray());
  }

  /** All content, a line for the header and each record. */
  static List<String> content(RecordSource source) throws IOException {
    List<String> lines = new ArrayList<>();
    try (RecordCursor cursor = source.open()) {
      lines.add(RecordWriter.toText(cursor.header(), DatasetHeader.class));
      for (SourceRecord next = cursor.next(); next != null; next = cursor.next()) {
        lines.add(next.pointer() + " " + json(next));
      }
    }
    return lines;
  }

  /** Where two contents differ first; empty if they do not. */
  static String difference(List<String> expected, List<String> actual) {
    for (int line = 0; line < Math.max(expected.size(), actual.size()); line++) {
      String left = line < expected.size() ? expected.get(line) : "(none)";
      String right = line < actual.size() ? actual.get(line) : "(none)";
      int at = 0;
      while (at < Math.min(left.length(), right.length()) && left.charAt(at) == right.charAt(at)) {
        at++;
      }
      if (!left.equals(right)) {
        return "expected " + around(left, at) + "\nbut was  " + around(right, at);
      }
    }
    return "";
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60));
  }

  @SuppressWarnings("unchecked")
  private static String json(SourceRecord record) {
    Document document = record.document();
    return document == null
        ? "unreadable"
        : RecordWriter.toText(
            document, (Class<Document>) Objects.requireNonNull(record.kind()).javaType());
  }

  /** All problems: place, id and sentence. */
  static List<String> problems(RecordSource source) throws IOException {
    List<String> lines = new ArrayList<>();
    try (RecordCursor cursor = source.open()) {
      List<Problem> ofRecords = new ArrayList<>();
      for (SourceRecord next = cursor.next(); next != null; next = cursor.next()) {
        ofRecords.addAll(next.problems());
      }
      cursor.problems().forEach(problem -> lines.add(line(problem)));
      ofRecords.forEach(problem -> lines.add(line(problem)));
    }
    return lines;
  }

  private static String line(Problem problem) {
    String place = problem.getPosition().map(TextPosition::toString).orElse("?");
    String pointer = problem.getPointer().isEmpty() ? "" : problem.getPointer() + " ";
    return place + " " + pointer + problem.getId() + " " + problem.getMessage().zh();
  }
}
