package dev.renewal.cli;

import dev.renewal.dataset.RecordSource;
import dev.renewal.sheets.Unheld;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a dataset in another form, and says what of it that form cannot hold. */
@Command(name = "convert", mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {

  /** The forms of a dataset. */
  enum Form {
    JSON,
    NDJSON,
    XLSX,
    CSV;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The form that the name of a file means: a folder, where it has no ending. */
    static Optional<Form> of(String name) {
      String lower = name.toLowerCase(Locale.ROOT);
      for (Form form : List.of(JSON, NDJSON, XLSX)) {
        if (lower.endsWith("." + form.word())) {
          return Optional.of(form);
        }
      }
      String last = lower.substring(Math.max(lower.lastIndexOf('/'), lower.lastIndexOf('\\')) + 1);
      return last.indexOf('.') < 0 ? Optional.of(CSV) : Optional.empty();
    }
  }

  private final CommandContext context;

  @Parameters(index = "0", arity = "1", paramLabel = "FILE", descriptionKey = "convertInput")
  private String file = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      descriptionKey = "convertOutput")
  private String output = "";

  @Option(names = "--to", paramLabel = "json|ndjson|xlsx|csv", descriptionKey = "convertTo")
  private Optional<String> to = Optional.empty();

  ConvertCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Form form = form();
    RecordSource source = new DatasetFiles(context).keepingUnknown().source(file);
    List<Unheld> lost = new Converter(context, source).write(form, output);
    Converter.tell(context, lost);
    context.notice("file.written", "file", output);
    return (lost.isEmpty() ? ExitStatus.DONE : ExitStatus.FINDINGS).number();
  }

  private Form form() {
    if (to.isPresent()) {
      return Choice.among("--to", Form.class, Form::word).of(to.get());
    }
    return Form.of(output)
        .orElseThrow(() -> CommandException.usage("usage.convert-form", "file", output));
  }
}
