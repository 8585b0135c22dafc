package dev.renewal.check.internal.run;

import dev.renewal.check.internal.compile.CompiledRule;
import dev.renewal.check.internal.compile.CompiledStandard;
import dev.renewal.check.internal.eval.Documents;
import dev.renewal.check.internal.eval.Env;
import dev.renewal.check.internal.eval.Group;
import dev.renewal.check.internal.eval.Holder;
import dev.renewal.check.internal.eval.PathCode;
import dev.renewal.check.internal.eval.Reason;
import dev.renewal.dataset.Broken;
import dev.renewal.dataset.DatasetHeader;
import dev.renewal.finding.Outcome;
import dev.renewal.finding.Report;
import dev.renewal.finding.Subject;
import dev.renewal.identifier.DivisionCode;
import dev.renewal.model.Stage;
import dev.renewal.schema.DocumentType;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** One standard over the records of a dataset; mergeable, used by one thread at a time. */
final class StandardRun {
  private final CompiledStandard compiled;
  private final DatasetHeader header;
  private final LocalDate asOf;
  private final Options options;

  /** Whether nothing but a count is kept of what passes, does not apply or is not yet due. */
  private final boolean countsOnly;

  private final BitSet covered;
  private final Env env;
  private final Tally[] tallies;
  private final Map<String, List<BundleRun>> bundles = new HashMap<>();
  private final Gathered gathered;
  private final Map<String, Gathered> lookups = new TreeMap<>();
  private Broken broken = Broken.NONE;
  private final Explainer explainer;
  private final Completenesses completenesses = new Completenesses();

  StandardRun(
      CompiledStandard compiled,
      DatasetHeader header,
      LocalDate asOf,
      Options options,
      WaiverBook waivers) {
    this.compiled = compiled;
    this.header = header;
    this.asOf = asOf;
    this.options = options;
    this.countsOnly = !options.allOutcomes() && !options.completeness();
    this.covered = covered(compiled, header);
    this.env = new Env(header, asOf, covered, Documents.NONE);
    this.tallies = new Tally[compiled.rules().size()];
    for (CompiledRule rule : compiled.rules()) {
      tallies[rule.index()] = new Tally(options.limit());
    }
    this.gathered = new Gathered(compiled.gathered(), compiled.followed());
    this.explainer = new Explainer(compiled, waivers);
  }

  /** The core pack judges what is stated, so that for it absence always means none. */
  private static BitSet covered(CompiledStandard compiled, DatasetHeader header) {
    return compiled.standard().id().equals(Report.CORE_STANDARD)
        ? compiled.coverage().all()
        : compiled.coverage().covered(header.getReported());
  }

  CompiledStandard compiled() {
    return compiled;
  }

  Tally tally(CompiledRule rule) {
    return tallies[rule.index()];
  }

  Completenesses completenesses() {
    return completenesses;
  }

  /** Keeps what rules read of a document of another dataset, if any reads that. */
  void lookUp(String dataset, DocumentType kind, Placed placed) {
    if (compiled.lookups().contains(dataset) && sees(placed)) {
      lookup(dataset).add(kind, placed);
    }
  }

  /** Says that another dataset was read to its end, but for what was lost. */
  void lookedUp(String dataset, Losses losses) {
    if (compiled.lookups().contains(dataset)) {
      lookup(dataset).lose(losses);
    }
  }

  private Gathered lookup(String dataset) {
    return lookups.computeIfAbsent(
        dataset, unused -> new Gathered(compiled.gathered(), compiled.followed()));
  }

  /** What of the gathered documents could not be read, those of other datasets included. */
  private Broken broken() {
    Broken all = gathered.broken();
    for (Gathered lookup : lookups.values()) {
      all = all.and(lookup.broken());
    }
    return all;
  }

  /** Judges one document by the rules that need no other, and keeps what the others need. */
  void accept(DocumentType kind, Placed placed) {
    if (!sees(placed)) {
      gathered.addBeyond(kind, placed);
      return;
    }
    gathered.add(kind, placed);
    List<BundleRun> local =
        bundles.computeIfAbsent(kind.name(), name -> bundles(compiled.local(name)));
    for (int at = 0; at < local.size(); at++) {
      document(local.get(at), env, kind, placed);
    }
  }

  private List<BundleRun> bundles(List<CompiledRule> rules) {
    return Bundle.of(rules).stream().map(it -> new BundleRun(it, tallies, asOf)).toList();
  }

  private boolean sees(Placed placed) {
    if (compiled.standard().jurisdiction().isEmpty()) {
      return true;
    }
    Optional<DivisionCode> division = placed.division();
    return division.isEmpty()
        || compiled.standard().jurisdiction().stream().anyMatch(division.get()::isWithin);
  }

  void merge(StandardRun other) {
    for (int at = 0; at < tallies.length; at++) {
      tallies[at].merge(other.tallies[at]);
    }
    gathered.merge(other.gathered);
    other.lookups.forEach((name, documents) -> lookup(name).merge(documents));
    completenesses.merge(other.completenesses);
  }

  /**
   * Judges by the rules that need more than one record.
   *
   * @param datasetId the id of the dataset
   * @param losses the parts of the source that were not read
   */
  void finish(String datasetId, Losses losses) {
    gathered.lose(losses);
    Env all = new Env(header, asOf, covered, gathered, lookups);
    broken = broken();
    for (CompiledRule rule : compiled.cross()) {
      if (rule.group() != null) {
        groups(rule, all, datasetId);
      } else if (rule.document().isPresent()) {
        DocumentType kind = rule.document().get();
        BundleRun bundle = bundles(List.of(rule)).get(0);
        for (Holder holder : gathered.all(kind.name())) {
          document(
              bundle,
              all,
              kind,
              new Placed(kind, holder.document(), holder.ordinal(), holder.pointer(), broken));
        }
      } else {
        dataset(rule, all, datasetId);
      }
    }
  }

