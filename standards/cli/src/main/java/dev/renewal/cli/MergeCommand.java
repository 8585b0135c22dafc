package dev.renewal.cli;

import dev.renewal.cli.text.MergeText;
import dev.renewal.json.DatasetWriter;
import dev.renewal.merge.Contribution;
import dev.renewal.merge.Keep;
import dev.renewal.merge.Merge;
import dev.renewal.model.plan.Roster;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Joins the submissions of several units, and says who reported twice, differently or not. */
@Command(name = "merge", mixinStandardHelpOptions = true)
final class MergeCommand implements Callable<Integer> {
  private static final String LINES = ".ndjson";

  private final CommandContext context;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
  private List<String> files = new ArrayList<>();

  @Option(names = "--roster", paramLabel = "FILE", descriptionKey = "roster")
  private List<String> rosters = new ArrayList<>();

  @Option(names = "--keep", paramLabel = "none|first|last", descriptionKey = "keep")
  private String keep = word(Keep.NONE);

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      descriptionKey = "mergeOutput")
  private String output = "";

  MergeCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Keep kept = Choice.among("--keep", Keep.class, MergeCommand::word).of(keep);
    DatasetFiles read = new DatasetFiles(context);
    List<Contribution> contributions =
        files.stream().map(name -> new Contribution(name, read.source(name))).toList();
    Merge merge = DatasetFiles.reading(() -> Merge.of(contributions, rosters(read), kept));
    context.print(MergeText.of(merge, context.text(false, false, false)));
    if (!merge.isPossible()) {
      context.notice("merge.not-written", "file", output);
      return ExitStatus.FINDINGS.number();
    }
    OutputFile.write(output, out -> write(merge, out));
    context.notice("file.written", "file", output);
    return ExitStatus.DONE.number();
  }

  private List<Roster> rosters(DatasetFiles read) throws IOException {
    List<Roster> found = new ArrayList<>();
    for (String name : rosters) {
      found.addAll(read.documents(name, Roster.class));
    }
    return found;
  }

  private void write(Merge merge, OutputStream out) throws IOException {
    boolean lines = output.toLowerCase(Locale.ROOT).endsWith(LINES);
    DatasetWriter writer =
        lines ? DatasetWriter.ndjson(out, merge.header()) : DatasetWriter.json(out, merge.header());
    merge.writeTo(writer::write);
    writer.close();
  }

  private static String word(Keep keep) {
    return keep.name().toLowerCase(Locale.ROOT);
  }
}
