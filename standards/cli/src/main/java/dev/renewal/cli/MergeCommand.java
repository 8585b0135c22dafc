package dev.renewal.cli;

import dev.renewal.cli.ConvertCommand.Form;
import dev.renewal.cli.text.MergeText;
import dev.renewal.dataset.RecordSource;
import dev.renewal.json.DatasetReader;
import dev.renewal.json.DatasetWriter;
import dev.renewal.json.ReadLimits;
import dev.renewal.merge.Contribution;
import dev.renewal.merge.Keep;
import dev.renewal.merge.Merge;
import dev.renewal.model.plan.Roster;
import dev.renewal.sheets.Unheld;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
    Form form = Form.of(output).orElse(Form.JSON);
    boolean isWhole = true;
    if (form == Form.JSON || form == Form.NDJSON) {
      OutputFile.write(output, out -> write(merge, form, out));
    } else {
      isWhole = DatasetFiles.reading(() -> writeSheets(merge, form));
    }
    context.notice("file.written", "file", output);
    return (isWhole ? ExitStatus.DONE : ExitStatus.FINDINGS).number();
  }

  /** Writes sheets; tells whether they hold all of it. */
  private boolean writeSheets(Merge merge, Form form) throws IOException {
    Path lines = Files.createTempFile("renewal", ".ndjson");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(lines))) {
        write(merge, Form.NDJSON, out);
      }
      RecordSource joined = DatasetReader.of(ReadLimits.DEFAULT).source(lines);
      List<Unheld> lost = new Converter(context, joined).write(form, output);
      Converter.tell(context, lost);
      return lost.isEmpty();
    } finally {
      Files.delete(lines);
    }
  }

  private List<Roster> rosters(DatasetFiles read) throws IOException {
    List<Roster> found = new ArrayList<>();
    for (String name : rosters) {
      found.addAll(read.documents(name, Roster.class));
    }
    return found;
  }

  private static void write(Merge merge, Form form, OutputStream out) throws IOException {
    DatasetWriter writer =
        form == Form.NDJSON
            ? DatasetWriter.ndjson(out, merge.header())
            : DatasetWriter.json(out, merge.header());
    merge.writeTo(writer::write);
    writer.close();
  }

  private static String word(Keep keep) {
    return keep.name().toLowerCase(Locale.ROOT);
  }
}
