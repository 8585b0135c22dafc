package dev.renewal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.renewal.dataset.Dataset;
import java.lang.reflect.Method;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every type of the model is arranged in the one way that readers and writers count on. */
class ModelShapeTest {

  @Test
  void theOrderOfAttributesNamesEachExactlyOnce() {
    for (Class<?> type : ModelTypes.objects()) {
      List<Method> accessors = ModelTypes.accessors(type);
      assertEquals(Set.copyOf(accessors).size(), accessors.size(), type::getName);
      assertEquals(
          Stream.of(type.getMethods())
              .filter(method -> method.getName().startsWith("get"))
              .map(Method::getName)
              .collect(Collectors.toSet()),
          accessors.stream().map(Method::getName).collect(Collectors.toSet()),
          type::getName);
    }
  }

  @Test
  void onlyIdentitiesAreMandatory() {
    Set<String> mandatory =
        accessors()
            .filter(accessor -> accessor.getReturnType() != Optional.class)
            .filter(accessor -> accessor.getReturnType() != List.class)
            .map(
                accessor -> accessor.getDeclaringClass().getSimpleName() + "." + accessor.getName())
            .collect(Collectors.toSet());
    assertEquals(Set.of("Document.getId", "Dataset.getHeader"), mandatory);
  }

  @Test
  void listsAreWrittenOnlyWhenTheyHoldSomething() {
    List<Method> lists =
        accessors().filter(accessor -> accessor.getReturnType() == List.class).toList();
    assertFalse(lists.isEmpty());
    for (Method list : lists) {
      JsonInclude inclusion = list.getAnnotation(JsonInclude.class);
      assertTrue(
          inclusion != null && inclusion.value() == JsonInclude.Include.NON_EMPTY, list::toString);
    }
  }

  @Test
  void datesAndTimesAreWrittenAsText() {
    List<Method> temporal =
        accessors()
            .filter(accessor -> Temporal.class.isAssignableFrom(ModelTypes.elementType(accessor)))
            .toList();
    assertFalse(temporal.isEmpty());
    for (Method accessor : temporal) {
      JsonFormat format = accessor.getAnnotation(JsonFormat.class);
      assertTrue(format != null && format.shape() == JsonFormat.Shape.STRING, accessor::toString);
    }
  }

  @Test
  void everyReferenceNamesAKindOrAPathOfItsOwnDocument() {
    Set<String> kinds =
        ModelTypes.documents().stream().map(ModelShapeTest::kind).collect(Collectors.toSet());
    List<Method> references =
        accessors().filter(accessor -> accessor.isAnnotationPresent(Refers.class)).toList();
    assertFalse(references.isEmpty());
    for (Method reference : references) {
      Refers refers = reference.getAnnotation(Refers.class);
      assertEquals(String.class, ModelTypes.elementType(reference), reference::toString);
      assertTrue(kinds.contains(refers.value()) != !refers.own().isEmpty(), reference::toString);
    }
  }

  @Test
  void aPlainNumberOfAPersonOrThingSaysItsUnit() {
    List<String> unitless =
        accessors()
            .filter(accessor -> ModelTypes.elementType(accessor) == Integer.class)
            .filter(accessor -> !accessor.isAnnotationPresent(MeasuredIn.class))
            .map(Method::getName)
            .distinct()
            .sorted()
            .toList();
    assertEquals(List.of("getRank", "getRevision"), unitless);
  }

  @Test
  void theCodeOfAConstantIsItsName() {
    List<Class<?>> lists =
        Stream.concat(ModelTypes.openLists().stream(), ModelTypes.closedLists().stream()).toList();
    assertTrue(lists.size() > 70, () -> "only " + lists.size());
    for (Class<?> list : lists) {
      assertEquals(ModelTypes.constants(list), ModelTypes.codes(list), list::getName);
    }
  }

  @Test
  void dataNameTheKindsAndTheDatasetHoldsThem() {
    assertEquals(
        Stream.of(SubjectKind.values()).map(SubjectKind::code).collect(Collectors.toSet()),
        ModelTypes.documents().stream()
            .map(type -> kind(type).replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT))
            .collect(Collectors.toSet()));
    for (Class<?> type : ModelTypes.documents()) {
      String collection = type.getAnnotation(DocumentKind.class).collection();
      assertEquals(
          type, ModelTypes.elementType(ModelTypes.accessor(Dataset.class, collection)), collection);
    }
  }

  private static String kind(Class<?> document) {
    return document.getAnnotation(DocumentKind.class).name();
  }

  private static Stream<Method> accessors() {
    return ModelTypes.objects().stream()
        .flatMap(type -> ModelTypes.accessors(type).stream())
        .distinct();
  }
}
