package dev.renewal.cli;

import dev.renewal.check.Parameters;
import dev.renewal.check.StandardValidator;
import dev.renewal.check.WaiversFile;
import dev.renewal.dataset.RecordSource;
import dev.renewal.finding.Assumption;
import dev.renewal.finding.Receipt;
import dev.renewal.finding.ReceivedFile;
import dev.renewal.finding.ReceivedInput;
import dev.renewal.finding.ReceivedLookup;
import dev.renewal.finding.Report;
import dev.renewal.finding.StandardResult;
import dev.renewal.standard.Standard;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds a receipt to the files it names: their digests, and the verdicts they lead to. */
final class ReceiptCheck {

  private final CommandContext context;
  private final Receipt receipt;
  private final Map<String, SubmissionFile> byDigest = new LinkedHashMap<>();
  private final Map<String, String> digests = new LinkedHashMap<>();
  private boolean holds = true;

  ReceiptCheck(CommandContext context, Receipt receipt) {
    this.context = context;
    this.receipt = receipt;
  }

  /**
   * Checks all, a line each.
   *
   * @param names the files: submissions, overlays and waivers, in any order
   * @return whether everything is still so
   */
  boolean check(List<String> names) {
    for (String name : names) {
      SubmissionFile file = new SubmissionFile(name, context.terminal());
      ReceivedFile found = FileDigest.of(file);
      byDigest.put(found.digest(), file);
      digests.put(found.name(), found.digest());
    }
    List<ReceivedFile> further = new ArrayList<>(receipt.getOverlays());
    further.addAll(receipt.getWaivers());
    receipt.getWith().forEach(lookup -> further.add(lookup.file()));
    boolean complete = true;
    for (ReceivedFile file : further) {
      complete &= unchanged(file);
    }
    for (ReceivedInput input : receipt.getInputs()) {
      if (unchanged(input.getFile()) && complete) {
        judge(input);
      }
      further.add(input.getFile());
    }
    for (Map.Entry<String, SubmissionFile> file : byDigest.entrySet()) {
      boolean known = further.stream().anyMatch(it -> isMeant(it, file.getKey()));
      if (!known) {
        differs("receipt.unknown", "file", file.getValue().name());
      }
    }
    return holds;
  }

  /** By its bytes, or by its name where the bytes have changed. */
  private boolean isMeant(ReceivedFile file, String digest) {
    return file.digest().equals(digest) || digest.equals(digests.get(file.name()));
  }

  private boolean unchanged(ReceivedFile file) {
    if (byDigest.containsKey(file.digest())) {
      say("receipt.unchanged", "file", file.name());
      return true;
    }
    differs(
        digests.containsKey(file.name()) ? "receipt.changed" : "receipt.missing",
        "file",
        file.name());
    return false;
  }

  private void judge(ReceivedInput input) {
    List<Standard> standards = standards(input);
    Map<String, String> now = new LinkedHashMap<>();
    standards.forEach(it -> now.put(it.id() + "@" + it.version(), it.digest()));
    for (StandardResult then : input.getStandards()) {
      String name = then.getId() + "@" + then.getVersion();
      if (!then.getDigest().equals(Optional.ofNullable(now.get(name)))) {
        differs("receipt.standard", "standard", name);
      }
    }
    Report report = report(input, standards);
    String file = input.getFile().name();
    long waived = input.getWaived().orElse(0L);
    if (report.getVerdict() == input.getVerdict() && report.waived() == waived) {
      say("receipt.verdict", "file", file, "verdict", input.getVerdict().label());
    } else {
      differs(
          "receipt.verdict-differs",
          "file",
          file,
          "then",
          input.getVerdict().label(input.getVerdict().label(), waived),
          "now",
          report.getVerdict().label(report.getVerdict().label(), report.waived()));
    }
  }

  private List<Standard> standards(ReceivedInput input) {
    List<Standard> named =
        input.getStandards().stream()
            .map(it -> context.standards().find(it.getId() + "@" + it.getVersion()))
            .toList();
    List<String> overlays = receipt.getOverlays().stream().map(it -> found(it).name()).toList();
    return GivenOverlays.read(overlays, context.terminal()).on(named);
  }

  private Report report(ReceivedInput input, List<Standard> standards) {
    Parameters.Builder parameters = Parameters.builder();
    for (Assumption value : input.getParameters()) {
      parameters.set(value.getPack(), value.getName(), value.getValue());
    }
    StandardValidator.Builder validator =
        context.standards().validator().parameters(parameters.build()).asOf(input.getAsOf());
    standards.forEach(validator::standard);
    receipt.getStage().ifPresent(validator::stage);
    if (receipt.isTrustHeaderParameters().orElse(false)) {
      validator.trustHeaderParameters();
    }
    for (ReceivedFile file : receipt.getWaivers()) {
      validator.waivers(WaiversFile.read(file.name(), found(file).bytes()));
    }
    for (ReceivedLookup lookup : receipt.getWith()) {
      validator.lookup(lookup.name(), source(found(lookup.file())));
    }
    SubmissionFile submission = found(input.getFile());
    try {
      return validator.build().validate(source(submission));
    } catch (IOException unread) {
      throw CommandException.unreadable(
          "file.not-opened", "file", submission.name(), "reason", Unopened.reason(unread));
    }
  }

  /** The records of a dataset of any form. */
  private RecordSource source(SubmissionFile dataset) {
    return new DatasetFiles(context).source(dataset.name());
  }

  private SubmissionFile found(ReceivedFile file) {
    return Optional.ofNullable(byDigest.get(file.digest())).orElseThrow();
  }

  private void say(String key, Object... arguments) {
    context.print(context.words().say(key, arguments) + "\n");
  }

  private void differs(String key, Object... arguments) {
    holds = false;
    say(key, arguments);
  }
}
