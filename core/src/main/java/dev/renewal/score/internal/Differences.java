package dev.renewal.score.internal;

import dev.renewal.ranking.Quantised;
import dev.renewal.score.NodeScore;
import dev.renewal.score.ScoreDifference;
import dev.renewal.score.UnitScore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** Finds where the difference of two scores comes from. */
public final class Differences {
  private final List<ScoreDifference.Part> parts = new ArrayList<>();

  private Differences() {}

  /**
   * The difference.
   *
   * @param names what the two are called
   * @param first the first, and its tree
   * @param firstTree the tree of the first
   * @param second the second
   * @param secondTree the tree of the second, by the same scorecard
   */
  public static ScoreDifference of(
      List<String> names,
      UnitScore first,
      NodeScore firstTree,
      UnitScore second,
      NodeScore secondTree) {
    Differences found = new Differences();
    found.walk(firstTree, secondTree);
    found.parts.sort(
        Comparator.comparingDouble((ScoreDifference.Part part) -> -Math.abs(part.difference()))
            .thenComparing(ScoreDifference.Part::id));
    return new ScoreDifference(
        names.get(0),
        names.get(1),
        first.score(),
        second.score(),
        found.parts,
        found.rest(first, second));
  }

  /** Goes down as long as both trees say what each part gives. */
  private void walk(NodeScore first, NodeScore second) {
    boolean deeper = !first.children().isEmpty() && gives(first) && gives(second);
    if (!deeper) {
      parts.add(
          new ScoreDifference.Part(
              first.id(),
              first.title(),
              first.score(),
              second.score(),
              first.contribution().orElse(0) - second.contribution().orElse(0)));
      return;
    }
    for (int at = 0; at < first.children().size(); at++) {
      walk(first.children().get(at), second.children().get(at));
    }
  }

  private static boolean gives(NodeScore node) {
    return node.children().stream().anyMatch(child -> child.contribution().isPresent());
  }

  private OptionalDouble rest(UnitScore first, UnitScore second) {
    if (first.score().isEmpty() || second.score().isEmpty()) {
      return OptionalDouble.empty();
    }
    double rest = first.score().getAsDouble() - second.score().getAsDouble();
    for (ScoreDifference.Part part : parts) {
      rest -= part.difference();
    }
    return OptionalDouble.of(Quantised.of(rest).doubleValue());
  }
}
