package dev.renewal.quickstart;

import dev.renewal.check.StandardValidator;
import dev.renewal.finding.Report;
import dev.renewal.model.Stage;
import dev.renewal.standards.Standards;
import java.time.LocalDate;

/** Can I judge a town that I built in Java? */
public final class JudgeTown {
  private JudgeTown() {}

  /** Prints the verdict on a town in its application stage. */
  public static void main(String[] args) {
    StandardValidator validator =
        StandardValidator.builder()
            .standard(Standards.get("townscape-town"))
            .asOf(LocalDate.of(2023, 8, 31))
            .stage(Stage.APPLICATION)
            .build();
    Report report = validator.validate(BuildTown.town());
    System.out.println(report.getVerdict().label());
  }
}
