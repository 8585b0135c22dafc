package dev.renewal.cli;

import dev.renewal.dataset.RecordSource;
import dev.renewal.model.SubjectKind;
import dev.renewal.quantity.InvalidQuantityException;
import dev.renewal.quantity.ReportingPeriod;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import dev.renewal.text.PlainFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which units are read, and from where: a CSV table, or a dataset with declared values. */
final class TableInput {
  private static final int LONG_WORK = 50_000;

  @Parameters(index = "0", arity = "1", paramLabel = "FILE", descriptionKey = "units")
  private String file = "";

  @Option(
      names = "--kind",
      paramLabel = "town|community|project|jurisdiction",
      descriptionKey = "kind")
  private Optional<String> kind = Optional.empty();

  @Option(names = "--period", paramLabel = "PERIOD", descriptionKey = "period")
  private Optional<String> period = Optional.empty();

  /** The name of the file. */
  String file() {
    return file;
  }

  /**
   * The kind of unit, where one is named.
   *
   * @throws CommandException if it is none that can be ranked
   */
  Optional<SubjectKind> kind() {
    return kind.map(Choice.among("--kind", Kind.class, it -> it.word)::of).map(it -> it.subject);
  }

  /**
   * The period of the values, where one is named.
   *
   * @throws CommandException if it is no period
   */
  Optional<ReportingPeriod> period() {
    try {
      return period.map(ReportingPeriod::parse);
    } catch (InvalidQuantityException other) {
      throw CommandException.usage("usage.period", "value", period.orElse(""));
    }
  }

  /**
   * Reads the units; says so on stderr where there are many.
   *
   * @param wanted the columns that are read; paths of attributes in a dataset
   * @throws CommandException if they cannot be read
   */
  UnitTable read(CommandContext context, List<String> wanted) {
    UnitTable table = isDataset(context) ? dataset(context, wanted) : csv(context);
    if (table.rows().size() >= LONG_WORK) {
      context.notice("table.progress", "n", PlainFormat.grouped(table.rows().size()));
    }
    return table;
  }

  private UnitTable csv(CommandContext context) {
    return UnitTable.ofCsv(file, new SubmissionFile(file, context.terminal()).bytes());
  }

  private UnitTable dataset(CommandContext context, List<String> wanted) {
    SubjectKind subject =
        kind().orElseThrow(() -> CommandException.usage("usage.no-kind", "file", file));
    String word = subject.name().toLowerCase(Locale.ROOT);
    DocumentType type = DocumentKinds.byName(word).orElseThrow();
    RecordSource source = new DatasetFiles(context).source(file);
    List<String> paths = new ArrayList<>(wanted.stream().distinct().toList());
    return DatasetFiles.reading(() -> new DatasetUnits(file, type, period()).table(source, paths));
  }

  /** Whether the file begins like JSON; standard input is always a table. */
  private boolean isDataset(CommandContext context) {
    SubmissionFile given = new SubmissionFile(file, context.terminal());
    if (given.isStandardInput()) {
      return false;
    }
    if (DatasetSources.isSheets(file)) {
      return true;
    }
    try (InputStream in = Files.newInputStream(given.path())) {
      int first = in.read();
      while (first == ' ' || first == '\n' || first == '\r' || first == '\t') {
        first = in.read();
      }
      return first == '{';
    } catch (IOException unread) {
      throw CommandException.unreadable(
          "file.not-opened", "file", file, "reason", Unopened.reason(unread));
    }
  }

  /** The kinds that can be ranked. */
  private enum Kind {
    TOWN("town", SubjectKind.TOWN),
    COMMUNITY("community", SubjectKind.COMMUNITY),
    PROJECT("project", SubjectKind.PROJECT),
    JURISDICTION("jurisdiction", SubjectKind.JURISDICTION);

    private final String word;
    private final SubjectKind subject;

    Kind(String word, SubjectKind subject) {
      this.word = word;
      this.subject = subject;
    }
  }
}
