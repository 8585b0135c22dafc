package dev.renewal.check.internal.run;

import dev.renewal.check.internal.compile.CompiledRule;
import dev.renewal.check.internal.compile.CompiledStandard;
import dev.renewal.dataset.Address;
import dev.renewal.dataset.RecordSource;
import dev.renewal.dataset.Submitter;
import dev.renewal.finding.Assumption;
import dev.renewal.finding.BoundedListing;
import dev.renewal.finding.DatasetSummary;
import dev.renewal.finding.DisabledRuleRef;
import dev.renewal.finding.Finding;
import dev.renewal.finding.MissingParameter;
import dev.renewal.finding.Note;
import dev.renewal.finding.Outcome;
import dev.renewal.finding.OutcomeEntry;
import dev.renewal.finding.OverlayRef;
import dev.renewal.finding.Report;
import dev.renewal.finding.RuleCount;
import dev.renewal.finding.StandardResult;
import dev.renewal.finding.TextPosition;
import dev.renewal.finding.Truncation;
import dev.renewal.finding.Verdict;
import dev.renewal.standard.AppliedOverlay;
import dev.renewal.standard.AssumedValue;
import dev.renewal.standard.Clause;
import dev.renewal.standard.DisabledRule;
import dev.renewal.standard.Parameter;
import dev.renewal.standard.Profile;
import dev.renewal.standard.Resolution;
import dev.renewal.standard.Standard;
import dev.renewal.standard.Status;
import dev.renewal.text.MessageBundle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Assembles the report of a judging. */
public final class ReportAssembly {
  private final Judging judging;
  private final List<RuleCount> rules = new ArrayList<>();
  private final List<Listed<Finding>> findings = new ArrayList<>();
  private final List<Listed<OutcomeEntry>> entries = new ArrayList<>();
  private final List<Truncation> truncated = new ArrayList<>();

  /**
   * A report to be assembled.
   *
   * @param judging a finished judging
   */
  public ReportAssembly(Judging judging) {
    this.judging = judging;
  }

  /**
   * Assembles the report.
   *
   * @param source the source, which is asked for lines and columns of what is listed
   * @return the report
   * @throws IOException if the source cannot be read again
   */
  public Report assemble(RecordSource source) throws IOException {
    judging.structural().each(this::structural);
    for (StandardRun run : judging.runs()) {
      run.compiled().rules().forEach(rule -> rule(run, rule));
    }
    Map<Address, TextPosition> positions = source.locate(addresses());
    Report.Builder report = Report.builder();
    report
        .verdict(Verdict.of(rules))
        .asOf(judging.asOf())
        .dataset(summary())
        .addAllRules(rules)
        .addAllTruncated(truncated);
    for (StandardRun run : judging.runs()) {
      if (!run.compiled().standard().id().equals(Report.CORE_STANDARD)) {
        report.addStandards(result(run.compiled().standard()));
        report.addAllNotes(notes(run));
      }
      List<Assumption> assumptions = assumptions(run.compiled());
      report.addAllAssumptions(assumptions);
      if (assumptions.stream().anyMatch(it -> it.getProfile().isPresent())) {
        report.title(MessageBundle.core().text("report.trial"));
      }
      report.addAllParametersMissing(missing(run));
      report.addAllCompleteness(run.completenesses().all());
    }
    report.addAllNotes(lookupNotes());
    for (Listed<Finding> finding : findings) {
      report.addFindings(located(finding, positions));
    }
    for (Listed<OutcomeEntry> entry : entries) {
      report.addOutcomes(locatedEntry(entry, positions));
    }
    return report.build();
  }

  private void structural(RuleCount count, BoundedListing<Listed<Finding>> listing) {
    rules.add(count);
    findings.addAll(listing.items());
    truncate(count.getRule(), Outcome.FAILED, listing);
  }

  private void rule(StandardRun run, CompiledRule rule) {
    Tally tally = run.tally(rule);
    Standard standard = run.compiled().standard();
    rules.add(
        RuleCount.builder()
            .rule(rule.rule().id())
            .standard(standard.id())
            .addAllOverlays(standard.resolution().changersOf(rule.rule().id()))
            .severity(rule.rule().severity())
            .bearer(rule.rule().bearer().code())
            .stage(rule.rule().stage().map(stage -> stage.code()))
            .title(rule.rule().title())
            .clause(
                rule.rule().clauses().stream()
                    .findFirst()
                    .flatMap(standard::clause)
                    .map(Explainer::reference))
            .counts(tally.counts())
            .waived(tally.waived())
            .build());
    findings.addAll(tally.findings().items());
    truncate(rule.rule().id(), Outcome.FAILED, tally.findings());
    tally
        .entries()
        .forEach(
            (outcome, listing) -> {
              entries.addAll(listing.items());
              truncate(rule.rule().id(), outcome, listing);
            });
  }

  private void truncate(String rule, Outcome outcome, BoundedListing<?> listing) {
    if (listing.isTruncated()) {
      truncated.add(
          Truncation.builder()
              .rule(rule)
              .outcome(outcome)
              .listed((long) listing.items().size())
              .total(listing.total())
              .build());
    }
  }

