package dev.renewal.cli;

import dev.renewal.score.Robustness;
import dev.renewal.score.robustness.LeaveOneOut;
import dev.renewal.score.robustness.RankShift;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of ranks without one indicator after the other, as rows.
 *
 * @param robustness the analysis
 * @param omissions what became of them
 */
record LeaveOneOutForms(Robustness robustness, LeaveOneOut omissions) {

  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("indicator", "mean_shift", "greatest_shift", "units", "failure"));
    for (LeaveOneOut.Omission omission : omissions.omissions()) {
      Optional<RankShift> shift = omission.shift();
      rows.add(
          List.of(
              robustness.indicators().get(omission.part()),
              shift
                  .filter(it -> it.mean().isPresent())
                  .map(it -> RobustnessForms.number(it.mean().getAsDouble()))
                  .orElse(""),
              shift.map(it -> Integer.toString(it.greatest())).orElse(""),
              shift.map(it -> Integer.toString(it.units())).orElse(""),
              omission.failure().orElse("")));
    }
    return rows;
  }
}
