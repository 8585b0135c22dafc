package dev.renewal.cli;

import dev.renewal.model.Stage;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import dev.renewal.sheets.SheetTemplate;
import dev.renewal.sheets.layout.CodeLabels;
import dev.renewal.standard.Codelist;
import dev.renewal.standard.Standard;
import dev.renewal.text.NearestName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a workbook to be filled in. */
@Command(name = "template", mixinStandardHelpOptions = true)
final class TemplateCommand implements Callable<Integer> {

  /** Words for several kinds together; every other word is that of one kind. */
  private static final Map<String, List<String>> GROUPS =
      Map.of(
          "funding",
          List.of(
              "incentiveGrant",
              "loanFacility",
              "bondIssue",
              "budget",
              "privateCapital",
              "disbursement"),
          "plan",
          List.of(
              "workPlan",
              "acceptanceBatch",
              "comparativeReview",
              "comprehensiveEvaluation",
              "applicationRound"));

  private final CommandContext context;

  @Option(
      names = "--kind",
      paramLabel = "town|community|project|funding|plan",
      required = true,
      descriptionKey = "templateKind")
  private String kinds = "";

  @Option(names = "--standard", paramLabel = "ID", descriptionKey = "templateStandard")
  private Optional<String> standard = Optional.empty();

  @Option(names = "--stage", paramLabel = "STAGE", descriptionKey = "templateStage")
  private Optional<String> stage = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.xlsx",
      required = true,
      descriptionKey = "templateOutput")
  private String output = "";

  TemplateCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    if (!output.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      throw CommandException.usage("usage.template-output", "file", output);
    }
    SheetTemplate template = template(kinds());
    OutputFile.write(output, template::write);
    context.notice("file.written", "file", output);
    return ExitStatus.DONE.number();
  }

  private SheetTemplate template(List<DocumentType> documents) {
    Choice<Stage> stages =
        Choice.among("--stage", Stage.class, it -> it.name().toLowerCase(Locale.ROOT));
    Optional<Stage> due = stage.map(stages::of);
    Optional<Standard> judged = standard.map(context.standards()::find);
    SheetTemplate template = SheetTemplate.of(documents, labels(judged));
    if (judged.isPresent()) {
      template = template.standard(judged.get());
    }
    return due.isPresent() ? template.stage(due.get()) : template;
  }

  /** The labels of the standard go before those of others. */
  private CodeLabels labels(Optional<Standard> first) {
    List<Codelist> lists = new ArrayList<>();
    first.ifPresent(it -> lists.addAll(it.codelists()));
    context.standards().newest().forEach(it -> lists.addAll(it.codelists()));
    return CodeLabels.of(lists);
  }

  private List<DocumentType> kinds() {
    return Arrays.stream(kinds.split(",", -1))
        .map(String::strip)
        .flatMap(word -> GROUPS.getOrDefault(word, List.of(word)).stream().map(this::kind))
        .distinct()
        .toList();
  }

  private DocumentType kind(String word) {
    return DocumentKinds.byName(word)
        .orElseThrow(
            () -> {
              TreeSet<String> known = new TreeSet<>(GROUPS.keySet());
              DocumentKinds.all().forEach(kind -> known.add(kind.name()));
              return CommandException.usage(
                  "usage.unknown-kind",
                  "kind",
                  word,
                  "hint",
                  Choice.hint(NearestName.of(word, known)),
                  "kinds",
                  String.join(", ", known));
            });
  }
}
