package dev.renewal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A Validator that nobody configured finds every broken constraint of every type exactly once. Runs
 * twice: with the Hibernate Validator we ship with, and with the major version before it.
 */
class PlainValidatorTest {
  private static final List<Violation> BROKEN = Violation.all().toList();
  private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();
  private static final Validator VALIDATOR = FACTORY.getValidator();

  @AfterAll
  static void close() {
    FACTORY.close();
  }

  @TestFactory
  Stream<DynamicTest> everyBrokenConstraintIsFoundOnce() {
    return BROKEN.stream()
        .map(
            broken ->
                dynamicTest(
                    broken.type().getSimpleName()
                        + "."
                        + broken.attribute()
                        + " "
                        + broken.constraint().getSimpleName(),
                    () -> assertFoundOnce(broken)));
  }

  private static void assertFoundOnce(Violation broken) {
    Set<ConstraintViolation<Object>> found = VALIDATOR.validate(broken.value());
    assertEquals(1, found.size(), () -> found.toString());
    ConstraintViolation<Object> only = found.iterator().next();
    assertEquals(
        broken.constraint(), only.getConstraintDescriptor().getAnnotation().annotationType());
    assertEquals(broken.attribute(), only.getPropertyPath().iterator().next().getName());
  }

  @TestFactory
  Stream<DynamicTest> theSmallestValueBreaksNothing() {
    return ModelTypes.objects().stream()
        .map(
            type ->
                dynamicTest(
                    type.getSimpleName(),
                    () -> assertEquals(Set.of(), VALIDATOR.validate(Violation.smallest(type)))));
  }

  @Test
  void theTableIsNotEmpty() {
    Set<String> constraints =
        BROKEN.stream()
            .map(Violation::constraint)
            .map(Class<? extends Annotation>::getSimpleName)
            .collect(Collectors.toSet());
    assertEquals(
        Set.of(
            "NotBlank",
            "Size",
            "Pattern",
            "Positive",
            "PositiveOrZero",
            "DecimalMin",
            "DecimalMax"),
        constraints);
    assertTrue(BROKEN.size() > 300, () -> "only " + BROKEN.size());
    assertTrue(BROKEN.stream().map(Violation::type).distinct().count() > 60);
  }

  @Test
  void theValidatorIsTheOneThisRunIsAbout() {
    String expected = System.getProperty("renewal.test.hibernate-validator", "9");
    String version =
        org.hibernate.validator.HibernateValidator.class.getPackage().getImplementationVersion();
    assertTrue(version.startsWith(expected + "."), version);
  }
}
