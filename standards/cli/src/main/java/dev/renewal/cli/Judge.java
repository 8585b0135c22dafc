package dev.renewal.cli;

import dev.renewal.check.InvalidParameterException;
import dev.renewal.check.InvalidStandardException;
import dev.renewal.check.MissingReferenceDateException;
import dev.renewal.check.Parameters;
import dev.renewal.check.StandardValidator;
import dev.renewal.check.WaiversFile;
import dev.renewal.dataset.DatasetHeader;
import dev.renewal.dataset.RecordCursor;
import dev.renewal.dataset.RecordSource;
import dev.renewal.dataset.UnreadableSourceException;
import dev.renewal.finding.Report;
import dev.renewal.finding.Waivers;
import dev.renewal.json.RefusedFileException;
import dev.renewal.standard.Profile;
import dev.renewal.standard.Standard;
import dev.renewal.standard.StandardName;
import dev.renewal.text.NearestName;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Judges submissions as the options say, each by the standards named or by those it claims. */
final class Judge {

  private final KnownStandards known;
  private final JudgingOptions options;
  private final Parameters parameters;
  private final GivenOverlays overlays;
  private final List<Profile> profiles;
  private final List<Waivers> waivers;
  private final DatasetSources sources;
  private final Map<List<String>, StandardValidator> validators = new HashMap<>();

  private final Map<String, RecordSource> lookups = new TreeMap<>();

  private Judge(
      KnownStandards known,
      JudgingOptions options,
      Parameters parameters,
      GivenOverlays overlays,
      List<Profile> profiles,
      List<Waivers> waivers) {
    this.known = known;
    sources = new DatasetSources(known);
    this.options = options;
    this.parameters = parameters;
    this.overlays = overlays;
    this.profiles = profiles;
    this.waivers = waivers;
  }

  /**
   * A judge by options.
   *
   * @throws CommandException if an option cannot be understood, or names what does not exist
   */
  static Judge of(CommandContext context, JudgingOptions options) {
    KnownStandards known = context.standards();
    List<Standard> named =
        options.standards().stream().filter(name -> !isCore(name)).map(known::find).toList();
    List<Standard> all = once(Stream.concat(named.stream(), known.all().stream()));
    Parameters parameters =
        new GivenParameters(all, context.terminal())
            .read(options.parameterFile(), options.parameters());
    GivenOverlays overlays = GivenOverlays.read(options.overlays(), context.terminal());
    List<Profile> profiles = GivenProfiles.read(options.profiles(), all, context.terminal());
    Judge judge =
        new Judge(
            known, options, parameters, overlays, profiles, waivers(options, context.terminal()));
    options.check();
    DatasetFiles files = new DatasetFiles(context);
    options.lookups().forEach((name, file) -> judge.lookups.put(name, files.source(file)));
    if (!options.standards().isEmpty()) {
      judge.validator(overlays.on(judge.named(options.asOf())));
    }
    return judge;
  }

  /**
   * Judges one submission.
   *
   * @throws CommandException if it cannot be read, or nothing says by what to judge it
   */
  Report judge(SubmissionFile file) {
    try {
      RecordSource source = sources.of(file);
      StandardValidator validator = validator(standards(source, file.name()));
      checkLookups(validator, file.name());
      Report report = validator.validate(source);
      Report.Builder named = Report.builder();
      named.from(report).input(file.name());
      return named.build();
    } catch (MissingReferenceDateException missing) {
      throw CommandException.usage("usage.no-date", "file", file.name());
    } catch (InvalidParameterException unfit) {
      throw CommandException.unfit(unfit);
    } catch (UnreadableSourceException refused) {
      throw CommandException.unreadable(
          "file.unreadable", "file", file.name(), "reason", refused.text());
    } catch (IOException unread) {
      throw CommandException.unreadable(
          "file.not-opened", "file", file.name(), "reason", Unopened.reason(unread));
    }
  }

  private void checkLookups(StandardValidator validator, String file) {
    for (String name : lookups.keySet()) {
      if (!validator.lookups().contains(name)) {
        throw CommandException.usage(
            "usage.unknown-lookup",
            "file",
            file,
            "name",
            name,
            "hint",
            Choice.hint(NearestName.of(name, validator.lookups())));
      }
    }
  }

  /** The pack that judges every dataset; named alone, it judges without any other. */
  private static boolean isCore(String name) {
    return name.equals(Report.CORE_STANDARD);
  }

  /** The standards named, else those claimed, as they apply on the reference date. */
  private List<Standard> standards(RecordSource source, String file) throws IOException {
    DatasetHeader header;
    try (RecordCursor cursor = source.open()) {
      header = cursor.header();
    }
    Optional<LocalDate> day = options.asOf().or(header::getDataAsOf);
    return overlays.on(options.standards().isEmpty() ? claimed(header, day, file) : named(day));
  }

  private List<Standard> named(Optional<LocalDate> day) {
    return once(
        options.standards().stream()
            .filter(name -> !isCore(name))
            .map(
                name -> day.map(date -> known.find(name, date)).orElseGet(() -> known.find(name))));
  }

  /** Each standard once, told apart by its digest: comparing all that it says takes long. */
  private static List<Standard> once(Stream<Standard> standards) {
    Map<String, Standard> byDigest = new LinkedHashMap<>();
    standards.forEach(it -> byDigest.putIfAbsent(it.digest(), it));
    return List.copyOf(byDigest.values());
  }

  private List<Standard> claimed(DatasetHeader header, Optional<LocalDate> day, String file) {
    List<StandardName> names =
        header.getStandards().stream()
            .flatMap(
                claim -> claim.getId().stream().map(id -> new StandardName(id, claim.getVersion())))
            .toList();
    if (names.isEmpty()) {
      throw CommandException.usage(
          "usage.no-standard",
          "file",
          file,
          "standards",
          String.join(", ", known.all().stream().map(Standard::id).distinct().toList()));
    }
    LocalDate date = day.orElseThrow(MissingReferenceDateException::new);
    return once(names.stream().map(name -> known.find(name, date)));
  }

  private StandardValidator validator(List<Standard> standards) {
    return validators.computeIfAbsent(
        standards.stream().map(Standard::digest).toList(), unused -> build(standards));
  }

  private StandardValidator build(List<Standard> standards) {
    StandardValidator.Builder builder =
        known.validator().maxFindings(options.maxFindings()).parameters(parameters);
    standards.forEach(builder::standard);
    lookups.forEach(builder::lookup);
    profiles.forEach(builder::profile);
    waivers.forEach(builder::waivers);
    options.asOf().ifPresent(builder::asOf);
    options.stage().ifPresent(builder::stage);
    if (options.allOutcomes()) {
      builder.allOutcomes();
    }
    if (options.draft()) {
      builder.completeness();
    }
    if (options.trustHeaderParameters()) {
      builder.trustHeaderParameters();
    }
    try {
      return builder.build();
    } catch (InvalidParameterException unfit) {
      throw CommandException.unfit(unfit);
    } catch (InvalidStandardException broken) {
      throw KnownStandards.invalid(broken);
    }
  }

  private static List<Waivers> waivers(JudgingOptions options, Terminal terminal) {
    List<Waivers> waivers = new ArrayList<>();
    for (String name : options.waivers()) {
      try {
        waivers.add(WaiversFile.read(name, new SubmissionFile(name, terminal).bytes()));
      } catch (RefusedFileException broken) {
        throw CommandException.unreadable(
            "waivers.broken", "file", name, "problems", GivenOverlays.problems(broken.problems()));
      }
    }
    return waivers;
  }
}
