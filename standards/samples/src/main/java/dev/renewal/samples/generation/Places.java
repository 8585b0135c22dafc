package dev.renewal.samples.generation;

import dev.renewal.identifier.DivisionCode;
import dev.renewal.samples.drawing.RecordStreams;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The divisions over which the records of a group are spread, with the names of all around them.
 */
final class Places {

  /** The texts that a place has, by the name of their hole. */
  static final List<String> TEXTS =
      List.of(
          "code",
          "place",
          "countyCode",
          "county",
          "prefectureCode",
          "prefecture",
          "provinceCode",
          "province");

  private static final int WEIGHTS = 3;

  private final Map<String, byte[][]> texts;
  private final int size;

  /**
   * Places.
   *
   * @param texts for each of {@link #TEXTS} its bytes by place
   * @param size how many places there are
   */
  Places(Map<String, byte[][]> texts, int size) {
    this.texts = texts;
    this.size = size;
  }

  int size() {
    return size;
  }

  /** Writes a text of the place of a record. */
  Optional<Part> text(String name) {
    byte[][] bytes = texts.get(name);
    return bytes == null ? Optional.empty() : Optional.of((row, out) -> out.put(bytes[row.place]));
  }

  /** The digits of the code of a place, filled with zeros. */
  byte[] code(int place, int digits) {
    byte[] code = code(place);
    if (code.length >= digits) {
      return Arrays.copyOf(code, digits);
    }
    byte[] filled = Arrays.copyOf(code, digits);
    Arrays.fill(filled, code.length, digits, (byte) '0');
    return filled;
  }

  private byte[] code(int place) {
    byte[][] codes = texts.get("code");
    return codes == null ? new byte[0] : codes[place];
  }

  /** A place as text, for messages. */
  String name(int place) {
    return new String(code(place), StandardCharsets.US_ASCII);
  }

  /** The division of a place. */
  DivisionCode division(int place) {
    return DivisionCode.of(name(place));
  }

  /** The same number of records at each place. */
  Spread each(int records, int[] taken) {
    int[] first = new int[size + 1];
    for (int place = 0; place < size; place++) {
      first[place + 1] = Math.addExact(first[place], records);
    }
    return new Spread(first, taken);
  }

  /**
   * A number of records over the places, some having up to three times as many as others, by the
   * method of the largest remainder (最大余数法).
   */
  Spread spread(int records, int[] taken, long seed, String group) {
    long[] weights = new long[size];
    long total = 0;
    for (int place = 0; place < size; place++) {
      int more = RecordStreams.of(seed, "places:" + group, place).nextInt(2 * WEIGHTS + 1);
      weights[place] = (long) WEIGHTS + more;
      total += weights[place];
    }
    int[] counts = new int[size];
    long[] remainders = new long[size];
    int left = records;
    for (int place = 0; place < size; place++) {
      counts[place] = (int) (records * weights[place] / total);
      remainders[place] = records * weights[place] % total;
      left -= counts[place];
    }
    IntStream.range(0, size)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingLong(place -> -remainders[place])
                .thenComparing(place -> place))
        .limit(left)
        .forEach(place -> counts[place]++);
    int[] first = new int[size + 1];
    for (int place = 0; place < size; place++) {
      first[place + 1] = first[place] + counts[place];
    }
    return new Spread(first, taken);
  }
}
