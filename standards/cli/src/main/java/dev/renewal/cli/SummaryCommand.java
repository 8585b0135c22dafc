package dev.renewal.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.renewal.cli.text.SummaryText;
import dev.renewal.dataset.RecordSource;
import dev.renewal.summary.Summary;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what the stated amounts of a dataset imply, with the formula beside each number. */
@Command(name = "summary", mixinStandardHelpOptions = true)
final class SummaryCommand implements Callable<Integer> {

  /** The forms of a summary. */
  private enum Form {
    TEXT,
    JSON;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final CommandContext context;

  @Parameters(index = "0", arity = "1", paramLabel = "FILE", descriptionKey = "dataset")
  private String file = "";

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
  private String format = Form.TEXT.word();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "output")
  private Optional<String> output = Optional.empty();

  SummaryCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Form form = Choice.among("--format", Form.class, Form::word).of(format);
    RecordSource source = new DatasetFiles(context).source(file);
    Summary summary = DatasetFiles.reading(() -> Summary.of(source));
    context.deliver(form == Form.JSON ? json(summary) : text(summary), output);
    return ExitStatus.DONE.number();
  }

  private String text(Summary summary) {
    return SummaryText.of(file, summary, context.text(output.isPresent(), false, false));
  }

  private static String json(Summary summary) {
    try {
      return JsonMapper.builder()
              .findAndAddModules()
              .enable(SerializationFeature.INDENT_OUTPUT)
              .build()
              .writeValueAsString(summary)
          + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a summary is plain data", impossible);
    }
  }
}
