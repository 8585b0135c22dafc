package dev.renewal.samples.generation;

import dev.renewal.dataset.Dataset;
import dev.renewal.dataset.DatasetHeader;
import dev.renewal.dataset.RecordSource;
import dev.renewal.json.ObjectReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.json.RecordWriter;
import dev.renewal.json.RefusedFileException;
import dev.renewal.model.Document;
import dev.renewal.samples.generation.RecordScribe.Form;
import dev.renewal.samples.profile.SampleProfile;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * The data that a profile and a seed give: always the same bytes, in any version of Java, locale,
 * time zone, number of threads and shards. A record depends on the seed, its kind and its index
 * among those of its kind alone; what published totals ask is shared out among the groups first.
 *
 * <pre>{@code
 * SampleData data = SampleData.of(SampleProfiles.get("hangzhou"), 20261122);
 * try (OutputStream file = Files.newOutputStream(path)) {
 *   data.writeNdjson(file, Shard.WHOLE, 2, done -> {});
 * }
 * }</pre>
 *
 * <p>Records are written without ever being objects, in constant memory; {@link #document} reads
 * one back. Immutable and safe for threads.
 */
public final class SampleData {

  private final SampleProfile profile;
  private final DatasetHeader header;
  private final Run run;
  private final Sequence sequence;
  private final List<Calibration> calibrations;

  private SampleData(
      SampleProfile profile,
      DatasetHeader header,
      Run run,
      Sequence sequence,
      List<Calibration> calibrations) {
    this.profile = profile;
    this.header = header;
    this.run = run;
    this.sequence = sequence;
    this.calibrations = calibrations;
  }

  /**
   * The data of a profile.
   *
   * @param profile what to generate
   * @param seed any number; each gives other data
   * @return the data, nothing of which is generated yet
   * @throws RefusedFileException if the profile is wrong; says all that is
   * @throws InfeasibleProfileException if no data can hit its totals; says why
   */
  public static SampleData of(SampleProfile profile, long seed) {
    ProfileProblems problems = new ProfileProblems();
    List<GroupPlan> plans = new PlanReader(profile, problems).read();
    if (!problems.isEmpty()) {
      throw new RefusedFileException(profile.getId(), problems.found());
    }
    Reasons reasons = new Reasons();
    int[] counts = new Counts(plans, profile.getTotals(), reasons).solve();
    reasons.throwIfAny();
    Targets.Target[][] targets = Targets.of(plans, counts, profile.getTotals(), reasons);
    reasons.throwIfAny();
    Run run = new Run();
    TakenNumbers taken = new TakenNumbers();
    List<GroupRun> groups = new ArrayList<>();
    List<Calibration> calibrations = new ArrayList<>();
    for (GroupPlan plan : plans) {
      int number = plan.number();
      GroupRun group =
          new GroupRun(
              plan, counts[number], seed, before(plan, plans, counts), taken, targets[number]);
      run.add(group);
      groups.add(group);
      calibrations.add(new Calibration(group, targets[number], run));
    }
    PlaceLimits.check(groups, reasons);
    calibrations.forEach(it -> it.check(reasons));
    reasons.throwIfAny();
    return new SampleData(
        profile, header(profile, seed), run, new Sequence(groups), List.copyOf(calibrations));
  }

  private static long before(GroupPlan plan, List<GroupPlan> plans, int[] counts) {
    return plans.stream()
        .filter(it -> it.number() < plan.number() && it.kind().equals(plan.kind()))
        .mapToLong(it -> counts[it.number()])
        .sum();
  }

  private static DatasetHeader header(SampleProfile profile, long seed) {
    return DatasetHeader.builder()
        .from(profile.getHeader().orElseGet(() -> DatasetHeader.builder().build()))
        .format("renewal-dataset/1.0")
        .datasetId("sample-" + profile.getId() + "-" + seed)
        .revision(1)
        .synthetic(true)
        .build();
  }

  /** The profile that the data come from. */
  public SampleProfile profile() {
    return profile;
  }

  /** The header of the data, which says that they are synthetic. */
  public DatasetHeader header() {
    return header;
  }

  /** How many records there are. */
  public long count() {
    return sequence.size();
  }

  /**
   * How many records of a kind there are.
   *
   * @param kind such as {@code community}
   * @throws IllegalArgumentException if there is no such kind
   */
  public long count(String kind) {
    return sequence.size(kind(kind));
  }

  private static DocumentType kind(String name) {
    return DocumentKinds.byName(name)
        .orElseThrow(() -> new IllegalArgumentException("there is no kind " + name));
  }

  /**
   * One record.
   *
   * @param kind such as {@code community}
   * @param index its index among those of its kind, from 0
   * @return the record as a typed document
   * @throws IllegalArgumentException if there is no such record
   */
  public Document document(String kind, long index) {
    DocumentType type = kind(kind);
    long first = sequence.start(type).orElse(0L);
    if (index < 0 || index >= sequence.size(type)) {
      throw new IllegalArgumentException("there is no " + kind + " " + index);
    }
    return GeneratedRecords.read(bytes(first + index), type);
  }

  private byte[] bytes(long position) {
    Utf8Sink sink = new Utf8Sink();
    scribe().write(position, position + 1, position, Form.BARE, sink);
    return sink.toBytes();
  }

  /** A scribe for one thread. */
  RecordScribe scribe() {
    return new RecordScribe(sequence, run, calibrations);
  }

  /** The records in the order written. */
  Sequence sequence() {
    return sequence;
  }

  /**
   * All records as one typed dataset; for data that fit into memory.
   *
   * @return the dataset
   */
  public Dataset dataset() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writeJson(bytes, Shard.WHOLE, 1, done -> {});
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return ObjectReader.of(ReadLimits.DEFAULT)
        .read(bytes.toByteArray(), Dataset.class)
        .value()
        .orElseThrow();
  }

  /**
   * The records of a shard as a source, for validators and writers of other formats; each is
   * generated when it is asked for.
   *
   * @param shard which part of the records
   * @return a source that can be opened as often as wanted
   */
  public RecordSource source(Shard shard) {
    return new GeneratedRecords(this, shard);
  }

  /**
   * Writes records as NDJSON: the header on the first line, then a line for each record.
   *
   * @param output takes UTF-8; not closed
   * @param shard which part of the records; each has the header
   * @param threads how many threads generate, at least 1; the bytes do not depend on it
   * @param done is told how many records are written, now and then
   * @throws IOException if the output fails
   */
  public void writeNdjson(OutputStream output, Shard shard, int threads, LongConsumer done)
      throws IOException {
    writeHeader(output);
    output.write("}\n".getBytes(StandardCharsets.US_ASCII));
    new ParallelWriting(this, shard, Form.LINES).write(output, threads, done);
  }

  /**
   * Writes records as one JSON document.
   *
   * @param output takes UTF-8; not closed
   * @param shard which part of the records; each has the header
   * @param threads how many threads generate, at least 1; the bytes do not depend on it
   * @param done is told how many records are written, now and then
   * @throws IOException if the output fails
   */
  public void writeJson(OutputStream output, Shard shard, int threads, LongConsumer done)
      throws IOException {
    writeHeader(output);
    new ParallelWriting(this, shard, Form.DOCUMENT).write(output, threads, done);
    boolean isEmpty = shard.first(count()) == shard.end(count());
    output.write((isEmpty ? "}" : "]}").getBytes(StandardCharsets.US_ASCII));
  }

  private void writeHeader(OutputStream output) throws IOException {
    output.write("{\"header\":".getBytes(StandardCharsets.US_ASCII));
    output.write(RecordWriter.toBytes(header, DatasetHeader.class));
  }
}
