package dev.renewal.cli;

import dev.renewal.cli.text.Words;
import dev.renewal.dataset.RecordCursor;
import dev.renewal.dataset.RecordSource;
import dev.renewal.dataset.SourceRecord;
import dev.renewal.finding.Problem;
import dev.renewal.finding.Severity;
import dev.renewal.json.DatasetWriter;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import dev.renewal.sheets.SheetWriter;
import dev.renewal.sheets.Unheld;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes the records of a source in a form. */
final class Converter {

  /** Remarks are for people beside the sheet; no other form has a place for them. */
  private static final String REMARK = "structure.sheet-remark";

  private static final int SHOWN = 20;

  private final CommandContext context;
  private final RecordSource source;
  private final List<Unheld> lost = new ArrayList<>();
  private final Set<DocumentType> kinds = new HashSet<>();

  Converter(CommandContext context, RecordSource source) {
    this.context = context;
    this.source = source;
  }

  /**
   * Writes all of it.
   *
   * @return what could not be read, and what the form cannot hold
   * @throws CommandException if the file cannot be written
   */
  List<Unheld> write(ConvertCommand.Form form, String output) {
    DatasetFiles.reading(
        () -> {
          survey();
          return lost;
        });
    switch (form) {
      case JSON -> OutputFile.write(output, this::json);
      case NDJSON -> OutputFile.write(output, this::lines);
      case XLSX -> OutputFile.write(output, out -> keep(sheets().writeWorkbook(source, out)));
      case CSV -> folder(output);
    }
    return lost;
  }

  /** Says what is lost: the first of it, and how much more. */
  static void tell(CommandContext context, List<Unheld> lost) {
    for (Unheld unheld : lost.subList(0, Math.min(SHOWN, lost.size()))) {
      context.notice("convert.unheld", "place", unheld.place(), "what", unheld.what());
    }
    if (lost.size() > SHOWN) {
      context.notice("convert.more", "n", lost.size() - SHOWN);
    }
  }

  private SheetWriter sheets() {
    return SheetWriter.of(DatasetSources.labels(context.standards()));
  }

  private void keep(List<Unheld> more) {
    lost.addAll(more);
  }

  /** Reads once: what cannot be read is lost in any form. */
  private void survey() throws IOException {
    try (RecordCursor cursor = source.open()) {
      for (SourceRecord next = cursor.next(); next != null; next = cursor.next()) {
        if (next.kind() != null) {
          kinds.add(next.kind());
        }
        next.problems().forEach(this::lost);
      }
      cursor.problems().forEach(this::lost);
    }
  }

  private void lost(Problem problem) {
    boolean isLost = problem.getSeverity() != Severity.INFO || problem.getId().equals(REMARK);
    if (isLost && !isKept(problem)) {
      String place = problem.getPosition().map(Object::toString).orElse(problem.getPointer());
      lost.add(new Unheld(place.isEmpty() ? "/" : place, problem.getMessage()));
    }
  }

  /** Unknown properties of records are kept aside and told by the form that cannot hold them. */
  private static boolean isKept(Problem problem) {
    return problem.getId().equals("structure.unknown-property")
        && !problem.getPointer().startsWith("/header");
  }

  private void json(OutputStream out) throws IOException {
    DatasetWriter writer;
    try (RecordCursor cursor = source.open()) {
      writer = DatasetWriter.json(out, cursor.header());
    }
    for (DocumentType kind : DocumentKinds.all()) {
      if (kinds.contains(kind)) {
        records(writer, kind);
      }
    }
    writer.close();
  }

  private void records(DatasetWriter writer, DocumentType kind) throws IOException {
    try (RecordCursor cursor = source.open()) {
      for (SourceRecord next = cursor.next(); next != null; next = cursor.next()) {
        if (kind.equals(next.kind())) {
          record(writer, next);
        }
      }
    }
  }

  private void lines(OutputStream out) throws IOException {
    try (RecordCursor cursor = source.open();
        DatasetWriter writer = DatasetWriter.ndjson(out, cursor.header())) {
      for (SourceRecord next = cursor.next(); next != null; next = cursor.next()) {
        record(writer, next);
      }
    }
  }

  private void record(DatasetWriter writer, SourceRecord record) throws IOException {
    if (record.document() == null) {
      lost.add(new Unheld(record.pointer(), Words.bundle().text("convert.unread")));
    } else {
      writer.write(record.document(), record.asides());
    }
  }

  private void folder(String output) {
    try {
      keep(sheets().writeFolder(source, Path.of(output)));
    } catch (FileAlreadyExistsException others) {
      throw CommandException.unreadable("convert.not-empty", "folder", output);
    } catch (IOException | InvalidPathException failure) {
      throw CommandException.unreadable(
          "file.not-written", "file", output, "reason", Unopened.reason(failure));
    }
  }
}
