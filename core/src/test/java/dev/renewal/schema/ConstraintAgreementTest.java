package dev.renewal.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.renewal.model.AnyModel;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The compiled checks find what a plain Validator finds, whatever the value. */
class ConstraintAgreementTest {

  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();

  /** Any document and its type. */
  record Sample(Class<?> type, Object value) {}

  @Provide
  Arbitrary<Sample> documents() {
    return Arbitraries.of(DocumentKinds.all().stream().map(DocumentType::javaType).toList())
        .flatMap(type -> AnyModel.of(type).map(value -> new Sample(type, value)));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void bothFindTheSame(@ForAll("documents") Sample sample) {
    List<String> compiled = new ArrayList<>();
    ConstraintChecks.of(RecordType.of(sample.type()))
        .check(
            sample.value(),
            violation ->
                compiled.add(
                    violation.pointer()
                        + " "
                        + violation.constraint().annotation().annotationType().getSimpleName()));
    List<String> plain =
        VALIDATOR.validate(sample.value()).stream()
            .map(
                it ->
                    pointer(it.getPropertyPath().toString())
                        + " "
                        + it.getConstraintDescriptor()
                            .getAnnotation()
                            .annotationType()
                            .getSimpleName())
            .toList();
    assertEquals(plain.stream().sorted().toList(), compiled.stream().sorted().toList());
  }

  private static String pointer(String path) {
    String plain =
        path.replace(".<list element>", "").replace("[", "/").replace("]", "").replace(".", "/");
    return plain.isEmpty() ? "" : "/" + plain;
  }
}
