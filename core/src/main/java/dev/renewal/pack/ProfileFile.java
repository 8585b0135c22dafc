package dev.renewal.pack;

import dev.renewal.finding.Problem;
import dev.renewal.finding.Severity;
import dev.renewal.json.ObjectReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.json.ReadResult;
import dev.renewal.json.RefusedFileException;
import dev.renewal.schema.internal.ShippedSchema;
import dev.renewal.standard.Profile;
import dev.renewal.standard.StandardName;
import java.util.ArrayList;
import java.util.List;

/** Reads the file of an assumption profile (假设方案文件). */
public final class ProfileFile {

  private ProfileFile() {}

  /**
   * Reads a profile.
   *
   * @param name the name of the file, for messages
   * @param json its bytes, in UTF-8
   * @return the profile
   * @throws RefusedFileException if it is no profile; says all that is wrong
   */
  public static Profile read(String name, byte[] json) {
    ReadResult<Profile> result = ObjectReader.of(ReadLimits.DEFAULT).read(json, Profile.class);
    List<Problem> errors =
        new ArrayList<>(
            result.problems().stream().filter(it -> it.getSeverity() == Severity.ERROR).toList());
    if (errors.isEmpty()) {
      errors.addAll(problems(result.value().orElseThrow()).located(json));
    }
    if (!errors.isEmpty()) {
      throw new RefusedFileException(name, errors);
    }
    return result.value().orElseThrow();
  }

  private static OverlayProblems problems(Profile profile) {
    OverlayProblems problems = new OverlayProblems();
    String format = profile.getFormat().orElse("");
    if (!format.equals(Profile.FORMAT)) {
      problems.add("format", "/format", "format", format, "expected", Profile.FORMAT);
    }
    if (!StandardName.isName(profile.getStandard())) {
      problems.add("standard", "/standard", "name", profile.getStandard());
    }
    for (int at = 0; at < profile.getValues().size(); at++) {
      if (!ParameterForm.fits(profile.getValues().get(at).value())) {
        problems.add("value", "/values/" + at + "/value");
      }
    }
    return problems;
  }

  /**
   * The JSON Schema (2020-12) of the files of assumption profiles, for editors and other tools.
   *
   * @return UTF-8
   */
  public static byte[] schema() {
    return ShippedSchema.read(ProfileFile.class, "profile.schema.json");
  }
}
