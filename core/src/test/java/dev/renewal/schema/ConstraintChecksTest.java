package dev.renewal.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.renewal.model.Evidence;
import dev.renewal.model.community.Community;
import dev.renewal.model.community.Facility;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConstraintChecksTest {

  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();

  private static List<String> compiled(Object object, Class<?> type) {
    List<String> found = new ArrayList<>();
    ConstraintChecks.of(RecordType.of(type))
        .check(
            object,
            violation ->
                found.add(
                    violation.pointer()
                        + " "
                        + violation.constraint().annotation().annotationType().getSimpleName()));
    return found.stream().sorted().toList();
  }

  private static List<String> oracle(Object object) {
    return VALIDATOR.validate(object).stream()
        .map(
            it ->
                "/"
                    + it.getPropertyPath()
                        .toString()
                        .replace(".<list element>", "")
                        .replace("[", "/")
                        .replace("]", "")
                        .replace(".", "/")
                    + " "
                    + it.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName())
        .sorted()
        .toList();
  }

  @Test
  void findsWhatAnyValidatorFindsAndWhere() {
    Community community =
        Community.builder()
            .id(" ")
            .households(-1)
            .addFacility(
                Facility.builder()
                    .id("")
                    .capacity(-3)
                    .walkMinutes(new BigDecimal("-0.5"))
                    .verifiedById(" ")
                    .addSharedWithId("a")
                    .addSharedWithId(" ")
                    .build())
            .addEvidence(Evidence.builder().sha256("xyz").build())
            .build();
    List<String> found = compiled(community, Community.class);
    assertEquals(oracle(community), found);
    assertFalse(found.isEmpty());
    assertEquals(
        List.of("/facilities/0/sharedWithIds/1 NotBlank"),
        found.stream().filter(it -> it.contains("sharedWith")).toList());
  }

  @Test
  void findsNothingInAnHonestCommunity() {
    Community community = Community.builder().id("c").households(0).build();
    assertEquals(List.of(), oracle(community));
    assertEquals(List.of(), compiled(community, Community.class));
  }
}
