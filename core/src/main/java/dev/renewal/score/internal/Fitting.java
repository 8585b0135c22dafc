package dev.renewal.score.internal;

import dev.renewal.score.IndicatorRow;
import dev.renewal.score.IndicatorSource;
import dev.renewal.score.IndicatorTable;
import dev.renewal.score.InvalidTableException;
import dev.renewal.score.TableProblem;
import dev.renewal.score.method.Weighting;
import dev.renewal.score.treatment.Scale;
import dev.renewal.standard.ScoreColumn;
import dev.renewal.standard.ScoreNode;
import dev.renewal.standard.Scorecard;
import dev.renewal.text.LocalText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Settles what units decide together, by reading them once for the indicators, and once more for
 * each level of groups whose weights or scores come out of the scores of all units.
 */
public final class Fitting {
  private final Scorecard scorecard;
  private final ScoreModel model;
  private final IndicatorSource source;
  private final Optional<Fitted> reference;
  private final Map<Integer, LeafReader> readers = new TreeMap<>();
  private final Map<Integer, LeafFit> leaves = new TreeMap<>();
  private final Map<Integer, BranchFit> branches = new TreeMap<>();
  private final Map<Integer, List<LocalText>> notes = new TreeMap<>();
  private final Screening screening;
  private Optional<InputDigest> digest;
  private Roster roster = Roster.of(List.of());
  private IndicatorSource.Reading reading = new IndicatorSource.Reading(Map.of(), List.of());

  /**
   * A fitting.
   *
   * @param scorecard the scorecard
   * @param model its settled form
   * @param choices settle what it leaves open
   * @param source the units
   * @param previous the same units in the period before
   * @param reference the scorecard fitted to the units among which scores are found
   */
  public Fitting(
      Scorecard scorecard,
      ScoreModel model,
      Choices choices,
      IndicatorSource source,
      Optional<IndicatorTable> previous,
      Optional<Fitted> reference) {
    this.scorecard = scorecard;
    this.model = model;
    this.source = source;
    this.reference = reference;
    for (LeafModel leaf : model.leaves()) {
      readers.put(leaf.index(), new LeafReader(leaf, scorecard.table(), previous));
    }
    this.screening = new Screening(scorecard.screening(), List.copyOf(readers.values()), choices);
    this.digest = Optional.of(new InputDigest(columns(false), columns(true)));
  }

  private List<String> columns(boolean texts) {
    return scorecard.columns().stream()
        .filter(it -> it.use().isText() == texts)
        .map(ScoreColumn::key)
        .toList();
  }

  /** The same without a digest of what was read, which nobody asks of a replicate. */
  Fitting undigested() {
    digest = Optional.empty();
    return this;
  }

  /** What reading said about the units; empty before {@link #fit}. */
  public IndicatorSource.Reading reading() {
    return reading;
  }

  /**
   * The fitted scorecard.
   *
   * @throws IOException if the units cannot be read
   */
  public Fitted fit() throws IOException {
    leaves();
    while (!isSettled(model.root())) {
      settle();
      if (!isSettled(model.root())) {
        gather();
      }
    }
    return fitted();
  }

  private boolean isSettled(NodeModel node) {
    return leaves.containsKey(node.index()) || branches.containsKey(node.index());
  }

  private void leaves() throws IOException {
    List<LeafGathering> gatherings = new ArrayList<>();
    for (LeafModel leaf : model.leaves()) {
      LeafReader reader = Objects.requireNonNull(readers.get(leaf.index()));
      gatherings.add(new LeafGathering(leaf, reader));
    }
    List<String> ids = new ArrayList<>();
    reading =
        source.read(
            row -> {
              ids.add(row.unit());
              digest.ifPresent(it -> it.add(row));
              if (screening.admits(row)) {
                gatherings.forEach(it -> it.read(row));
              }
            });
    roster = Roster.of(ids);
    while (!gatherings.isEmpty()) {
      LeafGathering gathering = gatherings.remove(0);
      LeafModel leaf = gathering.leaf();
      LeafFit fit = gathering.fit(reference.map(it -> it.leaf(leaf.index())), isOpen(leaf.node()));
      leaves.put(leaf.index(), fit);
      fit.curve()
          .flatMap(it -> it.note())
          .ifPresent(it -> note(leaf, Told.note(it, leaf.node().title())));
    }
  }

  private boolean isOpen(ScoreNode.Leaf leaf) {
    return !reading.open(leaf.key()).isEmpty()
        || !reading.open(leaf.denominatorKey()).isEmpty()
        || !reading.open(leaf.appliesKey()).isEmpty();
  }

  private void note(NodeModel node, LocalText note) {
    notes.computeIfAbsent(node.index(), unused -> new ArrayList<>()).add(note);
  }

  /** Settles all groups that need no further reading. */
  private void settle() {
    for (int at = model.nodes().size() - 1; at >= 0; at--) {
      if (model.nodes().get(at) instanceof BranchModel branch
          && !isSettled(branch)
          && branch.children().stream().allMatch(this::isSettled)) {
        if (!branch.isSettled() || anyUndecided(branch)) {
          branches.put(branch.index(), BranchFit.open());
        } else if (!isGathered(branch)) {
          Weights weights = branch.weights().orElseThrow();
          settle(branch, weights.raw(), weights.weighting(), Optional.empty());
        }
      }
    }
  }

