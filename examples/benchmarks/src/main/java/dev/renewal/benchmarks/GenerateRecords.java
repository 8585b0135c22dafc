package dev.renewal.benchmarks;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.renewal.dataset.RecordCursor;
import dev.renewal.dataset.SourceRecord;
import dev.renewal.samples.generation.SampleData;
import dev.renewal.samples.generation.Shard;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import net.datafaker.Faker;
import org.instancio.Instancio;
import org.instancio.Model;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Making up communities with 20 facilities, 175 values each, in 64 MB: as lines of JSON, and as
 * objects; beside Instancio and Datafaker, which fill the same fields with values that mean
 * nothing. Records a second; {@code bytes} are those of the JSON of a second.
 *
 * <p>The aim: {@link #ourLines} with two threads makes 100,000 records a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgsAppend = "-Xmx64m")
public class GenerateRecords {
  /** How many records a run makes. */
  static final int RECORDS = 2_000;

  private static final long SEED = 20_261_122;

  private final ObjectWriter json =
      JsonMapper.builder()
          .findAndAddModules()
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .build()
          .writer();
  private final Model<PeerCommunity> model = MadeUp.instancio();
  private final SampleData ours = MadeUp.ours(RECORDS, SEED);

  /** How many threads make up records. */
  @Param({"1", "2"})
  int threads;

  private ExecutorService workers = Executors.newCachedThreadPool();

  /** What was made. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Made {
    /** How many bytes of JSON. */
    public long bytes;

    /** Starts from nothing. */
    @Setup(Level.Iteration)
    public void reset() {
      bytes = 0;
    }
  }

  /** Starts the threads. */
  @Setup
  public void start() {
    workers = Executors.newFixedThreadPool(threads);
  }

  /** Ends the threads. */
  @TearDown
  public void stop() {
    workers.shutdown();
  }

  /** Our records as lines of JSON. */
  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public void ourLines(Made made) throws IOException {
    CountingStream out = new CountingStream();
    ours.writeNdjson(out, Shard.WHOLE, threads, done -> {});
    made.bytes += out.bytes;
  }

  /** Our records as typed documents. */
  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public long ourDocuments() {
    return shared(part -> documents(new Shard(part + 1, threads)));
  }

  private long documents(Shard shard) {
    long facilities = 0;
    try (RecordCursor cursor = ours.source(shard).open()) {
      for (SourceRecord next = cursor.next(); next != null; next = cursor.next()) {
        facilities += next.document() == null ? 0 : MadeUp.FACILITIES;
      }
    } catch (IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
    return facilities;
  }

  /** Objects that Instancio fills. */
  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public long instancioObjects() {
    return shared(part -> objects(part, () -> Instancio.create(model)));
  }

  /** Objects that Instancio fills, written by Jackson. */
  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public void instancioLines(Made made) {
    made.bytes += shared(part -> lines(part, () -> Instancio.create(model)));
  }

  /** Objects that Datafaker fills. */
  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public long datafakerObjects() {
    return shared(part -> objects(part, datafaker(part)));
  }

  /** Objects that Datafaker fills, written by Jackson. */
  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public void datafakerLines(Made made) {
    made.bytes += shared(part -> lines(part, datafaker(part)));
  }

  private static Supplier<PeerCommunity> datafaker(int part) {
    Faker faker = MadeUp.faker(SEED + part);
    return () -> MadeUp.datafaker(faker);
  }

  private long objects(int part, Supplier<PeerCommunity> making) {
    long facilities = 0;
    for (int at = part; at < RECORDS; at += threads) {
      facilities += making.get().facilities.size();
    }
    return facilities;
  }

  private long lines(int part, Supplier<PeerCommunity> making) {
    CountingStream out = new CountingStream();
    try {
      for (int at = part; at < RECORDS; at += threads) {
        out.write(json.writeValueAsBytes(making.get()));
        out.write('\n');
      }
    } catch (IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
    return out.bytes;
  }

  /** Work of one thread. */
  private interface Part {
    /** Does part of the work, and tells its sum. */
    long of(int number);
  }

  private long shared(Part part) {
    List<Callable<Long>> parts = new ArrayList<>();
    for (int number = 0; number < threads; number++) {
      int at = number;
      parts.add(() -> part.of(at));
    }
    try {
      long sum = 0;
      for (Future<Long> done : workers.invokeAll(parts)) {
        sum += done.get();
      }
      return sum;
    } catch (InterruptedException | ExecutionException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Counts bytes. */
  private static final class CountingStream extends OutputStream {
    private long bytes;

    @Override
    public void write(int one) {
      bytes++;
    }

    @Override
    public void write(byte[] many, int from, int count) {
      bytes += count;
    }
  }
}
