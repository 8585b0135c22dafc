package dev.renewal.cli;

import dev.renewal.dataset.RecordSource;
import dev.renewal.json.DatasetReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.sheets.SheetReader;
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

  private DatasetReader reader = DatasetReader.of(ReadLimits.DEFAULT);
  private final KnownStandards standards;

  DatasetSources(KnownStandards standards) {
    this.standards = standards;
  }

  /** Keeps properties that the types do not know aside, where the form can have some. */
  void keepUnknown() {
    reader = reader.keepingUnknown();
  }

  /**
   * The records of a file, a folder or standard input.
   *
   * @throws CommandException if it cannot be opened
   * @throws IOException if standard input cannot be read
   */
  RecordSource of(SubmissionFile file) throws IOException {
    if (file.isStandardInput()) {
      return reader.source(file.standardInput());
    }
    return isSheets(file.name())
        ? SheetReader.of(labels(standards)).source(file.pathOrFolder())
        : reader.source(file.path());
  }

  /** Whether a name is that of a spreadsheet, or of a folder with CSV files. */
  static boolean isSheets(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return SPREADSHEETS.stream().anyMatch(lower::endsWith) || isFolder(name);
  }

  /** Whether a name is that of a folder with CSV files. */
  private static boolean isFolder(String name) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(name), "*.{csv,CSV}")) {
      return files.iterator().hasNext();
    } catch (IOException | InvalidPathException noFolder) {
      return false;
    }
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
