package dev.renewal.cli;

import dev.renewal.check.ReceiptFile;
import dev.renewal.finding.Receipt;
import dev.renewal.json.RefusedFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Receipts of submissions. */
@Command(name = "receipt", mixinStandardHelpOptions = true)
final class ReceiptCommand {

  private ReceiptCommand() {}

  static CommandLine commandLine(CommandContext context) {
    return new CommandLine(new ReceiptCommand()).addSubcommand(new CheckCommand(context));
  }

  /** Tells whether the files and verdicts of a receipt are still so. */
  @Command(name = "check", mixinStandardHelpOptions = true)
  static final class CheckCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(index = "0", arity = "1", paramLabel = "RECEIPT", descriptionKey = "receiptFile")
    private String receipt = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "FILE", descriptionKey = "received")
    private List<String> files = new ArrayList<>();

    CheckCommand(CommandContext context) {
      this.context = context;
    }

    @Override
    public Integer call() {
      byte[] json = new SubmissionFile(receipt, context.terminal()).bytes();
      boolean holds = new ReceiptCheck(context, receipt(json)).check(files);
      return (holds ? ExitStatus.DONE : ExitStatus.FINDINGS).number();
    }

    private Receipt receipt(byte[] json) {
      try {
        return ReceiptFile.read(receipt, json);
      } catch (RefusedFileException broken) {
        throw CommandException.unreadable(
            "receipt.broken",
            "file",
            receipt,
            "problems",
            GivenOverlays.problems(broken.problems()));
      }
    }
  }
}