  private void document(BundleRun run, Env at, DocumentType kind, Placed placed) {
    Object document = placed.document();
    BundleRun.Item[] rules = run.at(stage(placed.stage()));
    PathCode list = run.bundle.list();
    Spot spot = new Spot(kind, placed, list);
    if (list == null) {
      at.enter(document, document, placed.broken());
      subjects(rules, at, spot);
      return;
    }
    ElementWalk.Met met =
        run.bundle
            .walk()
            .each(
                document,
                placed.broken(),
                (element, indices) -> {
                  at.enter(element, document, placed.broken());
                  spot.element(indices);
                  subjects(rules, at, spot);
                });
    spot.document();
    for (BundleRun.Item item : rules) {
      unlisted(item.rule(), at, item.due(), met, spot);
    }
  }

  /** Judges one subject by all rules of a bundle. */
  private void subjects(BundleRun.Item[] rules, Env at, Spot spot) {
    for (BundleRun.Item item : rules) {
      subject(item.rule(), item.tally(), at, item.due(), spot);
    }
  }

  /** Elements that are not known: of a broken list, of an empty one not reported in full. */
  private void unlisted(
      CompiledRule rule, Env at, boolean due, ElementWalk.Met met, Supplier<Position> document) {
    PathCode list = rule.elements();
    boolean broken = met == ElementWalk.Met.BROKEN;
    if (list == null || met == ElementWalk.Met.ELEMENTS || (!broken && list.isCovered(at))) {
      return;
    }
    Reason.Kind kind = broken ? Reason.Kind.BROKEN : Reason.Kind.NOT_REPORTED;
    unknown(rule, due, document.get(), List.of(Reason.of(kind, list.text())));
  }

  /** Subjects that are not known, for the reasons given. */
  private void unknown(CompiledRule rule, boolean due, Position position, List<Reason> reasons) {
    if (!due) {
      tally(rule).count(Outcome.NOT_YET_DUE);
      return;
    }
    boolean skipped = reasons.stream().map(Reason::kind).anyMatch(Reason.Kind::skips);
    Outcome outcome = skipped ? Outcome.SKIPPED : Outcome.UNDETERMINED;
    tally(rule).count(outcome);
    explainer.undecided(rule, position, outcome, reasons, tally(rule));
  }

  private void groups(CompiledRule rule, Env at, String datasetId) {
    boolean due = isDue(rule, stage(Optional.empty()));
    Groups groups =
        new Groups(
            rule,
            (met, document) -> unlisted(rule, at, due, met, () -> document),
            (position, reasons) -> unknown(rule, due, position, reasons));
    groups.gather(at, gathered);
    String kind = rule.document().orElseThrow().name();
    String unread = gathered.unread(kind);
    if (unread != null && groups.all().isEmpty()) {
      List<Reason> reasons = List.of(Reason.of(Reason.Kind.UNREAD, kind, unread));
      unknown(rule, due, dataset(datasetId), reasons);
    }
    for (Group group : groups.all()) {
      at.enter(group, null, broken);
      subject(rule, tally(rule), at, due, () -> groups.position(group));
    }
  }

  private void dataset(CompiledRule rule, Env at, String datasetId) {
    at.enter(null, null, broken);
    boolean due = isDue(rule, stage(Optional.empty()));
    subject(rule, tally(rule), at, due, () -> dataset(datasetId));
  }

  private static Position dataset(String datasetId) {
    return new Position(Subject.of("dataset", datasetId), -1, "", "", new Title("dataset", null));
  }

  private void subject(
      CompiledRule rule, Tally tally, Env at, boolean due, Supplier<Position> position) {
    Outcome outcome = due ? Judgement.outcome(rule, at) : Outcome.NOT_YET_DUE;
    if (outcome == Outcome.FAILED || outcome == Outcome.UNDETERMINED) {
      unmet(rule, tally, at, position.get());
      return;
    }
    tally.count(outcome);
    if (!countsOnly) {
      list(rule, tally, outcome, position);
    }
  }

  private void unmet(CompiledRule rule, Tally tally, Env at, Position position) {
    Judgement judgement = Judgement.explained(rule, at);
    tally.count(judgement.outcome());
    explainer.explain(rule, at, judgement, position, tally);
    if (options.completeness()) {
      completenesses.add(position, judgement);
    }
  }

  private void list(CompiledRule rule, Tally tally, Outcome outcome, Supplier<Position> position) {
    if (options.allOutcomes()) {
      Position where = position.get();
      tally.entry(
          outcome,
          explainer.key(rule, where.subject(), where.pointer()),
          () -> explainer.entry(rule, where, outcome, List.of()));
    }
    if (options.completeness() && outcome == Outcome.PASSED) {
      completenesses.passed(position.get());
    }
  }

  /** The stage that counts: that of the caller, else of the document, else of the header. */
  private Optional<Stage> stage(Optional<Stage> own) {
    return options.stage().or(() -> own).or(header::getStage);
  }

  private boolean isDue(CompiledRule rule, Optional<Stage> stage) {
    return BundleRun.isDue(rule, stage, asOf);
  }
}
