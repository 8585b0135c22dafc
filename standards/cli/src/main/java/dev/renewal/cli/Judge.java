package dev.renewal.cli;

import dev.renewal.check.InvalidParameterException;
import dev.renewal.check.MissingReferenceDateException;
import dev.renewal.check.Parameters;
import dev.renewal.check.StandardValidator;
import dev.renewal.dataset.RecordCursor;
import dev.renewal.dataset.RecordSource;
import dev.renewal.dataset.UnreadableSourceException;
import dev.renewal.finding.Report;
import dev.renewal.json.DatasetReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.standard.Standard;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Judges submissions as the options say, each by the standards named or by those it claims. */
final class Judge {

  private static final String CORE = "core";

  private final Catalogue catalogue;
  private final JudgingOptions options;
  private final List<Standard> named;
  private final Parameters parameters;
  private final DatasetReader reader = DatasetReader.of(ReadLimits.DEFAULT);
  private final Map<List<Standard>, StandardValidator> validators = new HashMap<>();

  private Judge(
      Catalogue catalogue, JudgingOptions options, List<Standard> named, Parameters parameters) {
    this.catalogue = catalogue;
    this.options = options;
    this.named = named;
    this.parameters = parameters;
  }

  /**
   * A judge by options.
   *
   * @throws CommandException if an option cannot be understood, or names what does not exist
   */
  static Judge of(CommandContext context, JudgingOptions options) {
    Catalogue catalogue = context.catalogue();
    List<Standard> named =
        options.standards().stream()
            .filter(name -> !isCore(name))
            .map(catalogue::find)
            .distinct()
            .toList();
    Parameters parameters = new GivenParameters(catalogue.all(), context.terminal()).read(options);
    Judge judge = new Judge(catalogue, options, named, parameters);
    judge.validator(named);
    return judge;
  }

  /**
   * Judges one submission.
   *
   * @throws CommandException if it cannot be read, or nothing says by what to judge it
   */
  Report judge(SubmissionFile file) {
    try {
      RecordSource source =
          file.isStandardInput() ? reader.source(file.standardInput()) : reader.source(file.path());
      List<Standard> standards =
          options.standards().isEmpty() ? claimed(source, file.name()) : named;
      Report report = validator(standards).validate(source);
      Report.Builder named = Report.builder();
      named.from(report).input(file.name());
      return named.build();
    } catch (MissingReferenceDateException missing) {
      throw CommandException.usage("usage.no-date", "file", file.name());
    } catch (InvalidParameterException unfit) {
      throw unfit(unfit);
    } catch (UnreadableSourceException refused) {
      throw CommandException.unreadable(
          "file.unreadable", "file", file.name(), "reason", refused.text());
    } catch (IOException unread) {
      throw CommandException.unreadable(
          "file.not-opened", "file", file.name(), "reason", Unopened.reason(unread));
    }
  }

  /** The pack that judges every dataset; named alone, it judges without any other. */
  private static boolean isCore(StandardName name) {
    return name.id().equals(CORE) && name.version().isEmpty();
  }

  private List<Standard> claimed(RecordSource source, String file) throws IOException {
    try (RecordCursor cursor = source.open()) {
      List<StandardName> names =
          cursor.header().getStandards().stream()
              .flatMap(
                  claim ->
                      claim.getId().stream().map(id -> new StandardName(id, claim.getVersion())))
              .toList();
      if (names.isEmpty()) {
        throw CommandException.usage(
            "usage.no-standard",
            "file",
            file,
            "standards",
            String.join(", ", catalogue.all().stream().map(Standard::id).distinct().toList()));
      }
      return names.stream().map(catalogue::find).distinct().toList();
    }
  }

  private StandardValidator validator(List<Standard> standards) {
    return validators.computeIfAbsent(standards, this::build);
  }

  private StandardValidator build(List<Standard> standards) {
    StandardValidator.Builder builder =
        StandardValidator.builder().maxFindings(options.maxFindings()).parameters(parameters);
    standards.forEach(builder::standard);
    options.asOf().ifPresent(builder::asOf);
    options.stage().ifPresent(builder::stage);
    if (options.allOutcomes()) {
      builder.allOutcomes();
    }
    if (options.draft()) {
      builder.completeness();
    }
    if (options.trustHeaderParameters()) {
      builder.trustHeaderParameters();
    }
    try {
      return builder.build();
    } catch (InvalidParameterException unfit) {
      throw unfit(unfit);
    }
  }

  private static CommandException unfit(InvalidParameterException unfit) {
    return CommandException.usage("usage.parameter", "problem", unfit.text());
  }
}
