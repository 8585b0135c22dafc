package dev.renewal.samples.generation;

import dev.renewal.samples.profile.SamplePlaces;
import dev.renewal.samples.profile.SampleTotal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How many records each group has: stated, by place, or what published totals leave for it. */
final class Counts {

  private static final long UNKNOWN = -1;

  private final List<GroupPlan> plans;
  private final List<SampleTotal> totals;
  private final GroupNames names;
  private final Reasons reasons;
  private final long[] counts;

  Counts(List<GroupPlan> plans, List<SampleTotal> totals, Reasons reasons) {
    this.plans = plans;
    this.totals = totals.stream().filter(it -> it.getValue().isEmpty()).toList();
    this.reasons = reasons;
    names = new GroupNames(plans.stream().map(GroupPlan::name).toList());
    counts = new long[plans.size()];
  }

  /** The numbers of records by group; reasons are added where there are none. */
  int[] solve() {
    for (GroupPlan plan : plans) {
      counts[plan.number()] = stated(plan).orElse(UNKNOWN);
    }
    for (boolean more = true; more; ) {
      more = false;
      for (SampleTotal total : totals) {
        more |= divide(total);
      }
    }
    check();
    return Arrays.stream(counts).mapToInt(it -> (int) it).toArray();
  }

  private static Optional<Long> stated(GroupPlan plan) {
    Optional<Long> each =
        plan.group()
            .getPlaces()
            .flatMap(SamplePlaces::getEach)
            .flatMap(it -> plan.places().map(places -> (long) it * places.size()));
    return each.or(() -> plan.group().getCount().map(Integer::longValue));
  }

  /** Divides what a total leaves among the groups whose number is not known yet, by weight. */
  private boolean divide(SampleTotal total) {
    List<Integer> open = new ArrayList<>();
    long left = whole(total).orElse(UNKNOWN);
    if (left < 0) {
      return false;
    }
    long weights = 0;
    for (int group : groups(total)) {
      if (counts[group] == UNKNOWN) {
        open.add(group);
        weights += weight(group);
      } else {
        left -= counts[group];
      }
    }
    if (open.isEmpty() || left < 0) {
      return false;
    }
    long[] shares = new long[open.size()];
    long[] most = new long[open.size()];
    for (int at = 0; at < shares.length; at++) {
      shares[at] = left * weight(open.get(at)) / weights;
      most[at] = left;
    }
    ExactFit.fit(shares, new long[shares.length], most, left);
    for (int at = 0; at < shares.length; at++) {
      counts[open.get(at)] = shares[at];
    }
    return true;
  }

  private long weight(int group) {
    return Math.max(1, plans.get(group).group().getWeight().orElse(1));
  }

  private List<Integer> groups(SampleTotal total) {
    return total.getGroups().stream().flatMap(it -> names.find(it).stream()).toList();
  }

  private static Optional<Long> whole(SampleTotal total) {
    try {
      BigDecimal amount = new BigDecimal(total.getTotal().amountText());
      return Optional.of(amount.longValueExact()).filter(it -> it >= 0 && it <= Integer.MAX_VALUE);
    } catch (ArithmeticException fraction) {
      return Optional.empty();
    }
  }

  private void check() {
    for (SampleTotal total : totals) {
      Optional<Long> whole = whole(total);
      long sum = groups(total).stream().mapToLong(group -> Math.max(0, counts[group])).sum();
      if (whole.isEmpty()) {
        reasons.about(total, "not-whole");
      } else if (whole.get() != sum) {
        reasons.about(total, "count", "sum", sum, "groups", String.join(" + ", total.getGroups()));
      }
    }
    for (GroupPlan plan : plans) {
      long count = counts[plan.number()];
      if (count == UNKNOWN) {
        reasons.add("no-count", "group", plan.name());
      } else if (count < 0 || count > Integer.MAX_VALUE) {
        reasons.add("count-range", "group", plan.name(), "count", count);
      }
    }
  }
}
