package dev.renewal.check.internal.eval;

import dev.renewal.ranking.Cut;
import dev.renewal.ranking.ShareCount;
import dev.renewal.ranking.Ties;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A compiled choice of the highest or lowest elements. */
public final class PickCode {
  private static final List<RoundingMode> MODES =
      List.of(RoundingMode.FLOOR, RoundingMode.CEILING, RoundingMode.HALF_UP);

  private final String text;
  private final boolean highest;
  private final int number;
  private final @Nullable OperandCode share;
  private final OperandCode by;
  private final @Nullable OperandCode rounding;
  private final @Nullable OperandCode ties;

  /**
   * A choice.
   *
   * @param text the path chosen from, for reasons
   * @param highest whether the highest values come first
   * @param number how many are taken when no share is given
   * @param share which share is taken, if any
   * @param by the value by which elements are ordered
   * @param rounding the code of the rounding, if any
   * @param ties the code of the treatment of equals, if any
   */
  public PickCode(
      String text,
      boolean highest,
      int number,
      @Nullable OperandCode share,
      OperandCode by,
      @Nullable OperandCode rounding,
      @Nullable OperandCode ties) {
    this.text = text;
    this.highest = highest;
    this.number = number;
    this.share = share;
    this.by = by;
    this.rounding = rounding;
    this.ties = ties;
  }

  record Candidate(Object element, @Nullable Object holder, boolean sure) {}

  private record Ranked(Candidate candidate, Object value) {}

  /** The elements taken, or null if that cannot be known. */
  @Nullable List<Candidate> take(Env env, List<Candidate> candidates) {
    if (candidates.isEmpty()) {
      return candidates;
    }
    List<Ranked> ranked = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      Object value = env.valueAt(by, candidate.element(), candidate.holder());
      if (value instanceof Interval interval) {
        env.unknown(interval.reason(), text);
        return null;
      }
      if (!candidate.sure() || value == null || value == Unknown.UNKNOWN) {
        env.unknown(candidate.sure() ? Reason.Kind.NO_KEY : Reason.Kind.UNDECIDED_FILTER, text);
        return null;
      }
      ranked.add(new Ranked(candidate, value));
    }
    Comparator<Ranked> order = (left, right) -> Values.order(left.value(), right.value());
    ranked.sort(highest ? order.reversed() : order);
    OptionalInt size = size(env, ranked.size());
    if (size.isEmpty()) {
      return null;
    }
    Cut<Ranked> cut = Cut.at(ranked, order, size.getAsInt());
    if (!cut.isTied()) {
      return candidates(cut.above());
    }
    return tied(env, cut);
  }

  private @Nullable List<Candidate> tied(Env env, Cut<Ranked> cut) {
    Object code = ties == null ? null : ties.eval(env);
    Optional<Ties> treatment = code == null ? Optional.empty() : Ties.ofCode(code.toString());
    if (treatment.isEmpty() || !cut.isSettledBy(treatment.get())) {
      env.unknown(Reason.Kind.TIE, text);
      return null;
    }
    return candidates(cut.taken(treatment.get()));
  }

  private OptionalInt size(Env env, int population) {
    if (share == null) {
      return OptionalInt.of(number);
    }
    Object part = share.eval(env);
    if (part == null || part == Unknown.UNKNOWN || !isShare(part)) {
      env.unknown(Reason.Kind.VALUE_ABSENT, text);
      return OptionalInt.empty();
    }
    ShareCount count = ShareCount.of(population, Numbers.fraction(part));
    if (count.isWhole()) {
      return OptionalInt.of(count.floor());
    }
    Object code = rounding == null ? null : rounding.eval(env);
    Optional<RoundingMode> mode = code == null ? Optional.empty() : mode(code.toString());
    if (mode.isEmpty()) {
      env.unknown(Reason.Kind.ROUNDING, text);
      return OptionalInt.empty();
    }
    return OptionalInt.of(count.rounded(mode.get()));
  }

  private static boolean isShare(Object part) {
    return !(part instanceof Interval)
        && Numbers.compare(part, 0L) >= 0
        && Numbers.compare(part, 1L) <= 0;
  }

  /** The mode with a code; empty for a code that is none. */
  public static Optional<RoundingMode> mode(String code) {
    return MODES.stream().filter(mode -> mode.name().equals(code)).findFirst();
  }

  private static List<Candidate> candidates(List<Ranked> ranked) {
    return ranked.stream().map(Ranked::candidate).toList();
  }
}
