package dev.renewal.check;

import dev.renewal.check.internal.compile.CompiledStandard;
import dev.renewal.check.internal.run.Judging;
import dev.renewal.check.internal.run.Options;
import dev.renewal.check.internal.run.Profiles;
import dev.renewal.check.internal.run.ReportAssembly;
import dev.renewal.dataset.Dataset;
import dev.renewal.dataset.DatasetHeader;
import dev.renewal.dataset.RecordCursor;
import dev.renewal.dataset.RecordSource;
import dev.renewal.finding.Report;
import dev.renewal.finding.Waivers;
import dev.renewal.json.DatasetReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.model.Document;
import dev.renewal.model.Stage;
import dev.renewal.standard.Codelist;
import dev.renewal.standard.Profile;
import dev.renewal.standard.Standard;
import dev.renewal.standard.StandardName;
import dev.renewal.text.MessageBundle;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Judges datasets by standards (依标准校核); immutable and safe for many threads.
 *
 * <pre>{@code
 * Standard standard = Standards.get("townscape-town");
 * StandardValidator validator = StandardValidator.of(standard);
 * Report report = validator.validate(Path.of("town.json"));
 * }</pre>
 *
 * <p>The day as of which is judged is that of the builder, else the {@code dataAsOf} of the
 * dataset's header; the clock is never read.
 */
public final class StandardValidator {
  private final List<Standard> standards;
  private final Parameters parameters;
  private final boolean headerParameters;
  private final Options options;
  private final Map<String, RecordSource> lookups;
  private final DatasetReader reader;
  private final List<CompiledStandard> compiled;
  private volatile HeaderCompiled last;

  /** The built-in pack, compiled when first needed. */
  private static final class Core {
    static final CompiledStandard COMPILED =
        CompiledStandard.of(CorePack.standard(), List.of(), Parameters.NONE);
  }

  /**
   * The standards compiled with the parameters of a header, kept since datasets of one kind mostly
   * have the same.
   */
  private record HeaderCompiled(Parameters own, List<CompiledStandard> compiled) {}

  private StandardValidator(Builder builder) {
    this.standards = List.copyOf(builder.standards);
    this.parameters = builder.parameters;
    this.headerParameters = builder.headerParameters;
    this.options =
        new Options(
            builder.asOf,
            builder.stage,
            builder.limit,
            builder.allOutcomes,
            parameters,
            headerParameters,
            builder.completeness,
            builder.successors,
            builder.divisions,
            new Profiles(builder.profiles),
            builder.waivers);
    this.lookups = new TreeMap<>(builder.lookups);
    this.reader = DatasetReader.of(builder.limits);
    checkProfiles();
    this.compiled = compile(parameters.over(options.profiles().parameters()));
    this.last = new HeaderCompiled(Parameters.NONE, compiled);
  }

  /**
   * A validator for standards, with nothing else set.
   *
   * @param standards the standards
   * @return the validator
   * @throws InvalidStandardException if a rule names what does not exist
   */
  public static StandardValidator of(Standard... standards) {
    Builder builder = builder();
    for (Standard standard : standards) {
      builder.standard(standard);
    }
    return builder.build();
  }

  /** Starts a validator. */
  public static Builder builder() {
    return new Builder();
  }

  /** A profile is about one of the standards, in its version if it names one. */
  private void checkProfiles() {
    for (Profile profile : options.profiles().named()) {
      StandardName name = StandardName.parse(profile.getStandard());
      boolean meant =
          standards.stream()
              .filter(standard -> standard.id().equals(name.id()))
              .anyMatch(it -> name.version().map(it.version()::equals).orElse(true));
      if (!meant) {
        throw new InvalidParameterException(
            name.toString(), profile.getId(), MessageBundle.core().text("profile.elsewhere"));
      }
    }
  }

  private List<CompiledStandard> compile(Parameters values) {
    List<Codelist> shared = CorePack.standard().codelists();
    List<CompiledStandard> all = new ArrayList<>();
    all.add(Core.COMPILED);
    for (Standard standard : standards) {
      all.add(CompiledStandard.of(standard, shared, values));
    }
    return List.copyOf(all);
  }

