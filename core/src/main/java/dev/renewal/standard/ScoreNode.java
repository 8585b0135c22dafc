package dev.renewal.standard;

import dev.renewal.text.LocalText;
import java.util.List;
import java.util.Optional;

/** A node of a scorecard's tree (评价指标树): a group of others, or an indicator. */
public sealed interface ScoreNode {

  /** Its id, unique within the scorecard. */
  String id();

  /** Its title. */
  LocalText title();

  /** The ids of the clauses that name it. */
  List<String> clauses();

  /** Its weight among its siblings; not negative, 0 leaves it unscored. */
  Setting weight();

  /**
   * Calls the case of this kind.
   *
   * @param cases one method per kind
   * @return what the case returns
   */
  <R> R accept(Cases<R> cases);

  /**
   * A node whose score is made of those beneath it (分组).
   *
   * @param id its id
   * @param title its title
   * @param clauses the ids of its clauses
   * @param weight its weight among its siblings
   * @param aggregator how the scores beneath become its own
   * @param weights how the weights beneath are found; {@code given} takes those written
   * @param missing what a missing score beneath means: {@code redistribute}, {@code zero} or {@code
   *     fail}
   * @param minimumShare the least share of weight that must be present; below it the node is
   *     undefined
   * @param children the nodes beneath
   */
  record Branch(
      String id,
      LocalText title,
      List<String> clauses,
      Setting weight,
      ScoreMethod aggregator,
      ScoreMethod weights,
      Setting missing,
      Setting minimumShare,
      List<ScoreNode> children)
      implements ScoreNode {
    /** Copies the lists. */
    public Branch {
      clauses = List.copyOf(clauses);
      children = List.copyOf(children);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.branch(this);
    }
  }

  /**
   * An indicator (指标): a value on its way to a score.
   *
   * @param id its id
   * @param title its title
   * @param clauses the ids of its clauses
   * @param weight its weight among its siblings
   * @param source where its value is found
   * @param applies when it applies to a unit at all; always where empty
   * @param direction {@code benefit} if more is better, {@code cost} if less is
   * @param denominator what it is divided by
   * @param imputation how a missing value is filled in; {@code none} leaves it missing
   * @param treatment how outliers are treated; {@code none} leaves them
   * @param normaliser how the value becomes a score
   * @param range the scores it can have, where they differ from those of the scorecard, such as
   *     points
   */
  record Leaf(
      String id,
      LocalText title,
      List<String> clauses,
      Setting weight,
      ScoreSource source,
      Optional<Requirement> applies,
      Setting direction,
      Optional<ScoreDenominator> denominator,
      ScoreMethod imputation,
      ScoreMethod treatment,
      ScoreMethod normaliser,
      Optional<ScoreRange> range)
      implements ScoreNode {
    /** Copies the clauses. */
    public Leaf {
      clauses = List.copyOf(clauses);
    }

    /** The column of its values. */
    public String key() {
      return ScoreColumn.keyOf(id, source);
    }

    /** The column of its denominators, if it has one. */
    public String denominatorKey() {
      String own = id + ".denominator";
      return denominator.map(it -> ScoreColumn.keyOf(own, it.source())).orElse(own);
    }

    /** The column that tells whether it applies: 1 or 0. */
    public String appliesKey() {
      return id + ".applies";
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.leaf(this);
    }
  }

  /** One method per kind of node. */
  interface Cases<R> {
    /** A group. */
    R branch(Branch node);

    /** An indicator. */
    R leaf(Leaf node);
  }
}
