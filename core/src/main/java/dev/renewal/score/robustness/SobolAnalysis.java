package dev.renewal.score.robustness;

import dev.renewal.score.method.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.ToDoubleFunction;

/**
 * Which of the choices behind an index moves it most (基于方差的敏感性分析).
 *
 * <pre>{@code
 * SobolAnalysis analysis = SobolAnalysis.of(new SobolDesign(20261122, 3, 500), 4,
 *     inputs -> RankShift.between(nominal, scoresOf(inputs)).mean().orElseThrow(), done -> {});
 * SobolIndices indices = analysis.replicates().orElseThrow().indices(FirstOrder.SALTELLI_2010);
 * }</pre>
 *
 * @param design the inputs
 * @param replicates the outcomes of the rows in which no replicate failed; empty if there are fewer
 *     than 2
 * @param failedRows how many rows were lost because one of their replicates failed
 * @param failures the replicates that failed
 */
public record SobolAnalysis(
    SobolDesign design,
    Optional<SobolReplicates> replicates,
    int failedRows,
    List<Failure> failures) {

  /** Copies the failures. */
  public SobolAnalysis {
    failures = List.copyOf(failures);
  }

  /**
   * Computes the outcomes of all replicates; the same for any number of threads.
   *
   * @param design the inputs
   * @param threads how many threads, at least 1
   * @param outcome the outcome of the inputs of a replicate, called from several threads at a time;
   *     an infinite number, NaN or a {@link RuntimeException} makes it a failed one
   * @param progress takes the number of replicates done so far, now and then, one call at a time
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public static SobolAnalysis of(
      SobolDesign design, int threads, ToDoubleFunction<double[]> outcome, IntConsumer progress) {
    double[] outcomes = new double[design.replicates()];
    String[] reasons = new String[design.replicates()];
    new Crew(threads)
        .each(
            outcomes.length,
            number -> {
              reasons[number] = "";
              try {
                outcomes[number] = outcome.applyAsDouble(design.inputs(number));
                if (!Double.isFinite(outcomes[number])) {
                  reasons[number] = "the outcome is " + outcomes[number];
                }
              } catch (RuntimeException failed) {
                reasons[number] =
                    Objects.toString(failed.getMessage(), failed.getClass().getSimpleName());
              }
            },
            progress);
    return of(design, outcomes, reasons);
  }

  private static SobolAnalysis of(SobolDesign design, double[] outcomes, String[] reasons) {
    List<Failure> failures = new ArrayList<>();
    boolean[] lost = new boolean[design.size()];
    for (int number = 0; number < reasons.length; number++) {
      if (!reasons[number].isEmpty()) {
        failures.add(new Failure(number, reasons[number]));
        lost[number % design.size()] = true;
      }
    }
    List<Numbers> tables = new ArrayList<>();
    for (int table = 0; table < design.factors() + 2; table++) {
      tables.add(kept(outcomes, table * design.size(), lost));
    }
    int rows = tables.get(0).size();
    Optional<SobolReplicates> replicates =
        rows < 2
            ? Optional.empty()
            : Optional.of(
                new SobolReplicates(
                    tables.get(0), tables.get(1), tables.subList(2, tables.size())));
    return new SobolAnalysis(design, replicates, design.size() - rows, failures);
  }

  private static Numbers kept(double[] outcomes, int from, boolean[] lost) {
    double[] kept = new double[lost.length];
    int count = 0;
    for (int row = 0; row < lost.length; row++) {
      if (!lost[row]) {
        kept[count++] = outcomes[from + row];
      }
    }
    return Numbers.of(java.util.Arrays.copyOf(kept, count));
  }
}
