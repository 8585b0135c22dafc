package dev.renewal.score.treatment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Mean or median of the units of the same group that have a value (分组均值、中位数插补). A unit without a
 * group, or in a group without values, is not filled; an {@link ImputationChain} says what comes
 * then.
 *
 * @param centre which of the two
 */
public record GroupImputation(Centre centre) implements Imputation {

  @Override
  public FillRule rule(Column column, Peers peers) {
    Map<String, List<Double>> values = new TreeMap<>();
    for (int i = 0; i < column.size(); i++) {
      Optional<String> group = peers.group(i);
      if (column.isPresent(i) && group.isPresent()) {
        values.computeIfAbsent(group.get(), key -> new ArrayList<>()).add(column.at(i));
      }
    }
    Map<String, FillSource> sources = new TreeMap<>();
    values.forEach((group, members) -> sources.put(group, source(group, members)));
    return (group, earlier) -> group.map(sources::get);
  }

  private FillSource source(String group, List<Double> members) {
    Column column = Column.of(members.stream().mapToDouble(Double::doubleValue).toArray());
    return new FillSource.OfUnits(
        centre, Optional.of(group), members.size(), centre.of(column).orElseThrow());
  }
}
