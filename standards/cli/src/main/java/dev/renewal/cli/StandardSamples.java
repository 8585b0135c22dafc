package dev.renewal.cli;

import dev.renewal.check.InvalidStandardException;
import dev.renewal.dataset.Dataset;
import dev.renewal.json.DatasetReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.samples.Sample;
import dev.renewal.samples.SampleFamily;
import dev.renewal.samples.Samples;
import dev.renewal.samples.UnsatisfiableStandardException;
import dev.renewal.samples.generation.Shard;
import dev.renewal.samples.manifest.Manifest;
import dev.renewal.samples.manifest.ManifestFile;
import dev.renewal.samples.manifest.ManifestStandard;
import dev.renewal.samples.manifest.SampleFiles;
import dev.renewal.samples.manifest.SampleForm;
import dev.renewal.samples.manifest.UnviolatedRule;
import dev.renewal.standard.Rule;
import dev.renewal.standard.Standard;
import dev.renewal.text.NearestName;
import dev.renewal.violation.Breach;
import dev.renewal.violation.NoViolation;
import dev.renewal.violation.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a conforming sample, and those that break one rule of it each, for every index. */
final class StandardSamples {
  private static final String CONFORMING = "conforming";

  private final CommandContext context;
  private final SampleOrder order;
  private final Standard standard;
  private final SampleSheets sheets;
  private final List<String> rules;
  private final List<ManifestFile> files = new ArrayList<>();
  private final Map<String, UnviolatedRule> unviolated = new LinkedHashMap<>();

  /**
   * Samples for a standard.
   *
   * @throws CommandException if a rule is to be broken that the standard does not have
   */
  StandardSamples(CommandContext context, SampleOrder order, Standard standard) {
    this.context = context;
    this.order = order;
    this.standard = standard;
    this.sheets = new SampleSheets(context);
    List<String> ids = standard.rules().stream().map(Rule::id).toList();
    this.rules = order.isAll() ? ids : order.violate().stream().toList();
    if (!ids.containsAll(rules)) {
      throw CommandException.usage(
          "sample.no-rule",
          "rule",
          rules.get(0),
          "standard",
          standard.id(),
          "hint",
          Choice.hint(NearestName.of(rules.get(0), ids)));
    }
  }

  /**
   * Writes samples built from the rules alone.
   *
   * @return how many files there are
   * @throws CommandException if the rules cannot all be met
   */
  int write() {
    try {
      return write(Samples.of(standard), Optional.empty());
    } catch (UnsatisfiableStandardException contradiction) {
      throw CommandException.unreadable("sample.unsatisfiable", "problem", contradiction.text());
    } catch (InvalidStandardException broken) {
      throw KnownStandards.invalid(broken);
    }
  }

  /**
   * Writes samples that vary a dataset of a profile.
   *
   * @return how many files there are
   */
  int write(Dataset base, String profile) {
    return write(Samples.of(standard, base), Optional.of(profile));
  }

  private int write(Samples samples, Optional<String> profile) {
    SampleFolder folder = SampleFolder.open(order.output(), order.force());
    int count = order.count().filter(unused -> profile.isEmpty()).orElse(1);
    Shard shard = order.shard().orElse(Shard.WHOLE);
    long first = (long) count * (shard.number() - 1) / shard.of();
    long end = (long) count * shard.number() / shard.of();
    ProgressBar bar = new ProgressBar(context.terminal(), (end - first) * (rules.size() + 1));
    long done = 0;
    for (long index = first; index < end; index++) {
      SampleFamily family = samples.family(order.seed(), index);
      String suffix = count == 1 ? "" : "-" + (index + 1);
      write(folder, family.conforming(), CONFORMING + suffix);
      bar.done(++done);
      for (String rule : rules) {
        broken(family, rule)
            .ifPresent(it -> write(folder, it, rule.replaceAll("[^A-Za-z0-9._-]", "_") + suffix));
        bar.done(++done);
      }
    }
    bar.end();
    folder.finish(manifest(profile, count));
    return files.size();
  }

  private Optional<Sample> broken(SampleFamily family, String rule) {
    Breach breach = family.breach(rule);
    if (breach instanceof NoViolation none) {
      unviolated.putIfAbsent(rule, new UnviolatedRule(rule, none.reason().code(), none.text()));
      return Optional.empty();
    }
    return Optional.of(family.sample((Violation) breach));
  }

  private void write(SampleFolder folder, Sample sample, String name) {
    if (order.format().isFolder()) {
      writeSheets(folder, sample, name);
      return;
    }
    SampleForm form = order.format().form();
    String file = name + form.ending();
    byte[] bytes = form.bytes(sample.dataset());
    String digest = folder.write(file, out -> out.write(bytes));
    files.add(SampleFiles.entry(file, form, digest, sample, standard));
  }

  private void writeSheets(SampleFolder folder, Sample sample, String name) {
    byte[] json = SampleForm.JSON.bytes(sample.dataset());
    SampleSheets.Written written =
        sheets.write(folder, name, DatasetReader.of(ReadLimits.DEFAULT).source(json));
    written
        .sha256()
        .ifPresentOrElse(
            it -> files.add(SampleFiles.entry(name, SampleForm.JSON, it, sample, standard)),
            () -> unheld(sample, written));
  }

  /** A fault that the form cannot hold is not one that a sample has in it. */
  private void unheld(Sample sample, SampleSheets.Written written) {
    String rule =
        sample
            .violates()
            .orElseThrow(
                () -> CommandException.unreadable("sample.unheld", "what", written.problems()));
    unviolated.putIfAbsent(rule, new UnviolatedRule(rule, "unheld-by-csv", written.problems()));
  }

  private Manifest manifest(Optional<String> profile, int count) {
    return new Manifest(
        Manifest.FORMAT,
        Samples.GENERATOR,
        order.seed(),
        profile,
        Optional.of((long) count),
        order.shard().map(Shard::toString),
        List.of(ManifestStandard.of(standard)),
        files,
        List.copyOf(unviolated.values()));
  }
}