  private StandardResult result(Standard standard) {
    List<RuleCount> own =
        rules.stream()
            .filter(count -> count.getStandard().filter(standard.id()::equals).isPresent())
            .toList();
    int decided = (int) own.stream().filter(count -> count.getCounts().decided()).count();
    Resolution resolution = standard.resolution();
    return StandardResult.builder()
        .id(standard.id())
        .version(standard.version())
        .digest(standard.digest())
        .baseDigest(
            resolution.overlays().isEmpty()
                ? Optional.empty()
                : Optional.of(resolution.baseDigest()))
        .addAllOverlays(resolution.overlays().stream().map(ReportAssembly::reference).toList())
        .adoptedBy(resolution.adoptedBy().map(AppliedOverlay::name))
        .addAllDisabled(resolution.disabled().stream().map(ReportAssembly::reference).toList())
        .basis(standard.basis())
        .status(standard.status().code())
        .title(standard.title())
        .verdict(Verdict.of(standard.id(), rules))
        .decided(decided)
        .rules(own.size())
        .build();
  }

  private static OverlayRef reference(AppliedOverlay overlay) {
    return new OverlayRef(
        overlay.id(), overlay.version(), overlay.digest(), overlay.title(), overlay.issuer());
  }

  private static DisabledRuleRef reference(DisabledRule disabled) {
    return new DisabledRuleRef(disabled.rule().id(), disabled.by(), disabled.reason());
  }

  /** What a reader must know of the overlays. */
  private List<Note> overlayNotes(Standard standard) {
    List<Note> notes = new ArrayList<>();
    for (AppliedOverlay overlay : standard.resolution().overlays()) {
      if (!overlay.isValidOn(judging.asOf())) {
        Map<String, String> arguments =
            Map.of("overlay", overlay.name(), "date", judging.asOf().toString());
        notes.add(note("overlay-not-in-force", arguments));
      }
    }
    List<String> disabled =
        standard.resolution().disabled().stream().map(it -> it.rule().id()).toList();
    if (!disabled.isEmpty()) {
      notes.add(
          note(
              "disabled",
              Map.of(
                  "standard", standard.id(),
                  "number", disabled.size(),
                  "rules", String.join(", ", disabled))));
    }
    return notes;
  }

  private List<Note> lookupNotes() {
    List<Note> notes = new ArrayList<>();
    judging
        .lookups()
        .forEach(
            (name, dataset) ->
                notes.add(note("looked-up", Map.of("name", name, "dataset", dataset))));
    return notes;
  }

  private List<Note> notes(StandardRun run) {
    Standard standard = run.compiled().standard();
    List<Note> notes = new ArrayList<>();
    if (standard.status() == Status.UNVERIFIED) {
      notes.add(note("unverified", standard.id()));
    }
    notes.addAll(StandingNotes.of(standard, judging.asOf(), judging.options().successors()));
    List<String> idle =
        run.compiled().rules().stream()
            .filter(rule -> run.tally(rule).counts().total() == 0)
            .map(rule -> rule.rule().id())
            .toList();
    if (!idle.isEmpty()) {
      notes.add(
          note(
              "not-this-submitters",
              Map.of(
                  "standard", standard.id(),
                  "number", idle.size(),
                  "rules", String.join(", ", idle))));
    }
    notes.addAll(overlayNotes(standard));
    if (headerParametersIgnored(standard)) {
      notes.add(note("header-parameters-ignored", standard.id()));
    }
    return notes;
  }

  private boolean headerParametersIgnored(Standard standard) {
    return !headerParametersCount()
        && judging
            .datasetHeader()
            .getParameters()
            .filter(tree -> tree.get(standard.id()).isPresent())
            .isPresent();
  }

  private boolean headerParametersCount() {
    return judging.options().headerParameters()
        || judging.datasetHeader().getSynthetic().orElse(false);
  }

  /** The values of parameters that the result rests on. */
  private List<Assumption> assumptions(CompiledStandard compiled) {
    String pack = compiled.standard().id();
    List<Assumption> assumptions = new ArrayList<>();
    for (String name : compiled.parameters().names(pack)) {
      Optional<Profile> profile = profile(pack, name);
      boolean given = judging.options().parameters().texts(pack, name).isPresent();
      assumptions.add(
          Assumption.builder()
              .pack(pack)
              .name(name)
              .value(compiled.parameters().text(pack, name).orElseThrow())
              .origin(
                  profile
                      .map(Profile::getTitle)
                      .orElse(MessageBundle.core().text(given ? "origin.caller" : "origin.header")))
              .profile(profile.map(Profile::getId))
              .why(profile.flatMap(it -> Profiles.value(it, name)).map(AssumedValue::why))
              .build());
    }
    return assumptions;
  }

  /** The profile that assumes a value, unless caller or header give it. */
  private Optional<Profile> profile(String pack, String name) {
    boolean given = judging.options().parameters().texts(pack, name).isPresent();
    boolean stated =
        headerParametersCount()
            && judging
                .datasetHeader()
                .getParameters()
                .flatMap(tree -> tree.get(pack))
                .flatMap(tree -> tree.get(name))
                .isPresent();
    return given || stated ? Optional.empty() : judging.options().profiles().of(pack, name);
  }

