package dev.renewal.samples.generation;

import dev.renewal.finding.Problem;
import dev.renewal.finding.Severity;
import dev.renewal.json.ObjectReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.json.ReadResult;
import dev.renewal.json.RefusedFileException;
import dev.renewal.samples.profile.SampleProfile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The profiles that are shipped, and the reader of those that users write.
 *
 * <pre>{@code
 * SampleProfile profile = SampleProfiles.get("typical");
 * }</pre>
 */
public final class SampleProfiles {

  private static final List<String> IDS =
      List.of(
          "minimal",
          "every-kind",
          "typical",
          "hangzhou",
          "jiaxing",
          "quzhou",
          "nation",
          "nation-villages");

  private static final List<String> SMALL = IDS.subList(0, 3);

  private SampleProfiles() {}

  /**
   * The ids of the shipped profiles.
   *
   * @return the ids, the smallest data first
   */
  public static List<String> ids() {
    return IDS;
  }

  /**
   * The ids of the shipped profiles for unit tests: their data fit on a few pages, and every kind
   * of document is among them.
   *
   * @return the ids, the smallest data first
   */
  public static List<String> small() {
    return SMALL;
  }

  /**
   * A shipped profile.
   *
   * @param id such as {@code hangzhou}
   * @throws IllegalArgumentException if there is none of that id
   */
  public static SampleProfile get(String id) {
    if (!IDS.contains(id)) {
      throw new IllegalArgumentException("there is no profile " + id + "; known: " + IDS);
    }
    return read(id, resource(id + ".json"));
  }

  /**
   * Reads a profile from its file.
   *
   * @param name the name of the file, for messages
   * @param json its bytes, in UTF-8
   * @return the profile
   * @throws RefusedFileException if it is none; says all that is wrong, and where
   */
  public static SampleProfile read(String name, byte[] json) {
    ReadResult<SampleProfile> result =
        ObjectReader.of(ReadLimits.DEFAULT).read(json, SampleProfile.class);
    List<Problem> errors =
        new ArrayList<>(
            result.problems().stream().filter(it -> it.getSeverity() == Severity.ERROR).toList());
    if (errors.isEmpty()) {
      ProfileProblems problems = new ProfileProblems();
      new PlanReader(result.value().orElseThrow(), problems).read();
      errors.addAll(problems.located(json));
    }
    if (!errors.isEmpty()) {
      throw new RefusedFileException(name, errors);
    }
    return result.value().orElseThrow();
  }

  /**
   * The JSON Schema (2020-12) of the files of profiles, for editors and other tools.
   *
   * @return UTF-8
   */
  public static byte[] schema() {
    return resource("sample-profile.schema.json");
  }

  private static byte[] resource(String name) {
    try (InputStream file = SampleProfiles.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(file, name).readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
