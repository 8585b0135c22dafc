package dev.renewal.consumer;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.renewal.check.StandardValidator;
import dev.renewal.finding.Verdict;
import dev.renewal.identifier.DivisionCode;
import dev.renewal.model.Population;
import dev.renewal.model.SatisfactionSurvey;
import dev.renewal.model.Stage;
import dev.renewal.model.town.Town;
import dev.renewal.quantity.Area;
import dev.renewal.quantity.AreaUnit;
import dev.renewal.quantity.Percentage;
import dev.renewal.standards.Standards;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Builds a town, writes it, reads it back, validates it and judges it, with nothing specially
 * configured.
 */
public final class Main {

  private Main() {}

  /**
   * Does it, and ends with an exception if anything is not as it should be.
   *
   * @param args {@code classpath} or {@code modulepath}: where the library is expected to be found
   */
  public static void main(String[] args) throws Exception {
    boolean onModulePath = args[0].equals("modulepath");
    expect(onModulePath, Main.class.getModule().isNamed());
    expect(onModulePath, Town.class.getModule().isNamed());
    expect(onModulePath, Standards.class.getModule().isNamed());

    Town town = townOf(12_000, "98.5%");
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    String json = mapper.writeValueAsString(town);
    expect(
        "{\"id\":\"T1\",\"name\":\"示例镇\",\"division\":\"330424101\",\"stage\":\"AWARD\","
            + "\"population\":{\"total\":12000},"
            + "\"builtUpArea\":{\"amount\":\"3.2\",\"unit\":\"平方公里\"},"
            + "\"surveys\":[{\"satisfaction\":\"98.5%\"}]}",
        json);
    expect(town, mapper.readValue(json, Town.class));

    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      Validator validator = factory.getValidator();
      expect(Set.of(), violationsOf(town, validator));
      expect(
          Set.of("population.total", "surveys[0].satisfaction"),
          violationsOf(townOf(-1, "100.1%"), validator));
    }

    StandardValidator standard =
        StandardValidator.builder()
            .standard(Standards.get("townscape-town"))
            .asOf(LocalDate.of(2024, 12, 31))
            .build();
    expect(Verdict.DOES_NOT_CONFORM, standard.validate(town).getVerdict());

    StandardValidator own =
        StandardValidator.builder()
            .standard(Standards.get("town-names@1.0.0"))
            .asOf(LocalDate.of(2024, 12, 31))
            .build();
    expect(Verdict.CONFORMS, own.validate(town).getVerdict());
    expect(Verdict.DOES_NOT_CONFORM, own.validate(Town.builder().id("T2").build()).getVerdict());
    System.out.println(json);
  }

  private static Town townOf(int people, String satisfaction) {
    return Town.builder()
        .id("T1")
        .name("示例镇")
        .division(DivisionCode.of("330424101"))
        .stage(Stage.AWARD)
        .population(Population.builder().total(people).build())
        .builtUpArea(Area.of(new BigDecimal("3.2"), AreaUnit.SQUARE_KILOMETRE))
        .addSurveys(
            SatisfactionSurvey.builder().satisfaction(Percentage.parse(satisfaction)).build())
        .build();
  }

  private static Set<String> violationsOf(Town town, Validator validator) {
    return validator.validate(town).stream()
        .map(violation -> violation.getPropertyPath().toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void expect(Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new AssertionError("expected " + expected + " but was " + actual);
    }
  }
}
