package dev.renewal.cli;

import dev.renewal.cli.text.AuditText;
import dev.renewal.dataset.Dataset;
import dev.renewal.pack.PackFiles;
import dev.renewal.standards.audit.PackAudit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a pack that someone else wrote: what is refused, and what its author should know. */
@Command(name = "audit", mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {
  private static final String CASES = "cases";

  private final CommandContext context;

  @Parameters(arity = "1", paramLabel = "ID[@VERSION]|FOLDER", descriptionKey = "standardId")
  private String name = "";

  @Option(names = "--cases", paramLabel = "FOLDER", descriptionKey = "auditCases")
  private Optional<String> cases = Optional.empty();

  @Option(names = "--on", paramLabel = "FILE", descriptionKey = "auditOn")
  private List<String> datasets = new ArrayList<>();

  @Mixin private ResultOutput output = new ResultOutput();

  AuditCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    output.check();
    PackFiles files = context.standards().files(name);
    PackAudit.Builder builder = PackAudit.of(files);
    folderOfCases().ifPresent(builder::cases);
    for (String file : datasets) {
      byte[] bytes = new SubmissionFile(file, context.terminal()).bytes();
      builder.sample(JsonFile.read(file, bytes, Dataset.class));
    }
    PackAudit audit = audit(builder);
    output.write(
        context,
        () -> AuditText.of(name, audit, context.text(output.isToFile(), false, false)),
        () -> AuditJson.of(audit));
    return (audit.hasErrors() ? ExitStatus.FINDINGS : ExitStatus.DONE).number();
  }

  /** The folder named, else the one beside the pack's files. */
  private Optional<Path> folderOfCases() {
    try {
      if (cases.isPresent()) {
        Path folder = Path.of(cases.get());
        if (!Files.isDirectory(folder)) {
          throw CommandException.unreadable("audit.no-cases", "folder", cases.get());
        }
        return Optional.of(folder);
      }
      return KnownStandards.isFolder(name)
          ? Optional.of(Path.of(name, CASES)).filter(it -> Files.isDirectory(it))
          : Optional.empty();
    } catch (InvalidPathException bad) {
      throw CommandException.unreadable(
          "file.not-opened", "file", cases.orElse(name), "reason", Unopened.reason(bad));
    }
  }

  private PackAudit audit(PackAudit.Builder builder) {
    try {
      return builder.audit();
    } catch (IOException unread) {
      throw CommandException.unreadable(
          "file.not-opened", "file", name, "reason", Unopened.reason(unread));
    }
  }
}