  /** The standards, in the order in which they were given. */
  public List<Standard> standards() {
    return standards;
  }

  /**
   * The names of the other datasets in which its standards look things up, such as {@code
   * previous}; see {@link Builder#lookup}.
   */
  public Set<String> lookups() {
    Set<String> names = new TreeSet<>();
    compiled.forEach(standard -> names.addAll(standard.lookups()));
    return names;
  }

  /**
   * Judges a file.
   *
   * @param file a JSON document or NDJSON
   * @return the report
   * @throws IOException if the file cannot be opened or read; an {@link
   *     dev.renewal.dataset.UnreadableSourceException} if it is no dataset at all
   * @throws MissingReferenceDateException if nothing tells the reference date
   */
  public Report validate(Path file) throws IOException {
    return validate(reader.source(file));
  }

  /**
   * Judges a dataset in memory.
   *
   * @param json a JSON document or NDJSON, in UTF-8
   * @return the report
   * @throws IOException an {@link dev.renewal.dataset.UnreadableSourceException} if it is no
   *     dataset at all
   * @throws MissingReferenceDateException if nothing tells the reference date
   */
  public Report validate(byte[] json) throws IOException {
    return validate(reader.source(json));
  }

  /**
   * Judges one document built in Java.
   *
   * @param document such as a {@code Town}
   * @return the report
   * @throws MissingReferenceDateException if the builder gave no reference date
   */
  public Report validate(Document document) {
    return validate(DatasetHeader.builder().build(), document);
  }

  /**
   * Judges documents built in Java.
   *
   * @param header the header: reference date, stage, what is reported in full
   * @param documents the documents
   * @return the report
   * @throws MissingReferenceDateException if neither builder nor header give the reference date
   */
  public Report validate(DatasetHeader header, Document... documents) {
    return unchecked(MemorySource.of(header, List.of(documents)));
  }

  /**
   * Judges a dataset built in Java.
   *
   * @param dataset the dataset
   * @return the report
   * @throws MissingReferenceDateException if neither builder nor header give the reference date
   */
  public Report validate(Dataset dataset) {
    return unchecked(MemorySource.of(dataset));
  }

  private Report unchecked(RecordSource source) {
    try {
      return validate(source);
    } catch (IOException impossible) {
      throw new IllegalStateException("memory cannot fail to be read", impossible);
    }
  }

  /**
   * Judges the records of a source.
   *
   * @param source the source; opened once, and asked for the places of what is listed
   * @return the report
   * @throws IOException if the source cannot be opened or read
   * @throws MissingReferenceDateException if nothing tells the reference date
   */
  public Report validate(RecordSource source) throws IOException {
    Judging judging;
    try (RecordCursor cursor = source.open()) {
      judging = new Judging(compiled(cursor.header()), cursor.header(), options);
      judging.acceptAll(cursor);
    }
    for (Map.Entry<String, RecordSource> lookup : lookups.entrySet()) {
      try (RecordCursor cursor = lookup.getValue().open()) {
        judging.lookUp(lookup.getKey(), cursor);
      }
    }
    judging.finish();
    return new ReportAssembly(judging).assemble(source);
  }

  private List<CompiledStandard> compiled(DatasetHeader header) {
    boolean counts = headerParameters || header.getSynthetic().orElse(false);
    Parameters own = counts ? Parameters.ofHeader(header, standards) : Parameters.NONE;
    HeaderCompiled known = last;
    if (own.isEmpty() || known.own().equals(own)) {
      return own.isEmpty() ? compiled : known.compiled();
    }
    List<CompiledStandard> anew =
        compile(parameters.over(own).over(options.profiles().parameters()));
    last = new HeaderCompiled(own, anew);
    return anew;
  }

