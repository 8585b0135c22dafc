package dev.renewal.samples.drawing;

import dev.renewal.random.RandomStream;

/**
 * The random numbers of the records of a sample: each record has its own stream, which depends on
 * the seed, the kind of the record and its index alone.
 *
 * <p>So a record is the same whatever else is drawn, in whichever order, thread or shard.
 *
 * <pre>{@code
 * RandomStream numbers = RecordStreams.of(20261122, "community", 41_351);
 * }</pre>
 *
 * <p>The streams, for those who draw again elsewhere: the name of the kind is hashed over its
 * UTF-16 units by 64-bit FNV-1a; the first number of stream {@code hash} of the seed is the seed of
 * the kind; record {@code i} has stream {@code i} of it.
 */
public final class RecordStreams {

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private RecordStreams() {}

  /**
   * The numbers of a record, from the first.
   *
   * @param seed the seed of the whole sample
   * @param kind the kind of the record, or the name of another thing that is drawn
   * @param index the index of the record among those of its kind, from 0
   */
  public static RandomStream of(long seed, String kind, long index) {
    return RandomStream.of(seedOf(seed, kind), index);
  }

  /**
   * The seed of a kind, of which record {@code i} has stream {@code i}; for those who draw many
   * records of one kind.
   *
   * @param seed the seed of the whole sample
   * @param kind the kind of the records, or the name of another thing that is drawn
   */
  public static long seedOf(long seed, String kind) {
    return RandomStream.of(seed, hash(kind)).nextLong();
  }

  private static long hash(String kind) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < kind.length(); i++) {
      hash = (hash ^ kind.charAt(i)) * FNV_PRIME;
    }
    return hash;
  }
}