  private static boolean isGathered(BranchModel branch) {
    return branch.weights().orElseThrow().isLearned()
        || branch.combination().orElseThrow().isJoint();
  }

  /** What weighs nothing decides nothing; else what is undecided beneath leaves all undecided. */
  private boolean anyUndecided(BranchModel branch) {
    Fitted fitted = fitted();
    for (int at = 0; at < branch.byId().size(); at++) {
      boolean weightless =
          branch.weights().filter(it -> !it.isLearned()).isPresent()
              && branch.weights().get().raw()[at] == 0;
      if (fitted.undecided(branch.byId().get(at).index()) && !weightless) {
        return true;
      }
    }
    return false;
  }

  private void settle(
      BranchModel branch,
      double[] weights,
      Optional<Weighting> weighting,
      Optional<JointScores> joint) {
    weighting.ifPresent(it -> it.notes().forEach(note -> weightNote(branch, note)));
    Scale scale = scale();
    BranchFit fit =
        new BranchFit(false, weights, weighting, joint, scale.lowest(), scale.highest());
    if (joint.isEmpty()) {
      Mixture mixture = new Mixture(branch, fitted(), weights);
      fit = new BranchFit(false, weights, weighting, joint, mixture.worst(), mixture.best());
    }
    branches.put(branch.index(), fit);
  }

  private void weightNote(BranchModel branch, dev.renewal.score.method.MethodNote note) {
    note(
        branch,
        Told.text(
            "note.weights",
            "group",
            branch.node().title(),
            "note",
            note.text(at -> branch.byId().get(at).id())));
  }

  private Scale scale() {
    return model.scale().orElse(Scale.HUNDRED);
  }

  /** Reads the units once for all groups that need the scores beneath them. */
  private void gather() throws IOException {
    Map<Integer, JointColumns> columns = new TreeMap<>();
    for (NodeModel node : model.nodes()) {
      if (node instanceof BranchModel branch
          && !isSettled(branch)
          && branch.children().stream().allMatch(this::isSettled)) {
        boolean overValues = branch.combination().orElseThrow().joint().overValues();
        columns.put(node.index(), new JointColumns(branch, roster.size(), overValues));
      }
    }
    UnitRun run = new UnitRun(fitted());
    Reader reader = new Reader(run, columns);
    source.read(reader::add);
    columns.forEach((index, it) -> together((BranchModel) model.nodes().get(index), it));
  }

  /** Scores what is settled of each unit, and gathers it. */
  private final class Reader {
    private final UnitRun run;
    private final Map<Integer, JointColumns> columns;
    private int count;

    Reader(UnitRun run, Map<Integer, JointColumns> columns) {
      this.run = run;
      this.columns = columns;
    }

    void add(IndicatorRow row) {
      int place = roster.position(count++, row.unit());
      if (screening.admits(row)) {
        run.score(row, place);
        columns.values().forEach(it -> it.add(run));
      }
    }
  }

  private void together(BranchModel branch, JointColumns columns) {
    Weights weights = branch.weights().orElseThrow();
    Optional<Weighting> weighting = weights.weighting();
    double[] shares = weights.raw();
    if (weights.isLearned()) {
      Weighting learned = weights.learn(complete(branch, columns));
      weighting = Optional.of(learned);
      shares = learned.weights().toArray();
    }
    Optional<JointScores> joint = Optional.empty();
    if (branch.combination().orElseThrow().isJoint()) {
      JointMethods methods = new JointMethods(branch, shares, scale(), columns, roster);
      joint = Optional.of(methods.scores());
      methods.notes().forEach(it -> note(branch, it));
    }
    settle(branch, shares, weighting, joint);
  }

  /** The scores of the units that have all of them. */
  private dev.renewal.score.method.Matrix complete(BranchModel branch, JointColumns columns) {
    List<Integer> all = IntStream.range(0, branch.byId().size()).boxed().toList();
    int[] complete = columns.complete(roster.size(), all);
    if (complete.length == 0) {
      LocalText message = Told.text("no-complete-unit", "group", branch.node().title());
      throw new InvalidTableException(List.of(TableProblem.of(message)));
    }
    return columns.matrix(complete, all);
  }

  private Fitted fitted() {
    Set<LocalText> ordered = new LinkedHashSet<>();
    notes(model.root(), ordered);
    return new Fitted(
        scorecard,
        model,
        screening,
        roster,
        digest.filter(it -> isSettled(model.root())).map(it -> it.hex(roster)).orElse(""),
        leaves,
        branches,
        List.copyOf(ordered));
  }

  /** The notes of the nodes beneath before those of a node. */
  private void notes(NodeModel node, Set<LocalText> into) {
    if (node instanceof BranchModel branch) {
      branch.children().forEach(child -> notes(child, into));
    }
    into.addAll(notes.getOrDefault(node.index(), List.of()));
  }
}
