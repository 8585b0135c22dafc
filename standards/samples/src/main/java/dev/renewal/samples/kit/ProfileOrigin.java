package dev.renewal.samples.kit;

import dev.renewal.dataset.RecordSource;
import dev.renewal.finding.Problem;
import dev.renewal.json.RefusedFileException;
import dev.renewal.samples.Sample;
import dev.renewal.samples.Samples;
import dev.renewal.samples.generation.InfeasibleProfileException;
import dev.renewal.samples.generation.SampleData;
import dev.renewal.samples.generation.SampleProfiles;
import dev.renewal.samples.generation.Shard;
import dev.renewal.samples.manifest.SampleForm;
import dev.renewal.samples.profile.SampleProfile;
import dev.renewal.standard.Standard;
import dev.renewal.standard.StandardName;
import dev.renewal.text.LocalText;
import dev.renewal.text.NearestName;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Samples of a profile.
 *
 * @param name the id of a shipped profile, or the path of a file
 * @param profile the profile, with the count where one is set
 * @param count the number of records of its scalable group
 */
record ProfileOrigin(String name, SampleProfile profile, OptionalInt count)
    implements SampleOrigin {

  /** In samples of so many records a rule is broken; to find how takes longer with each. */
  private static final long MOST = 2_000;

  /**
   * The samples of a profile.
   *
   * @param name the id of a shipped profile, or the path of a file
   * @throws WrongRecipeException if there is no such profile, or it is broken
   */
  static ProfileOrigin of(String name) {
    return new ProfileOrigin(name, read(name), OptionalInt.empty());
  }

  private static SampleProfile read(String name) {
    if (SampleProfiles.ids().contains(name)) {
      return SampleProfiles.get(name);
    }
    try {
      return SampleProfiles.read(name, Files.readAllBytes(Path.of(name)));
    } catch (RefusedFileException broken) {
      throw broken(name, broken);
    } catch (IOException | InvalidPathException noFile) {
      List<String> ids = SampleProfiles.ids();
      throw new WrongRecipeException(
          "profile.unknown",
          "profile",
          name,
          "hint",
          KitTexts.hint(NearestName.of(name, ids)),
          "profiles",
          String.join(", ", ids));
    }
  }

  private static WrongRecipeException broken(String name, RefusedFileException broken) {
    List<LocalText> problems = broken.problems().stream().map(ProfileOrigin::placed).toList();
    return broken(name, problems);
  }

  private static LocalText placed(Problem problem) {
    LocalText message = problem.getMessage();
    String place = problem.getPointer() + ": ";
    return LocalText.of(place + message.zh(), place + message.en());
  }

  private static WrongRecipeException broken(String name, List<LocalText> problems) {
    return new WrongRecipeException(
        "profile.broken",
        "profile",
        name,
        "problems",
        LocalText.of(
            problems.stream().map(LocalText::zh).collect(Collectors.joining("；")),
            problems.stream().map(LocalText::en).collect(Collectors.joining("; "))));
  }

  /** The same with another number of records in the scalable group. */
  ProfileOrigin withCount(int records) {
    try {
      return new ProfileOrigin(name, profile.withCount(records), OptionalInt.of(records));
    } catch (IllegalArgumentException fixed) {
      throw new WrongRecipeException("profile.fixed-count", "profile", name);
    }
  }

  /** The data of a seed. */
  SampleData data(long seed) {
    try {
      return SampleData.of(profile, seed);
    } catch (RefusedFileException broken) {
      throw broken(name, broken);
    } catch (InfeasibleProfileException impossible) {
      throw broken(name, impossible.reasons());
    }
  }

  @Override
  public Sample conforming(long seed) {
    return new Sample(
        data(seed).dataset(), Optional.empty(), List.of(), List.of(), List.of(), List.of());
  }

  @Override
  public Sample violating(String rule, long seed) {
    SampleData data = data(seed);
    if (data.count() > MOST) {
      throw new WrongRecipeException(
          "rule.too-many", "profile", name, "n", data.count(), "most", MOST);
    }
    Standard standard = having(rule);
    return StandardOrigin.broken(
        Samples.of(standard, data.dataset()).family(seed, 0),
        rule,
        StandardName.of(standard).toString());
  }

  @Override
  public void checkRule(String rule) {
    having(rule);
  }

  private Standard having(String rule) {
    List<Standard> claimed =
        profile.getHeader().stream()
            .flatMap(it -> it.getStandards().stream())
            .map(it -> new StandardName(it.getId().orElse(""), it.getVersion()))
            .map(it -> StandardOrigin.of(it.toString()).standard())
            .toList();
    if (claimed.isEmpty()) {
      throw new WrongRecipeException("rule.no-standard", "profile", name);
    }
    return claimed.stream()
        .filter(it -> it.rule(rule).isPresent())
        .findFirst()
        .orElseThrow(
            () ->
                new WrongRecipeException(
                    "rule.unknown",
                    "where",
                    claimed.stream()
                        .map(it -> StandardName.of(it).toString())
                        .collect(Collectors.joining(", ")),
                    "rule",
                    rule,
                    "hint",
                    KitTexts.hint(NearestName.of(rule, StandardOrigin.rules(claimed)))));
  }

  @Override
  public void write(long seed, OutputStream output, SampleForm form) throws IOException {
    switch (form) {
      case JSON -> data(seed).writeJson(output, Shard.WHOLE, 1, done -> {});
      case NDJSON -> data(seed).writeNdjson(output, Shard.WHOLE, 1, done -> {});
    }
  }

  @Override
  public RecordSource source(long seed) {
    return data(seed).source(Shard.WHOLE);
  }

  @Override
  public String options() {
    return "--profile "
        + Quoted.inShell(name)
        + (count.isPresent() ? " --count " + count.getAsInt() : "");
  }

  @Override
  public String attributes() {
    return "profile = "
        + Quoted.inJava(name)
        + (count.isPresent() ? ", count = " + count.getAsInt() : "");
  }

  @Override
  public String key() {
    return name + " " + count + " " + profile.hashCode();
  }
}
