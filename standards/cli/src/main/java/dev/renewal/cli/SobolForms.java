package dev.renewal.cli;

import dev.renewal.score.Robustness;
import dev.renewal.score.Uncertainty;
import dev.renewal.score.robustness.FirstOrder;
import dev.renewal.score.robustness.SobolAnalysis;
import dev.renewal.score.robustness.SobolIndices;
import dev.renewal.score.robustness.SobolReplicates;
import java.util.ArrayList;
import java.util.List;

/**
 * What share of the variance of ranks each factor explains, as rows.
 *
 * @param robustness the analysis
 * @param analysis its outcomes
 */
record SobolForms(Robustness robustness, SobolAnalysis analysis) {
  private static final int BOOTSTRAP = 1_000;

  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "factor",
            "first",
            "first_q05",
            "first_q95",
            "total",
            "total_q05",
            "total_q95",
            "variance",
            "rows",
            "failed_rows"));
    analysis.replicates().ifPresent(it -> fill(rows, it));
    return rows;
  }

  private void fill(List<List<String>> rows, SobolReplicates replicates) {
    SobolIndices indices = replicates.indices(FirstOrder.SALTELLI_2010);
    List<SobolReplicates.Uncertainty> spread =
        replicates.bootstrap(FirstOrder.SALTELLI_2010, BOOTSTRAP, analysis.design().seed());
    List<Uncertainty.Factor> factors = robustness.uncertainty().factors();
    for (int at = 0; at < factors.size(); at++) {
      rows.add(
          List.of(
              Choice.word(factors.get(at)),
              RobustnessForms.number(indices.first().get(at)),
              RobustnessForms.number(spread.get(at).firstLow()),
              RobustnessForms.number(spread.get(at).firstHigh()),
              RobustnessForms.number(indices.total().get(at)),
              RobustnessForms.number(spread.get(at).totalLow()),
              RobustnessForms.number(spread.get(at).totalHigh()),
              RobustnessForms.number(indices.variance()),
              Integer.toString(replicates.rows()),
              Integer.toString(analysis.failedRows())));
    }
  }
}
