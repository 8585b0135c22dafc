package dev.renewal.score.internal;

import dev.renewal.score.IndicatorRow;
import dev.renewal.score.treatment.CentreImputation;
import dev.renewal.score.treatment.Column;
import dev.renewal.score.treatment.FillRule;
import dev.renewal.score.treatment.FillSource;
import dev.renewal.score.treatment.GroupImputation;
import dev.renewal.score.treatment.Imputation;
import dev.renewal.score.treatment.ImputationChain;
import dev.renewal.score.treatment.NoTreatment;
import dev.renewal.score.treatment.Normaliser;
import dev.renewal.score.treatment.Peers;
import dev.renewal.score.treatment.Scale;
import dev.renewal.score.treatment.ScoreCurve;
import dev.renewal.score.treatment.TreatmentCurve;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Gathers of the units what settles an indicator: nothing where each unit is scored by itself, else
 * the values that are there, and what is known of the units without one.
 *
 * <p>None of the numbers made of them depends on the order of the units.
 */
final class LeafGathering {
  private final LeafModel leaf;
  private final LeafReader reader;
  private final boolean keeps;
  private final Members ungrouped = new Members();
  private final Map<String, Members> grouped = new TreeMap<>();

  /** The units of one group. */
  private static final class Members {
    private final DoubleBlocks values = new DoubleBlocks();

    /** The values one period earlier of those that have none now. */
    private final DoubleBlocks earlier = new DoubleBlocks();

    /** How many have none in either period. */
    private int without;

    void add(LeafInput input) {
      if (!Double.isNaN(input.quotient())) {
        values.add(input.quotient());
      } else if (input.earlier().stream().anyMatch(OptionalDouble::isPresent)) {
        earlier.add(input.earlier().get(0).orElseThrow());
      } else {
        without++;
      }
    }
  }

  LeafGathering(LeafModel leaf, LeafReader reader) {
    this.leaf = leaf;
    this.reader = reader;
    this.keeps = !reader.isOpen() && looksAtPeers(leaf);
  }

  private static boolean looksAtPeers(LeafModel leaf) {
    boolean fills = leaf.imputation().filter(LeafGathering::looksAtPeers).isPresent();
    boolean treats = leaf.treatment().filter(it -> !(it instanceof NoTreatment)).isPresent();
    boolean compares = leaf.normaliser().filter(Normaliser::isPeerRelative).isPresent();
    boolean unbounded = leaf.normaliser().filter(it -> !Scales.hasEnds(it)).isPresent();
    return fills || treats || compares || unbounded;
  }

  private static boolean looksAtPeers(Imputation imputation) {
    return imputation instanceof CentreImputation
        || imputation instanceof GroupImputation
        || (imputation instanceof ImputationChain chain
            && chain.ways().stream().anyMatch(LeafGathering::looksAtPeers));
  }

  /** The indicator. */
  LeafModel leaf() {
    return leaf;
  }

  /** Takes what is known of a unit. */
  void read(IndicatorRow row) {
    if (keeps) {
      add(reader.read(row));
    }
  }

  private void add(LeafInput input) {
    if (!input.applies()) {
      return;
    }
    input
        .group()
        .map(name -> grouped.computeIfAbsent(name, unused -> new Members()))
        .orElse(ungrouped)
        .add(input);
  }

  /**
   * The indicator settled by what was gathered.
   *
   * @param reference the same indicator settled by the units among which scores are found
   * @param undecided whether a parameter leaves values open
   */
  LeafFit fit(Optional<LeafFit> reference, boolean undecided) {
    if (reader.isOpen()) {
      return open();
    }
    Column present = present();
    Optional<FillRule> filling = leaf.imputation().map(it -> it.rule(present, peers()));
    Optional<Column> imputed = filling.map(it -> filled(present, it));
    Optional<TreatmentCurve> treatment =
        imputed.flatMap(values -> leaf.treatment().map(it -> it.curve(values)));
    Optional<Column> treated = treatment.map(it -> treated(imputed.orElseThrow(), it));
    Optional<ScoreCurve> curve =
        treated.flatMap(values -> reference.isPresent() ? reference.get().curve() : curve(values));
    double[] ends = ends(curve, treated);
    return new LeafFit(
        leaf, reader, filling, treatment, curve, ends[0], ends[1], undecided || curve.isEmpty());
  }

  private LeafFit open() {
    Scale scale = leaf.scale().orElse(Scale.HUNDRED);
    return new LeafFit(
        leaf,
        reader,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        scale.lowest(),
        scale.highest(),
        true);
  }

  private List<Members> members() {
    List<Members> all = new ArrayList<>(List.of(ungrouped));
    all.addAll(grouped.values());
    return all;
  }

  private Column present() {
    double[] values = new double[members().stream().mapToInt(it -> it.values.size()).sum()];
    int at = 0;
    for (Members members : members()) {
      members.values.copyTo(values, at);
      at += members.values.size();
    }
    return Column.of(values);
  }

  /** The groups of what is present, in the same order. */
  private Peers peers() {
    if (grouped.isEmpty()) {
      return Peers.NONE;
    }
    List<Optional<String>> groups =
        new ArrayList<>(Collections.nCopies(ungrouped.values.size(), Optional.empty()));
    grouped.forEach(
        (name, members) ->
            groups.addAll(Collections.nCopies(members.values.size(), Optional.of(name))));
    return Peers.grouped(groups);
  }

  private Column filled(Column present, FillRule rule) {
    DoubleBlocks values = new DoubleBlocks();
    for (double value : present.toArray()) {
      values.add(value);
    }
    fill(ungrouped, Optional.empty(), rule, values);
    grouped.forEach((name, members) -> fill(members, Optional.of(name), rule, values));
    return Column.of(values.toArray());
  }

  private static void fill(
      Members members, Optional<String> group, FillRule rule, DoubleBlocks values) {
    for (double earlier : members.earlier.toArray()) {
      List<OptionalDouble> before = List.of(OptionalDouble.of(earlier));
      values.add(rule.of(group, before).map(FillSource::value).orElse(Double.NaN));
    }
    double value = rule.of(group, List.of()).map(FillSource::value).orElse(Double.NaN);
    for (int at = 0; at < members.without; at++) {
      values.add(value);
    }
  }

  private static Column treated(Column imputed, TreatmentCurve treatment) {
    double[] values = imputed.toArray();
    for (int at = 0; at < values.length; at++) {
      values[at] = treatment.treat(values[at]);
    }
    return Column.of(values);
  }

  private Optional<ScoreCurve> curve(Column treated) {
    return leaf.normaliser().flatMap(way -> leaf.direction().map(it -> way.curve(treated, it)));
  }

  private double[] ends(Optional<ScoreCurve> curve, Optional<Column> treated) {
    Scale scale = leaf.scale().orElse(Scale.HUNDRED);
    return leaf.normaliser()
        .filter(it -> curve.isPresent())
        .map(it -> Scales.ends(it, scale, () -> curve.get().scores(treated.orElseThrow())))
        .orElseGet(() -> new double[] {scale.lowest(), scale.highest()});
  }
}
