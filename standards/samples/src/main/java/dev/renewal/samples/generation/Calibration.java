package dev.renewal.samples.generation;

import dev.renewal.samples.profile.SampleTotal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values of a group whose sums are published.
 *
 * <p>Large groups are calibrated block by block, each block with its own part of the sum, so that a
 * record depends on the seed and its index alone and no more than a block is held.
 */
final class Calibration {

  private final GroupRun group;
  private final Targets.@Nullable Target[] targets;
  private final Run run;

  Calibration(GroupRun group, Targets.Target[] targets, Run run) {
    this.group = group;
    this.targets = targets;
    this.run = run;
  }

  /** Tries every block whose bounds differ from record to record. */
  void check(Reasons reasons) {
    Evaluation values = group.plan().values();
    for (int draw = 0; draw < targets.length; draw++) {
      Targets.Target target = targets[draw];
      if (target == null || values.draw(draw).isFixed()) {
        continue;
      }
      if (group.count() > Blocks.SIZE && bound(draw).isEmpty()) {
        reasons.about(target.total(), "unbounded", "group", group.plan().name());
        return;
      }
      checkBlocks(reasons);
      return;
    }
  }

  private void checkBlocks(Reasons reasons) {
    try {
      for (int block = 0; (long) block * Blocks.SIZE < group.count(); block++) {
        block(block);
      }
    } catch (Unfit unfit) {
      reasons.about(unfit.total, "bounds", "group", group.plan().name());
    }
  }

  /** The values of the records of a block, by record and slot. */
  long[][] block(int block) {
    int first = block * Blocks.SIZE;
    int end = Math.min(group.count(), first + Blocks.SIZE);
    Row[] rows = new Row[end - first];
    for (int at = 0; at < rows.length; at++) {
      Row row = new Row(group.plan().names().size(), run, group.plan().number());
      row.index = first + at;
      group.locate(row);
      row.numbers = group.numbersOfValues(row.index);
      rows[at] = row;
    }
    for (int draw = 0; draw < targets.length; draw++) {
      fill(draw, rows, first, end);
    }
    long[][] values = new long[rows.length][];
    for (int at = 0; at < rows.length; at++) {
      values[at] = rows[at].values;
    }
    return values;
  }

  private void fill(int number, Row[] rows, int first, int end) {
    Draw draw = group.plan().values().draw(number);
    long[] drawn = new long[rows.length];
    for (int at = 0; at < rows.length; at++) {
      drawn[at] = draw.of(rows[at]);
    }
    Targets.Target target = targets[number];
    if (target != null) {
      long[] least = new long[rows.length];
      long[] most = new long[rows.length];
      for (int at = 0; at < rows.length; at++) {
        least[at] = draw.least(rows[at]);
        most[at] = draw.most(rows[at]);
      }
      if (!ExactFit.fit(drawn, least, most, until(number, end) - until(number, first))) {
        throw new Unfit(target.total());
      }
    }
    int slot = group.plan().values().slot(number);
    for (int at = 0; at < rows.length; at++) {
      rows[at].values[slot] = drawn[at];
    }
  }

  /** What the first records have together of a sum. */
  private long until(int draw, int records) {
    Targets.Target target = targets[draw];
    if (target == null || records == group.count()) {
      return target == null ? 0 : target.sum();
    }
    Optional<Integer> bound = bound(draw);
    if (bound.isPresent()) {
      Targets.Target whole = targets[bound.get()];
      if (whole != null && whole.sum() > 0) {
        return Blocks.part(target.sum(), until(bound.get(), records), whole.sum());
      }
    }
    return Blocks.part(target.sum(), records, group.count());
  }

  /** The draw with a sum of its own that bounds another. */
  private Optional<Integer> bound(int draw) {
    int slot = group.plan().values().draw(draw).within();
    for (int other = 0; other < draw; other++) {
      if (group.plan().values().slot(other) == slot && targets[other] != null) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  /** Says that a block cannot have its part of a total. */
  private static final class Unfit extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient SampleTotal total;

    Unfit(SampleTotal total) {
      super(total.getQuote(), null, false, false);
      this.total = total;
    }
  }
}
