package dev.renewal.pack;

import dev.renewal.finding.Problem;
import dev.renewal.finding.Severity;
import dev.renewal.json.ObjectReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.json.ReadResult;
import dev.renewal.json.RefusedFileException;
import dev.renewal.standard.Profile;
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
    String format = result.value().flatMap(Profile::getFormat).orElse("");
    if (errors.isEmpty() && !format.equals(Profile.FORMAT)) {
      OverlayProblems problems = new OverlayProblems();
      problems.add("format", "/format", "format", format, "expected", Profile.FORMAT);
      errors.addAll(problems.located(json));
    }
    if (!errors.isEmpty()) {
      throw new RefusedFileException(name, errors);
    }
    return result.value().orElseThrow();
  }
}
