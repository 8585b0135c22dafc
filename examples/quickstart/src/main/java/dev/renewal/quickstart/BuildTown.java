package dev.renewal.quickstart;

import dev.renewal.identifier.DivisionCode;
import dev.renewal.model.PartyRole;
import dev.renewal.model.town.ApplicationStep;
import dev.renewal.model.town.ApplicationStepCode;
import dev.renewal.model.town.Town;
import dev.renewal.quantity.Area;
import java.time.LocalDate;

/** How do I build a town in Java? */
public final class BuildTown {
  private BuildTown() {}

  /** Builds a town and prints it. */
  public static void main(String[] args) {
    System.out.println(town());
  }

  /** A town that has been surveyed; only its id is mandatory. */
  static Town town() {
    return Town.builder()
        .id("T-wangyou")
        .name("忘忧镇")
        .division(DivisionCode.of("339921101"))
        .builtUpArea(Area.parse("2.4平方公里"))
        .addApplication(
            ApplicationStep.builder()
                .step(ApplicationStepCode.SURVEY)
                .by(PartyRole.COUNTY_GOVERNMENT)
                .date(LocalDate.of(2023, 6, 5))
                .build())
        .build();
  }
}
