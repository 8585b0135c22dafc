package dev.renewal.samples.generation;

import java.util.List;

/**
 * A list whose elements are written alike.
 *
 * @param count how many elements there are
 * @param splits the numbers of which each element has a part
 * @param values the values of each element
 * @param each writes an element
 */
record Repeat(Draw count, List<Split> splits, Evaluation values, Part each) implements Part {

  private static final int LEAST_WEIGHT = 4;
  private static final int MOST_WEIGHT = 12;

  /** A number and the slot of the part that an element has of it; the parts add up to it. */
  record Split(int whole, int part) {}

  @Override
  public void write(Row row, Utf8Sink out) {
    int elements = (int) count.of(row);
    int outer = row.element;
    long[][] parts = new long[splits.size()][];
    for (int at = 0; at < parts.length; at++) {
      parts[at] = parts(row.values[splits.get(at).whole()], elements, row);
    }
    out.put('[');
    for (int element = 0; element < elements; element++) {
      if (element > 0) {
        out.put(',');
      }
      row.element = element;
      for (int at = 0; at < parts.length; at++) {
        row.values[splits.get(at).part()] = parts[at][element];
      }
      values.fill(row);
      each.write(row, out);
    }
    out.put(']');
    row.element = outer;
  }

  /** Whole parts of a whole, some up to three times as large as others. */
  private static long[] parts(long whole, int count, Row row) {
    long[] ends = new long[count];
    long total = 0;
    for (int at = 0; at < count; at++) {
      total += row.between(LEAST_WEIGHT, MOST_WEIGHT);
      ends[at] = total;
    }
    long[] parts = new long[count];
    long before = 0;
    for (int at = 0; at < count; at++) {
      long end = whole / total * ends[at] + whole % total * ends[at] / total;
      parts[at] = end - before;
      before = end;
    }
    return parts;
  }
}