  /** Collects what a validator needs. */
  public static final class Builder {
    private static final int DEFAULT_LIMIT = 100;
    private final List<Standard> standards = new ArrayList<>();
    private final List<Profile> profiles = new ArrayList<>();
    private final List<Waivers> waivers = new ArrayList<>();
    private Parameters parameters = Parameters.NONE;
    private final Map<String, RecordSource> lookups = new HashMap<>();
    private boolean headerParameters;
    private Optional<LocalDate> asOf = Optional.empty();
    private Optional<Stage> stage = Optional.empty();
    private int limit = DEFAULT_LIMIT;
    private boolean allOutcomes;
    private boolean completeness;
    private Successors successors = Successors.NONE;
    private Optional<DivisionTable> divisions = Optional.empty();
    private ReadLimits limits = ReadLimits.DEFAULT;

    private Builder() {}

    /** Adds a standard to judge by. */
    public Builder standard(Standard standard) {
      standards.add(standard);
      return this;
    }

    /** Sets the values of parameters; those of a dataset's header give way to them. */
    public Builder parameters(Parameters values) {
      parameters = values;
      return this;
    }

    /**
     * Lets parameters in the header of a dataset count although the dataset is not synthetic; else
     * a submitter could set its own thresholds.
     */
    public Builder trustHeaderParameters() {
      headerParameters = true;
      return this;
    }

    /**
     * Gives another dataset in which rules look things up, such as that of the previous year; it is
     * not judged itself. Where it is not given, the dataset judged stands for it.
     *
     * @param name the name by which rules read it, {@code previous} in {@code
     *     #previous.communities}
     * @param source its records; read once for each dataset that is judged
     * @return this builder
     */
    public Builder lookup(String name, RecordSource source) {
      lookups.put(name, source);
      return this;
    }

    /**
     * Names an assumption profile; its values give way to all others, and the report is titled a
     * trial calculation wherever one of them counts.
     *
     * @param named the profile of one of the standards
     * @return this builder
     */
    public Builder profile(Profile named) {
      profiles.add(named);
      return this;
    }

    /**
     * Adds waivers of the receiving authority. Waived findings stay visible and do not change the
     * verdict; a waiver that meets nothing, or has expired on the reference date, is a finding.
     */
    public Builder waivers(Waivers granted) {
      waivers.add(granted);
      return this;
    }

    /** Sets the reference date, which goes before that of the header. */
    public Builder asOf(LocalDate date) {
      asOf = Optional.of(date);
      return this;
    }

    /** Sets the stage of all documents, whatever they or the header say. */
    public Builder stage(Stage ofAll) {
      stage = Optional.of(ofAll);
      return this;
    }

    /**
     * Sets how many findings, and how many outcomes of each kind, are listed for a rule; counts
     * stay exact.
     *
     * @param number the number; 0 lists none
     * @return this builder
     */
    public Builder maxFindings(int number) {
      if (number < 0) {
        throw new IllegalArgumentException("maxFindings must not be negative: " + number);
      }
      limit = number;
      return this;
    }

    /** Lists passed, not applicable and not yet due outcomes too. */
    public Builder allOutcomes() {
      allOutcomes = true;
      return this;
    }

    /** Counts how much of what is due is there, by document. */
    public Builder completeness() {
      completeness = true;
      return this;
    }

    /**
     * Lets reports say what to use instead of a standard that is withdrawn or replaced.
     *
     * @param known knows it; a catalogue's {@code successors()} does
     * @return this builder
     */
    public Builder successors(Successors known) {
      successors = known;
      return this;
    }

    /**
     * Gives the table in which divisions are looked up; without one they are not.
     *
     * @param table the table, such as that of the catalogue
     * @return this builder
     */
    public Builder divisions(DivisionTable table) {
      divisions = Optional.of(table);
      return this;
    }

    /** Sets the limits of reading. */
    public Builder limits(ReadLimits readLimits) {
      limits = readLimits;
      return this;
    }

    /**
     * Makes the validator.
     *
     * @throws InvalidStandardException if a rule names what does not exist
     * @throws InvalidParameterException if a value does not fit its parameter
     */
    public StandardValidator build() {
      return new StandardValidator(this);
    }
  }
}
