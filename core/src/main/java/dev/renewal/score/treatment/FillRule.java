package dev.renewal.score.treatment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What fills the missing values of one indicator (插补规则), its numbers settled by a column. */
@FunctionalInterface
public interface FillRule {

  /** Nothing to fill with. */
  FillRule NONE = (group, earlier) -> Optional.empty();

  /**
   * Where the missing value of a unit comes from.
   *
   * @param group the group of the unit, or empty where it has none
   * @param earlier its values in earlier periods, the latest first
   * @return the source, or empty where there is none
   */
  Optional<FillSource> of(Optional<String> group, List<OptionalDouble> earlier);
}
