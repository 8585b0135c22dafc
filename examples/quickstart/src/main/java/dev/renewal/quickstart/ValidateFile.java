package dev.renewal.quickstart;

import dev.renewal.check.StandardValidator;
import dev.renewal.finding.Report;
import dev.renewal.standards.Standards;
import java.io.IOException;
import java.nio.file.Path;

/** Does a submission conform to a standard? */
public final class ValidateFile {
  private ValidateFile() {}

  /** Prints the verdict on the file named first. */
  public static void main(String[] args) throws IOException {
    StandardValidator validator = Standards.validator("townscape-town");
    Report report = validator.validate(Path.of(args[0]));
    System.out.println(report.getVerdict().label());
  }
}
