package dev.renewal.samples.generation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of several parts into which the records of a sample are cut (分片): shard 2 of 3 has those of
 * the middle third. The records of all shards in their order are those of the whole, byte for byte.
 *
 * @param number which part, from 1
 * @param of how many parts there are
 */
public record Shard(int number, int of) {

  /** All records. */
  public static final Shard WHOLE = new Shard(1, 1);

  private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,5})/([1-9][0-9]{0,5})");

  /**
   * A part.
   *
   * @throws IllegalArgumentException if the number is not from 1 to the number of parts
   */
  public Shard {
    if (number < 1 || number > of) {
      throw new IllegalArgumentException("there is no shard " + number + " of " + of);
    }
  }

  /**
   * Reads a shard; undoes {@link #toString()}.
   *
   * @param text such as {@code 2/8}
   * @throws IllegalArgumentException if the text is no shard
   */
  public static Shard parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no shard, such as 2/8: " + text);
    }
    return new Shard(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  /** The index of its first record among so many. */
  long first(long records) {
    return records / of * (number - 1) + records % of * (number - 1) / of;
  }

  /** The index behind its last record among so many. */
  long end(long records) {
    return records / of * number + records % of * number / of;
  }

  /** The shard, such as {@code 2/8}. */
  @Override
  public String toString() {
    return number + "/" + of;
  }
}
