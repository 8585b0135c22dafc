package dev.renewal.cli.text;

import dev.renewal.finding.Basis;
import dev.renewal.finding.DatasetSummary;
import dev.renewal.finding.MissingParameter;
import dev.renewal.finding.OverlayRef;
import dev.renewal.finding.Report;
import dev.renewal.finding.StandardResult;
import dev.renewal.text.LocalText;
import dev.renewal.text.PlainFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** The verdict, what it rests on, how much was decided, and what would decide more. */
final class VerdictPart {

  private final Page page;
  private final Words words;
  private final Ink ink;

  VerdictPart(Page page, Words words, Ink ink) {
    this.page = page;
    this.words = words;
    this.ink = ink;
  }

  void write(Report report) {
    String verdict = words.of(report.getVerdict().label(nameOf(report), report.waived()));
    report.getTitle().ifPresent(title -> page.line(ink.strong(words.of(title))));
    page.line(words.say("verdict.line", "verdict", ink.verdict(report.getVerdict(), verdict)));
    page.paragraph(2, words.join(about(report)));
    for (StandardResult standard : report.getStandards()) {
      page.blank();
      writeStandard(report, standard);
    }
  }

  /** By its basis where all standards share one way of naming it, else by its plain name. */
  private static LocalText nameOf(Report report) {
    List<LocalText> names =
        report.getStandards().stream()
            .map(standard -> report.getVerdict().label(standard.getBasis()))
            .distinct()
            .toList();
    return names.size() == 1 ? names.get(0) : report.getVerdict().label();
  }

  private List<String> about(Report report) {
    List<String> about = new ArrayList<>();
    report.getInput().ifPresent(about::add);
    report.getDataset().ifPresent(dataset -> addDataset(dataset, about));
    about.add(words.say("about.as-of", "date", report.getAsOf()));
    return about;
  }

  private void addDataset(DatasetSummary dataset, List<String> about) {
    dataset.getId().ifPresent(id -> about.add(words.say("about.dataset", "id", id)));
    dataset.getRevision().ifPresent(n -> about.add(words.say("about.revision", "n", n)));
    dataset.getStage().ifPresent(stage -> about.add(words.stage(stage)));
    dataset
        .getDocuments()
        .ifPresent(n -> about.add(words.say("about.documents", "n", PlainFormat.grouped(n))));
    if (dataset.isSynthetic().orElse(false)) {
      about.add(words.say("about.synthetic"));
    }
  }

  private void writeStandard(Report report, StandardResult standard) {
    String id = standard.getId() + " " + standard.getVersion();
    String title = standard.getTitle().map(words::of).orElse("");
    page.line(ink.strong(id) + (title.isEmpty() ? "" : "  " + title));
    int width = words.width("standard.basis", "standard.verdict", "standard.decided");
    if (!standard.getOverlays().isEmpty()) {
      width = Math.max(width, words.width("standard.overlay"));
    }
    Basis basis = standard.getBasis();
    page.entry(2, words.say("standard.basis"), width, basis(standard));
    for (OverlayRef overlay : standard.getOverlays()) {
      String name = overlay.id() + "@" + overlay.version();
      page.entry(
          2,
          words.say("standard.overlay"),
          width,
          words.join(List.of(name, words.of(overlay.title()), overlay.issuer())));
    }
    page.entry(
        2,
        words.say("standard.verdict"),
        width,
        UnaryOperator.identity(),
        words.of(
            standard
                .getVerdict()
                .label(standard.getVerdict().label(basis), report.waived(standard.getId()))),
        text -> ink.verdict(standard.getVerdict(), text));
    page.entry(2, words.say("standard.decided"), width, decided(standard));
    writeParameters(report, standard);
  }

  private String basis(StandardResult standard) {
    LocalText basis = standard.getBasis().label();
    if (standard.getAdoptedBy().isPresent()) {
      return words.say(
          "standard.adopted", "basis", basis, "overlay", standard.getAdoptedBy().get());
    }
    return standard
        .getStatus()
        .map(words::status)
        .filter(status -> !status.equals(words.of(basis)))
        .map(status -> words.say("standard.basis-and-status", "basis", basis, "status", status))
        .orElse(words.of(basis));
  }

  private String decided(StandardResult standard) {
    return words.say(
        "standard.share",
        "decided",
        standard.getDecided(),
        "rules",
        standard.getRules(),
        "share",
        PlainFormat.share(standard.getDecided(), standard.getRules()));
  }

  private void writeParameters(Report report, StandardResult standard) {
    List<MissingParameter> missing =
        report.getParametersMissing().stream()
            .filter(parameter -> parameter.getPack().equals(standard.getId()))
            .toList();
    if (missing.isEmpty()) {
      return;
    }
    page.paragraph(
        2, words.say("parameters.more", "n", missing.size(), "rules", decidedBy(missing)));
    int width = 0;
    for (MissingParameter parameter : missing) {
      width = Math.max(width, parameter.getName().length());
    }
    for (MissingParameter parameter : missing) {
      page.entry(4, parameter.getName(), width, describe(parameter));
    }
  }

  private static int decidedBy(List<MissingParameter> missing) {
    Set<String> rules = new TreeSet<>();
    int unnamed = 0;
    for (MissingParameter parameter : missing) {
      rules.addAll(parameter.getRules());
      unnamed = Math.max(unnamed, parameter.getRulesDecided());
    }
    return Math.max(unnamed, rules.size());
  }

  private String describe(MissingParameter parameter) {
    List<String> said = new ArrayList<>();
    parameter.getQuestion().map(words::of).ifPresent(said::add);
    parameter.getClause().map(words::clause).ifPresent(said::add);
    parameter.getQuote().map(words::quote).ifPresent(said::add);
    parameter
        .getAnsweredBy()
        .ifPresent(who -> said.add(words.say("parameters.answered-by", "who", who)));
    said.add(words.say("parameters.rules", "n", parameter.getRulesDecided()));
    return String.join("  ", said);
  }
}
