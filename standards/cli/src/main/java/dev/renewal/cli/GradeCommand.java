package dev.renewal.cli;

import dev.renewal.cli.text.GradeText;
import dev.renewal.finding.Report;
import dev.renewal.json.RecordWriter;
import dev.renewal.json.RefusedFileException;
import dev.renewal.samples.manifest.Grading;
import dev.renewal.samples.manifest.Manifest;
import dev.renewal.samples.manifest.ManifestJson;
import dev.renewal.samples.manifest.RuleGrade;
import dev.renewal.schema.JsonTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Compares the findings of a validator with those that a manifest of samples expects. */
@Command(name = "grade", mixinStandardHelpOptions = true)
final class GradeCommand implements Callable<Integer> {

  private final CommandContext context;

  @Parameters(index = "0", arity = "1", paramLabel = "MANIFEST", descriptionKey = "gradeManifest")
  private String manifest = "";

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "REPORT", descriptionKey = "gradeReport")
  private List<String> reports = new ArrayList<>();

  @Mixin private ResultOutput result = new ResultOutput();

  GradeCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    result.check();
    Manifest expected = manifest();
    List<Report> found = new ArrayList<>();
    reports.forEach(name -> found.addAll(reports(name)));
    Grading grading = Grading.of(expected, found);
    result.write(
        context,
        () -> GradeText.of(grading, context.text(result.isToFile(), false, false)),
        () -> json(grading));
    boolean agrees =
        grading.misses() == 0 && grading.falseAlarms() == 0 && grading.unreported().isEmpty();
    return (agrees ? ExitStatus.DONE : ExitStatus.FINDINGS).number();
  }

  private Manifest manifest() {
    try {
      return ManifestJson.read(manifest, new SubmissionFile(manifest, context.terminal()).bytes());
    } catch (RefusedFileException broken) {
      throw CommandException.unreadable(
          "grade.broken", "file", manifest, "problems", GivenOverlays.problems(broken.problems()));
    }
  }

  /** The reports of a file: one, or an array of several. */
  private List<Report> reports(String name) {
    byte[] json = new SubmissionFile(name, context.terminal()).bytes();
    JsonTree tree = JsonFile.readTree(name, json);
    if (tree.kind() != JsonTree.Kind.ARRAY) {
      return List.of(JsonFile.read(name, json, Report.class));
    }
    return tree.elements().stream()
        .map(it -> JsonFile.read(name, RecordWriter.toBytes(it), Report.class))
        .toList();
  }

  private static Map<String, Object> json(Grading grading) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("hits", grading.hits());
    json.put("misses", grading.misses());
    json.put("falseAlarms", grading.falseAlarms());
    json.put("graded", grading.graded());
    json.put("unreported", grading.unreported());
    json.put("unknown", grading.unknown());
    List<Object> rules = new ArrayList<>();
    for (RuleGrade rule : grading.rules()) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("rule", rule.rule());
      row.put("hits", rule.hits());
      row.put("misses", rule.misses());
      row.put("falseAlarms", rule.falseAlarms());
      rules.add(row);
    }
    json.put("rules", rules);
    return json;
  }
}
