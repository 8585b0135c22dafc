package dev.renewal.score.internal;

import dev.renewal.score.CellState;
import dev.renewal.score.IndicatorRow;
import dev.renewal.standard.Scorecard;
import dev.renewal.text.LocalText;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A scorecard with all numbers settled that units decide together: reference values, weights,
 * comparisons. With it each unit is scored by itself.
 */
public final class Fitted {
  private final Scorecard scorecard;
  private final ScoreModel model;
  private final Screening screening;
  private final Roster roster;
  private final String digest;
  private final Map<Integer, LeafFit> leaves;
  private final Map<Integer, BranchFit> branches;
  private final List<LocalText> notes;

  Fitted(
      Scorecard scorecard,
      ScoreModel model,
      Screening screening,
      Roster roster,
      String digest,
      Map<Integer, LeafFit> leaves,
      Map<Integer, BranchFit> branches,
      List<LocalText> notes) {
    this.scorecard = scorecard;
    this.model = model;
    this.screening = screening;
    this.roster = roster;
    this.digest = digest;
    this.leaves = leaves;
    this.branches = branches;
    this.notes = List.copyOf(notes);
  }

  /** The scorecard. */
  public Scorecard scorecard() {
    return scorecard;
  }

  /** The settled scorecard. */
  public ScoreModel model() {
    return model;
  }

  /** The units it was settled by. */
  public Roster roster() {
    return roster;
  }

  /** The digest of their values. */
  public String digest() {
    return digest;
  }

  /** What a reader has to be told, but for what concerns single units. */
  public List<LocalText> notes() {
    return notes;
  }

  /** The same with other settled groups, which may be filled in later. */
  Fitted withBranches(Map<Integer, BranchFit> others) {
    return new Fitted(scorecard, model, screening, roster, digest, leaves, others, notes);
  }

  LeafFit leaf(int index) {
    return Objects.requireNonNull(leaves.get(index));
  }

  BranchFit branch(int index) {
    return Objects.requireNonNull(branches.get(index));
  }

  boolean isSettled(int index) {
    return leaves.containsKey(index) || branches.containsKey(index);
  }

  double worst(int index) {
    return leaves.containsKey(index) ? leaf(index).worst() : branch(index).worst();
  }

  double best(int index) {
    return leaves.containsKey(index) ? leaf(index).best() : branch(index).best();
  }

  boolean undecided(int index) {
    return leaves.containsKey(index) ? leaf(index).undecided() : branch(index).undecided();
  }

  /** Tells whether a unit has enough data to be scored. */
  boolean admits(IndicatorRow row) {
    return screening.admits(row);
  }

  /** Tells whether a parameter leaves open which units are scored. */
  boolean isScreeningOpen() {
    return screening.isOpen();
  }

  /** What is known of a value that is found, missing or out of place. */
  static CellState state(double score) {
    return Double.isNaN(score) ? CellState.MISSING : CellState.PRESENT;
  }
}
