package dev.renewal.cli;

import dev.renewal.dataset.RecordSource;
import dev.renewal.json.DatasetReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.sheets.SheetReader;
import dev.renewal.sheets.WorkbookLimits;
import dev.renewal.sheets.layout.CodeLabels;
import dev.renewal.standard.Codelist;
import dev.renewal.standard.Standard;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Datasets of any form: JSON, NDJSON, workbooks and folders of CSV files. */
final class DatasetSources {

  /** Endings of spreadsheets: what is not read is refused with a word about saving it. */
  private static final List<String> SPREADSHEETS =
      List.of(".xlsx", ".xlsm", ".xltx", ".xltm", ".xlsb", ".xls", ".et", ".ods");

  private static final String CSV = ".csv";

  private DatasetReader reader = DatasetReader.of(ReadLimits.DEFAULT);
  private final KnownStandards standards;
  private boolean keepsUnknown;

  DatasetSources(KnownStandards standards) {
    this.standards = standards;
  }

  /**
   * Keeps properties that the types do not know aside, where the form can have some, and tells
   * remarks in sheets.
   */
  void keepUnknown() {
    reader = reader.keepingUnknown();
    keepsUnknown = true;
  }

  /**
   * The records of a file, a folder or standard input.
   *
   * @throws CommandException if it cannot be opened
   * @throws IOException if standard input cannot be read
   */
  RecordSource of(SubmissionFile file) throws IOException {
    if (file.isStandardInput()) {
      return of(SpooledInput.of(file.standardInput()));
    }
    if (isSheets(file.name())) {
      return sheets().source(file.pathOrFolder());
    }
    if (file.isFolder()) {
      throw CommandException.unreadable("file.folder-without-sheets", "file", file.name());
    }
    Path path = file.path();
    if (isCsv(path)) {
      throw CommandException.unreadable("file.csv-alone", "file", file.name());
    }
    return reader.source(path);
  }

  private RecordSource of(SpooledInput input) throws IOException {
    if (input.isWorkbook()) {
      return sheets().source(input.file(WorkbookLimits.DEFAULT.maxFileBytes()));
    }
    return input.isShort()
        ? reader.source(input.bytes())
        : reader.source(input.file(ReadLimits.DEFAULT.maxBytes()));
  }

  private SheetReader sheets() {
    SheetReader sheets = SheetReader.of(labels(standards));
    return keepsUnknown ? sheets.tellingRemarks() : sheets;
  }

  /** Whether a name is that of a spreadsheet, or of a folder with CSV files. */
  static boolean isSheets(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return SPREADSHEETS.stream().anyMatch(lower::endsWith) || isFolder(name);
  }

  /** Whether a name is that of a folder with CSV files. */
  private static boolean isFolder(String name) {
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(Path.of(name), DatasetSources::isCsv)) {
      return files.iterator().hasNext();
    } catch (IOException | InvalidPathException noFolder) {
      return false;
    }
  }

  /** Whether a file of a folder is one of its sheets. */
  static boolean isCsv(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(CSV) && Files.isRegularFile(file);
  }

  /** What codes are called by the standards that are known. */
  static CodeLabels labels(KnownStandards standards) {
    List<Codelist> lists = new ArrayList<>();
    for (Standard standard : standards.newest()) {
      lists.addAll(standard.codelists());
    }
    return CodeLabels.of(lists);
  }
}
