package dev.renewal.cli;

import dev.renewal.check.ReceiptFile;
import dev.renewal.check.WaiversFile;
import dev.renewal.finding.ReportJson;
import dev.renewal.json.DatasetReader;
import dev.renewal.pack.OverlayFile;
import dev.renewal.pack.PackReader;
import dev.renewal.pack.ProfileFile;
import dev.renewal.pack.ScorecardFile;
import dev.renewal.samples.generation.SampleProfiles;
import dev.renewal.samples.manifest.ManifestJson;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the JSON Schema of a kind of file, for editors and other tools. */
@Command(name = "schema", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

  /** The kinds of files that have a schema. */
  private enum Kind {
    DATASET,
    STANDARD,
    OVERLAY,
    PROFILE,
    SCORECARD,
    WAIVERS,
    REPORT,
    RECEIPT,
    MANIFEST,
    SAMPLE_PROFILE;

    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    byte[] schema() {
      return switch (this) {
        case DATASET -> DatasetReader.schema();
        case STANDARD -> PackReader.schema();
        case OVERLAY -> OverlayFile.schema();
        case PROFILE -> ProfileFile.schema();
        case SCORECARD -> ScorecardFile.schema();
        case WAIVERS -> WaiversFile.schema();
        case REPORT -> ReportJson.schema();
        case RECEIPT -> ReceiptFile.schema();
        case MANIFEST -> ManifestJson.schema();
        case SAMPLE_PROFILE -> SampleProfiles.schema();
      };
    }
  }

  private final CommandContext context;

  @Parameters(
      arity = "1",
      paramLabel =
          "dataset|standard|overlay|profile|scorecard|waivers|report|receipt"
              + "|manifest|sample-profile",
      descriptionKey = "schemaKind")
  private String kind = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "output")
  private Optional<String> output = Optional.empty();

  SchemaCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Kind chosen = Choice.among("schema", Kind.class, Kind::word).of(kind);
    context.deliver(new String(chosen.schema(), StandardCharsets.UTF_8), output);
    return ExitStatus.DONE.number();
  }
}
