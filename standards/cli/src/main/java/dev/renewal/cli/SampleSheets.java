package dev.renewal.cli;

import dev.renewal.dataset.RecordSource;
import dev.renewal.sheets.SheetWriter;
import dev.renewal.sheets.Unheld;
import dev.renewal.text.LocalText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes samples as folders of CSV files, which every command reads as datasets. */
final class SampleSheets {

  /**
   * What became of a sample.
   *
   * @param sha256 the digest of the folder; empty if sheets cannot hold the sample
   * @param unheld what they cannot hold
   */
  record Written(Optional<String> sha256, List<Unheld> unheld) {

    /** What sheets cannot hold, for people. */
    LocalText problems() {
      return LocalText.of(
          unheld.stream()
              .map(it -> it.place() + " " + it.what().zh())
              .collect(Collectors.joining(";")),
          unheld.stream()
              .map(it -> it.place() + " " + it.what().en())
              .collect(Collectors.joining("; ")));
    }
  }

  private final SheetWriter writer;

  SampleSheets(CommandContext context) {
    writer = SheetWriter.of(DatasetSources.labels(context.standards()));
  }

  /** Writes a sample; one that sheets cannot hold in full is not written at all. */
  Written write(SampleFolder folder, String name, RecordSource sample) {
    return folder.writeFolder(name, draft -> writer.writeFolder(sample, draft));
  }
}
