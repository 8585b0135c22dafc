package dev.renewal.score.robustness;

import dev.renewal.score.method.Aggregator;
import dev.renewal.score.method.Matrix;
import dev.renewal.score.method.Numbers;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An index of one level, units × indicators, whose weights, aggregator and inputs are drawn anew in
 * each replicate (单层指数): a {@link TreeIndex} of a single branch.
 */
public final class FlatIndex implements ReplicateModel {

  private final IndexBranch root;
  private final TreeIndex index;

  private FlatIndex(IndexBranch root, TreeIndex index) {
    this.root = root;
    this.index = index;
  }

  /**
   * An index of which nothing is drawn: the weighted arithmetic mean.
   *
   * @param table scores, units in rows; cells may be absent
   * @param weights one for each column
   * @throws IllegalArgumentException if there are more or fewer weights than columns, one is
   *     negative or all are 0
   */
  public static FlatIndex of(Matrix table, Numbers weights) {
    List<IndexColumn> columns =
        IntStream.range(0, table.columns()).mapToObj(IndexColumn::new).toList();
    IndexBranch root = IndexBranch.of(weights, columns);
    return new FlatIndex(root, TreeIndex.of(table, root));
  }

  private FlatIndex with(IndexBranch changed) {
    return new FlatIndex(changed, index.withRoot(changed));
  }

  /** The same with other weights in each replicate. */
  public FlatIndex withWeights(WeightDraw draw) {
    return with(root.withWeights(draw));
  }

  /**
   * The same with errors in the values; see {@link TreeIndex#withErrors}.
   *
   * @param draw the errors
   * @param least the least score there is; lower ones are raised to it
   * @param greatest the greatest score there is
   */
  public FlatIndex withErrors(ValueDraw draw, double least, double greatest) {
    return new FlatIndex(root, index.withErrors(draw, least, greatest));
  }

  /**
   * The same with one of several aggregators in each replicate, each equally likely.
   *
   * @param alternatives at least one
   * @throws IllegalArgumentException if there are none
   */
  public FlatIndex withAggregators(List<Aggregator> alternatives) {
    return with(root.withAggregators(alternatives));
  }

  @Override
  public double[] scores(Replicate replicate) {
    return index.scores(replicate);
  }

  /** The scores with the weights and values as given, by the first aggregator. */
  public double[] nominal() {
    return index.nominal();
  }

  /**
   * The scores without one column, its weight going to the others, else as {@link #nominal}.
   *
   * @param column the column left out, from 0
   * @throws IllegalArgumentException if no weight is left
   */
  public double[] without(int column) {
    return index.without(column);
  }
}
