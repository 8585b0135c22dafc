package dev.renewal.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.renewal.dataset.RecordCursor;
import dev.renewal.dataset.SourceRecord;
import dev.renewal.finding.Report;
import dev.renewal.json.DatasetReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.model.community.Community;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reading and judging one community record of about 3 KB with 20 facilities; microseconds a record.
 *
 * <p>The gate: {@link #ourReadAndJudge} takes at most what {@link #jacksonBinding} takes in the
 * same run. The target: at most 1.1 times {@link #decodingScan}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ReadAndJudge {
  private final JsonFactory factory = new JsonFactory();
  private final ObjectReader binding =
      JsonMapper.builder().findAndAddModules().build().readerFor(Community.class);
  private final OurCommunity ours = new OurCommunity();
  private final Peers peers = new Peers();
  private final DatasetReader reader = DatasetReader.of(ReadLimits.DEFAULT);
  private List<byte[]> records = List.of();
  private byte[] dataset = {};

  /** Asserts equal verdicts, then prepares the records. */
  @Setup
  public void prepare() throws IOException {
    Verdicts.assertEqual(ours, peers);
    records = Records.good().stream().map(Records::bytes).toList();
    dataset = Records.dataset(Records.good());
  }

  /** Tokens only. */
  @Benchmark
  @OperationsPerInvocation(Records.COUNT)
  public void bareScan(Blackhole hole) throws IOException {
    for (byte[] record : records) {
      try (JsonParser parser = factory.createParser(record)) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
          hole.consume(token);
        }
      }
    }
  }

  /** Tokens with every name, text and number decoded. */
  @Benchmark
  @OperationsPerInvocation(Records.COUNT)
  public void decodingScan(Blackhole hole) throws IOException {
    for (byte[] record : records) {
      try (JsonParser parser = factory.createParser(record)) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
          decode(parser, token, hole);
        }
      }
    }
  }

  private static void decode(JsonParser parser, JsonToken token, Blackhole hole)
      throws IOException {
    switch (token) {
      case FIELD_NAME -> hole.consume(parser.currentName());
      case VALUE_STRING -> hole.consume(parser.getText());
      case VALUE_NUMBER_INT -> hole.consume(parser.getIntValue());
      case VALUE_NUMBER_FLOAT -> hole.consume(parser.getDecimalValue());
      default -> hole.consume(token);
    }
  }

  /** Jackson binds the model. */
  @Benchmark
  @OperationsPerInvocation(Records.COUNT)
  public void jacksonBinding(Blackhole hole) throws IOException {
    for (byte[] record : records) {
      hole.consume((Community) binding.readValue(record));
    }
  }

  /** Our reader; what it read is left as slots, as the judging needs it. */
  @Benchmark
  @OperationsPerInvocation(Records.COUNT)
  public void ourRead(Blackhole hole) throws IOException {
    try (RecordCursor cursor = reader.source(dataset).open()) {
      for (SourceRecord next = cursor.next(); next != null; next = cursor.next()) {
        hole.consume(next);
      }
    }
  }

  /** Our reader, and the document made of what it read: the counterpart of the binding. */
  @Benchmark
  @OperationsPerInvocation(Records.COUNT)
  public void ourReadOfDocuments(Blackhole hole) throws IOException {
    try (RecordCursor cursor = reader.source(dataset).open()) {
      for (SourceRecord next = cursor.next(); next != null; next = cursor.next()) {
        hole.consume(next.document());
      }
    }
  }

  /** Our reader and all layers of judging. */
  @Benchmark
  @OperationsPerInvocation(Records.COUNT)
  public Report ourReadAndJudge() throws IOException {
    return ours.judge(dataset);
  }

  /** Jackson binds a bean, Hibernate Validator judges it. */
  @Benchmark
  @OperationsPerInvocation(Records.COUNT)
  public void jacksonAndHibernateValidator(Blackhole hole) throws IOException {
    for (byte[] record : records) {
      hole.consume(peers.hibernate(record));
    }
  }

  /** Jackson binds a bean, avaje judges it. */
  @Benchmark
  @OperationsPerInvocation(Records.COUNT)
  public void jacksonAndAvaje(Blackhole hole) throws IOException {
    for (byte[] record : records) {
      hole.consume(peers.avaje(record));
    }
  }

  /** Jackson reads a tree, networknt judges it. */
  @Benchmark
  @OperationsPerInvocation(Records.COUNT)
  public void networkntSchema(Blackhole hole) throws IOException {
    for (byte[] record : records) {
      hole.consume(peers.networknt(record));
    }
  }

  /** Jackson reads a tree, dev.harrel judges it. */
  @Benchmark
  @OperationsPerInvocation(Records.COUNT)
  public void harrelSchema(Blackhole hole) throws IOException {
    for (byte[] record : records) {
      hole.consume(peers.harrel(record));
    }
  }
}
