package dev.renewal.cli;

import dev.renewal.finding.Receipt;
import dev.renewal.finding.ReceivedFile;
import dev.renewal.finding.ReceivedInput;
import dev.renewal.finding.ReceivedLookup;
import dev.renewal.finding.Report;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The receipt that the receiver of submissions asks for. */
final class ReceiptOptions {

  @Option(names = "--receipt", paramLabel = "FILE", descriptionKey = "receipt")
  private Optional<String> file = Optional.empty();

  @Option(names = "--received-at", paramLabel = "TIME", descriptionKey = "receivedAt")
  private Optional<String> receivedAt = Optional.empty();

  /**
   * Checks that the receipt and its time are given together.
   *
   * @throws CommandException if one is missing, or the time is no point in time
   */
  void check() {
    if (file.isPresent() != receivedAt.isPresent()) {
      throw CommandException.usage("receipt.together");
    }
    receivedAt.ifPresent(ReceiptOptions::instant);
  }

  /** Writes the receipt, where one is asked for and every submission could be judged. */
  void write(
      CommandContext context, JudgingOptions judging, List<String> names, List<Report> reports) {
    if (file.isEmpty()) {
      return;
    }
    if (reports.size() != names.size()) {
      context.notice("receipt.none");
      return;
    }
    Receipt.Builder receipt = Receipt.builder();
    receipt
        .format(Receipt.FORMAT)
        .receivedAt(instant(receivedAt.orElseThrow()))
        .stage(judging.stage())
        .addAllOverlays(files(judging.overlays(), context))
        .addAllWaivers(files(judging.waivers(), context));
    judging
        .lookups()
        .forEach(
            (name, lookup) ->
                receipt.addWith(
                    new ReceivedLookup(
                        name, FileDigest.of(new SubmissionFile(lookup, context.terminal())))));
    if (judging.trustHeaderParameters()) {
      receipt.trustHeaderParameters(true);
    }
    for (int at = 0; at < names.size(); at++) {
      receipt.addInputs(input(names.get(at), reports.get(at), context));
    }
    byte[] json = JsonFile.write(receipt.build()).getBytes(StandardCharsets.UTF_8);
    OutputFile.write(file.get(), out -> out.write(json));
    context.notice("file.written", "file", file.get());
  }

  private static ReceivedInput input(String name, Report report, CommandContext context) {
    return ReceivedInput.builder()
        .file(FileDigest.of(new SubmissionFile(name, context.terminal())))
        .dataset(report.getDataset())
        .asOf(report.getAsOf())
        .verdict(report.getVerdict())
        .waived(report.waived() == 0 ? Optional.empty() : Optional.of(report.waived()))
        .addAllStandards(report.getStandards())
        .addAllParameters(report.getAssumptions())
        .build();
  }

  private static List<ReceivedFile> files(List<String> names, CommandContext context) {
    List<ReceivedFile> files = new ArrayList<>();
    names.forEach(name -> files.add(FileDigest.of(new SubmissionFile(name, context.terminal()))));
    return files;
  }

  private static Instant instant(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      throw CommandException.usage("receipt.instant", "value", text);
    }
  }
}
