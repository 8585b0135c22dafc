package dev.renewal.score.treatment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A way to fill missing values (缺失值插补). Only values that were there are used, never filled ones, so
 * that neither the order of units nor of fills shows.
 */
public sealed interface Imputation
    permits NoImputation,
        CentreImputation,
        GroupImputation,
        EarlierImputation,
        FixedImputation,
        ImputationChain {

  /**
   * What there is to fill missing values with.
   *
   * @param column the column
   * @param peers the groups of its units
   * @return the rule, which also fills values of units that are not in the column
   */
  FillRule rule(Column column, Peers peers);

  /**
   * Fills a column.
   *
   * @param column the column
   * @param peers what is known of its units
   * @return the filled column; what could not be filled is missing in it
   * @throws IllegalArgumentException if groups or earlier periods have another number of units
   */
  default Imputed impute(Column column, Peers peers) {
    peers.checkFor(column);
    FillRule rule = rule(column, peers);
    double[] values = column.toArray();
    List<Fill> fills = new ArrayList<>();
    List<Integer> unfilled = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      if (!column.isPresent(i)) {
        Optional<FillSource> source = rule.of(peers.group(i), peers.earlier(i));
        if (source.isPresent()) {
          values[i] = source.get().value();
          fills.add(new Fill(i, source.get()));
        } else {
          unfilled.add(i);
        }
      }
    }
    return new Imputed(Column.of(values), fills, unfilled);
  }
}
