package dev.renewal.quickstart;

import dev.renewal.check.Parameters;
import dev.renewal.check.StandardValidator;
import dev.renewal.standards.Standards;
import java.io.IOException;
import java.nio.file.Path;

/** How do I answer what a standard leaves open? */
public final class AnswerQuestions {
  private AnswerQuestions() {}

  /** Prints the verdict on the file named first, for towns that are awarded 900 万元. */
  public static void main(String[] args) throws IOException {
    StandardValidator validator =
        StandardValidator.builder()
            .standard(Standards.get("townscape-town"))
            .parameters(Parameters.builder().set("townscape-town", "awardAmount", "900万元").build())
            .build();
    System.out.println(validator.validate(Path.of(args[0])).getVerdict().label());
  }
}
