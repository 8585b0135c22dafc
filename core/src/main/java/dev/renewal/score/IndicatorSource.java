package dev.renewal.score;

import dev.renewal.text.LocalText;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Units that can be read from the first one as often as needed (可重复读取的单元数据): a table in memory, a
 * file, a dataset. Scoring reads it at least twice and never keeps all of it.
 *
 * <p>Each reading gives the same units in the same order; the order itself never changes a result.
 */
public interface IndicatorSource {

  /**
   * Reads all units.
   *
   * @param each takes one unit after the other
   * @return what there is to say about them
   * @throws IOException if the source cannot be read
   * @throws InvalidTableException if it holds what cannot be scored; says all that is wrong
   */
  Reading read(Consumer<? super IndicatorRow> each) throws IOException;

  /**
   * What there is to say about all units.
   *
   * @param openParameters the parameters that are not set and decide values, by column
   * @param notes what a reader has to be told: invalid cells, columns that are not there
   */
  record Reading(Map<String, Set<String>> openParameters, List<LocalText> notes) {

    /** Copies the collections. */
    public Reading {
      Map<String, Set<String>> copy = new TreeMap<>();
      openParameters.forEach((column, names) -> copy.put(column, Set.copyOf(names)));
      openParameters = Map.copyOf(copy);
      notes = List.copyOf(notes);
    }

    /** The parameters that are not set and decide values of a column, sorted. */
    public Set<String> open(String column) {
      return new TreeSet<>(openParameters.getOrDefault(column, Set.of()));
    }
  }
}
