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
   * What there is to fill each unit of a column with.
   *
   * @param column the column
   * @param peers what is known of its units
   * @return where a value comes from, by index of the unit
   */
  FillSources sources(Column column, Peers peers);

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
    FillSources sources = sources(column, peers);
    double[] values = column.toArray();
    List<Fill> fills = new ArrayList<>();
    List<Integer> unfilled = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      if (!column.isPresent(i)) {
        Optional<FillSource> source = sources.of(i);
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