  private static Note note(String code, String standard) {
    return note(code, Map.of("standard", standard));
  }

  private static Note note(String code, Map<String, ?> arguments) {
    return Note.builder()
        .code(code)
        .message(MessageBundle.core().format("note." + code, arguments))
        .build();
  }

  private static List<MissingParameter> missing(StandardRun run) {
    Map<String, Set<String>> rulesOf = new TreeMap<>();
    Map<String, Integer> alone = new TreeMap<>();
    for (CompiledRule rule : run.compiled().rules()) {
      Set<String> parameters = run.tally(rule).parameters();
      for (String parameter : parameters) {
        rulesOf.computeIfAbsent(parameter, unused -> new TreeSet<>()).add(rule.rule().id());
        if (parameters.size() == 1) {
          alone.merge(parameter, 1, Integer::sum);
        }
      }
    }
    List<MissingParameter> missing = new ArrayList<>();
    rulesOf.forEach(
        (name, ids) ->
            missing.add(
                missing(
                    run.compiled().standard(),
                    name,
                    List.copyOf(ids),
                    alone.getOrDefault(name, 0))));
    return missing;
  }

  private static MissingParameter missing(
      Standard standard, String name, List<String> rules, int alone) {
    Optional<Parameter> parameter = standard.parameter(name);
    Optional<Clause> clause =
        parameter
            .map(Parameter::clause)
            .or(() -> cellClause(standard, name))
            .flatMap(standard::clause);
    return MissingParameter.builder()
        .pack(standard.id())
        .name(name)
        .clause(clause.map(Explainer::reference))
        .quote(clause.flatMap(Clause::quote))
        .question(parameter.map(Parameter::question))
        .answeredBy(parameter.map(Parameter::answeredBy))
        .rulesDecided(alone)
        .addAllRules(rules)
        .build();
  }

  /** The clause that leaves the cell {@code list/key/column} open. */
  private static Optional<String> cellClause(Standard standard, String name) {
    String[] parts = name.split("/", -1);
    return standard
        .codelist(parts[0])
        .flatMap(
            list ->
                list.find(parts.length > 1 ? parts[1] : "")
                    .flatMap(item -> Optional.ofNullable(item.cells().get("clause")))
                    .or(() -> list.clauses().stream().findFirst()));
  }

  private DatasetSummary summary() {
    return DatasetSummary.builder()
        .id(judging.datasetHeader().getDatasetId())
        .revision(judging.datasetHeader().getRevision())
        .status(judging.datasetHeader().getStatus().map(status -> status.code()))
        .stage(judging.options().stage().or(judging.datasetHeader()::getStage).map(it -> it.code()))
        .submitter(judging.datasetHeader().getSubmitter().flatMap(Submitter::getName))
        .synthetic(judging.datasetHeader().getSynthetic())
        .documents(judging.documents())
        .build();
  }

  private Set<Address> addresses() {
    Set<Address> addresses = new HashSet<>();
    findings.forEach(it -> addresses(addresses, it.ordinal(), it.item().getPointer()));
    entries.forEach(it -> addresses(addresses, it.ordinal(), it.item().getPointer()));
    return addresses;
  }

  /** The address of a pointer and of all that holds it, since what is missing has no place. */
  private static void addresses(Set<Address> addresses, long ordinal, String pointer) {
    for (String at = pointer; ; at = at.substring(0, at.lastIndexOf('/'))) {
      addresses.add(new Address(ordinal, at));
      if (at.isEmpty()) {
        return;
      }
    }
  }

  private static Optional<TextPosition> position(
      Map<Address, TextPosition> positions, long ordinal, String pointer) {
    for (String at = pointer; ; at = at.substring(0, at.lastIndexOf('/'))) {
      TextPosition position = positions.get(new Address(ordinal, at));
      if (position != null) {
        return Optional.of(position);
      }
      if (at.isEmpty()) {
        return Optional.empty();
      }
    }
  }

  private static Finding located(Listed<Finding> listed, Map<Address, TextPosition> positions) {
    Finding finding = listed.item();
    Optional<TextPosition> position =
        finding.getLine().isPresent()
            ? Optional.empty()
            : position(positions, listed.ordinal(), finding.getPointer());
    if (position.isEmpty()) {
      return finding;
    }
    Finding.Builder located = Finding.builder();
    TextPosition at = position.get();
    located.from(finding).line(at.line()).column(at.column()).sheet(at.sheet()).cell(at.cell());
    return located.build();
  }

  private static OutcomeEntry locatedEntry(
      Listed<OutcomeEntry> listed, Map<Address, TextPosition> positions) {
    OutcomeEntry entry = listed.item();
    Optional<TextPosition> position = position(positions, listed.ordinal(), entry.getPointer());
    if (position.isEmpty()) {
      return entry;
    }
    OutcomeEntry.Builder located = OutcomeEntry.builder();
    TextPosition at = position.get();
    located.from(entry).line(at.line()).column(at.column()).sheet(at.sheet()).cell(at.cell());
    return located.build();
  }
}
