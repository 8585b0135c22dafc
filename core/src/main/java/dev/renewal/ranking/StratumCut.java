package dev.renewal.ranking;

import dev.renewal.model.plan.SelectionEnd;
import dev.renewal.quantity.Fraction;
import dev.renewal.quantity.Percentage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The cut of a rule through one stratum. */
final class StratumCut<T> {
  private static final List<RoundingMode> MODES = List.of(RoundingMode.FLOOR, RoundingMode.CEILING);

  private final SelectionRule rule;
  private final Ranking.Stratum<T> stratum;
  private final Quota quota;

  /** Those who can be chosen, the chosen end first. */
  private final List<Placed<T>> eligible;

  private final Set<OpenPoint> open = EnumSet.noneOf(OpenPoint.class);

  StratumCut(SelectionRule rule, SelectionEnd first, Ranking.Stratum<T> stratum) {
    this.rule = rule;
    this.stratum = stratum;
    this.quota = rule.quotaOf(stratum.name());
    List<Placed<T>> reached = stratum.ranked().stream().filter(this::reachesMinimum).toList();
    this.eligible = first == rule.end() ? reached : reversed(reached);
  }

  StratumSelection<T> selection() {
    List<StratumSelection.Count> counts = quota.share().map(this::counts).orElse(List.of());
    List<Integer> sizes = quota.places().map(List::of).orElseGet(() -> sizes(counts));
    int fewest = sizes.stream().min(Comparator.naturalOrder()).orElseThrow();
    int most = sizes.stream().max(Comparator.naturalOrder()).orElseThrow();
    Optional<Integer> places = fewest == most ? Optional.of(most) : Optional.empty();
    Cut<Placed<T>> narrow = cut(fewest);
    Cut<Placed<T>> wide = cut(most);
    List<Placed<T>> taken = rule.ties().map(narrow::taken).orElse(narrow.above());
    List<Placed<T>> possible = possible(wide);
    settleTies(narrow, wide);
    return new StratumSelection<>(
        stratum.name(),
        stratum.size(),
        stratum.ranked().size(),
        eligible.size(),
        quota,
        counts,
        places,
        StratumSelection.inOrder(taken),
        StratumSelection.inOrder(without(possible, taken)),
        StratumSelection.inOrder(
            places.map(k -> Cut.at(eligible, byValue(), k).equals()).orElse(List.of())),
        places.flatMap(k -> valueAt(Math.min(k, eligible.size()))),
        places.flatMap(k -> valueAt(k + 1)),
        List.copyOf(open));
  }

  private boolean reachesMinimum(Placed<T> unit) {
    return rule.minimum().isEmpty()
        || grid(unit).compareTo(Quantised.of(rule.minimum().get())) >= 0;
  }

  private List<StratumSelection.Count> counts(Percentage share) {
    Fraction part = share.fraction();
    return rule.population().map(List::of).orElse(List.of(SharePopulation.values())).stream()
        .map(population -> StratumSelection.Count.of(population, size(population), part))
        .toList();
  }

  private int size(SharePopulation population) {
    return switch (population) {
      case LISTED -> stratum.size();
      case RANKED -> stratum.ranked().size();
      case ELIGIBLE -> eligible.size();
    };
  }

  /** All numbers of places that what is open can lead to; notes what is open. */
  private List<Integer> sizes(List<StratumSelection.Count> counts) {
    List<RoundingMode> modes = rule.rounding().map(List::of).orElse(MODES);
    List<Integer> sizes = new ArrayList<>();
    for (RoundingMode mode : modes) {
      List<Integer> byPopulation = counts.stream().map(count -> rounded(count, mode)).toList();
      if (differ(byPopulation)) {
        open.add(OpenPoint.POPULATION);
      }
      sizes.addAll(byPopulation);
    }
    for (StratumSelection.Count count : counts) {
      if (differ(modes.stream().map(mode -> rounded(count, mode)).toList())) {
        open.add(OpenPoint.ROUNDING);
      }
    }
    return sizes;
  }

  private static int rounded(StratumSelection.Count count, RoundingMode mode) {
    return count.exact().toDecimal(0, mode).intValueExact();
  }

  private static boolean differ(List<Integer> numbers) {
    return numbers.stream().distinct().count() > 1;
  }

  /** Who is equal at the cut: by value, or by rank where the tie-breakers decide. */
  private Cut<Placed<T>> cut(int places) {
    boolean byRank = rule.ties().equals(Optional.of(Ties.TIEBREAK));
    return Cut.at(eligible, byRank ? byRank() : byValue(), places);
  }

  private List<Placed<T>> possible(Cut<Placed<T>> cut) {
    return rule.ties().filter(cut::isSettledBy).map(cut::taken).orElseGet(cut::withEquals);
  }

  private void settleTies(Cut<Placed<T>> narrow, Cut<Placed<T>> wide) {
    if (!narrow.isTied() && !wide.isTied()) {
      return;
    }
    if (rule.ties().isEmpty()) {
      open.add(OpenPoint.TIES);
    } else if (!narrow.isSettledBy(rule.ties().get()) || !wide.isSettledBy(rule.ties().get())) {
      open.add(OpenPoint.DECISION);
    }
  }

  private Optional<BigDecimal> valueAt(int place) {
    return place >= 1 && place <= eligible.size()
        ? eligible.get(place - 1).value()
        : Optional.empty();
  }

  private static <T> Comparator<Placed<T>> byValue() {
    return Comparator.comparing(StratumCut::grid);
  }

  private static <T> Comparator<Placed<T>> byRank() {
    Function<Placed<T>, BigDecimal> rank = unit -> unit.rank().orElseThrow();
    return Comparator.comparing(rank);
  }

  private static BigDecimal grid(Placed<?> unit) {
    return Quantised.of(unit.value().orElseThrow());
  }

  private static <T> List<T> reversed(List<T> list) {
    List<T> turned = new ArrayList<>(list);
    Collections.reverse(turned);
    return turned;
  }

  private static <T> List<Placed<T>> without(List<Placed<T>> all, List<Placed<T>> some) {
    Set<String> ids = new HashSet<>();
    some.forEach(unit -> ids.add(unit.id()));
    return all.stream().filter(unit -> !ids.contains(unit.id())).toList();
  }
}
