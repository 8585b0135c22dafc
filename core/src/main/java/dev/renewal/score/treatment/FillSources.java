package dev.renewal.score.treatment;

import java.util.Optional;

/** Where the missing values of one column come from. */
@FunctionalInterface
public interface FillSources {

  /** Nothing to fill with. */
  FillSources NONE = index -> Optional.empty();

  /**
   * Where the value of a unit comes from.
   *
   * @param index which unit, from 0
   * @return the source, or empty where there is none
   */
  Optional<FillSource> of(int index);
}
