package dev.renewal.quickstart;

import dev.renewal.check.StandardValidator;
import dev.renewal.finding.Finding;
import dev.renewal.standards.Standards;
import dev.renewal.text.Language;
import java.io.IOException;
import java.nio.file.Path;

/** What is wrong, where, says who, and what mends it? */
public final class ReadFindings {
  private ReadFindings() {}

  /** Prints what is wrong in the file named first. */
  public static void main(String[] args) throws IOException {
    StandardValidator validator = Standards.validator("townscape-town");
    for (Finding finding : validator.validate(Path.of(args[0])).getFindings()) {
      System.out.println(finding.getRule() + " " + finding.getPointer());
      finding.getLine().ifPresent(line -> System.out.println("  line " + line));
      System.out.println("  " + finding.getMessage().in(Language.ZH));
      finding.getQuote().ifPresent(quote -> System.out.println("  「" + quote + "」"));
      finding.getFix().ifPresent(fix -> System.out.println("  " + fix.in(Language.ZH)));
    }
  }
}
