package dev.renewal.cli;

import dev.renewal.dataset.RecordSource;
import dev.renewal.json.RefusedFileException;
import dev.renewal.samples.Samples;
import dev.renewal.samples.generation.InfeasibleProfileException;
import dev.renewal.samples.generation.SampleData;
import dev.renewal.samples.generation.SampleProfiles;
import dev.renewal.samples.generation.Shard;
import dev.renewal.samples.manifest.Manifest;
import dev.renewal.samples.manifest.ManifestFile;
import dev.renewal.samples.manifest.ManifestStandard;
import dev.renewal.samples.profile.SampleProfile;
import dev.renewal.standard.Standard;
import dev.renewal.text.LocalText;
import dev.renewal.text.NearestName;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the data of a profile, which may have millions of records, or what breaks its rules. */
final class ProfileSamples {
  private static final int THREADS = 2;

  /** So many records are few enough to seek violations in. */
  private static final long FEW = 2_000;

  private final CommandContext context;
  private final SampleOrder order;

  ProfileSamples(CommandContext context, SampleOrder order) {
    this.context = context;
    this.order = order;
  }

  /**
   * Writes the data of a profile.
   *
   * @param named the id of a shipped profile, or the path of a file
   * @return how many files there are
   * @throws CommandException if there is no such profile, or no data can be as it asks
   */
  int write(String named) {
    SampleProfile profile = profile(named);
    SampleData data = data(profile);
    List<Standard> standards =
        data.header().getStandards().stream()
            .flatMap(it -> it.getId().map(id -> name(id, it.getVersion())).stream())
            .map(context.standards()::find)
            .toList();
    return order.violate().isPresent() ? violating(data, standards) : whole(data, standards);
  }

  private static String name(String id, Optional<String> version) {
    return id + version.map(it -> "@" + it).orElse("");
  }

  private SampleProfile profile(String named) {
    try {
      if (SampleProfiles.ids().contains(named)) {
        return counted(SampleProfiles.get(named));
      }
      if (!Files.exists(Path.of(named))) {
        throw CommandException.usage(
            "sample.no-profile",
            "profile",
            named,
            "hint",
            Choice.hint(NearestName.of(named, SampleProfiles.ids())),
            "profiles",
            String.join(", ", SampleProfiles.ids()));
      }
      byte[] json = new SubmissionFile(named, context.terminal()).bytes();
      return counted(SampleProfiles.read(named, json));
    } catch (RefusedFileException broken) {
      throw broken(named, broken);
    }
  }

  private SampleProfile counted(SampleProfile profile) {
    try {
      return order.count().map(profile::withCount).orElse(profile);
    } catch (IllegalArgumentException fixed) {
      throw CommandException.usage("sample.fixed-count", "profile", profile.getId());
    }
  }

  private SampleData data(SampleProfile profile) {
    try {
      return SampleData.of(profile, order.seed());
    } catch (RefusedFileException broken) {
      throw broken(profile.getId(), broken);
    } catch (InfeasibleProfileException impossible) {
      throw CommandException.unreadable(
          "sample.infeasible",
          "profile",
          profile.getId(),
          "reasons",
          new LocalText(
              impossible.reasons().stream().map(LocalText::zh).collect(Collectors.joining(";")),
              impossible.reasons().stream().map(LocalText::en).collect(Collectors.joining("; "))));
    }
  }

  private static CommandException broken(String name, RefusedFileException broken) {
    return CommandException.unreadable(
        "sample.broken-profile",
        "profile",
        name,
        "problems",
        GivenOverlays.problems(broken.problems()));
  }

  private int violating(SampleData data, List<Standard> standards) {
    if (data.count() > FEW) {
      throw CommandException.usage("sample.too-many", "n", data.count(), "most", FEW);
    }
    if (standards.size() != 1) {
      throw CommandException.usage("sample.standards", "n", standards.size());
    }
    return new StandardSamples(context, order, standards.get(0))
        .write(data.dataset(), data.profile().getId());
  }

  private int whole(SampleData data, List<Standard> standards) {
    SampleFolder folder = SampleFolder.open(order.output(), order.force());
    Shard shard = order.shard().orElse(Shard.WHOLE);
    String part = order.shard().map(it -> "-" + it.number() + "-of-" + it.of()).orElse("");
    String file = data.profile().getId() + part + order.format().ending();
    ProgressBar bar = new ProgressBar(context.terminal(), data.count() / shard.of());
    String digest =
        order.format().isFolder()
            ? writeSheets(folder, file, new CountedRecords(data.source(shard), bar::done))
            : folder.write(file, out -> write(data, shard, bar, out));
    bar.end();
    ManifestFile entry =
        new ManifestFile(
            file,
            digest,
            data.header().getDatasetId().orElse(""),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    folder.finish(
        new Manifest(
            Manifest.FORMAT,
            Samples.GENERATOR,
            order.seed(),
            Optional.of(data.profile().getId()),
            order.count().map(Long::valueOf),
            order.shard().map(Shard::toString),
            standards.stream().map(ManifestStandard::of).toList(),
            List.of(entry),
            List.of()));
    return 1;
  }

  private String writeSheets(SampleFolder folder, String name, RecordSource records) {
    SampleSheets.Written written = new SampleSheets(context).write(folder, name, records);
    return written
        .sha256()
        .orElseThrow(
            () -> CommandException.unreadable("sample.unheld", "what", written.problems()));
  }

  private void write(SampleData data, Shard shard, ProgressBar bar, OutputStream out)
      throws IOException {
    if (order.format() == SampleOrder.Form.JSON) {
      data.writeJson(out, shard, THREADS, bar::done);
    } else {
      data.writeNdjson(out, shard, THREADS, bar::done);
    }
  }
}
