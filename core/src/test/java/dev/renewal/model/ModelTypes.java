package dev.renewal.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The types of the model, found in the compiled classes. */
public final class ModelTypes {
  private static final List<Class<?>> ALL =
      new ClassFileImporter()
              .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
              .importPackages("dev.renewal.model", "dev.renewal.dataset")
              .stream()
              .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
              .<Class<?>>map(JavaClass::reflect)
              .sorted(Comparator.comparing(Class::getName))
              .toList();

  private ModelTypes() {}

  /** The interfaces that have a builder: documents and their parts. */
  public static List<Class<?>> objects() {
    return ALL.stream()
        .filter(type -> type.isInterface() && type.isAnnotationPresent(JsonPropertyOrder.class))
        .toList();
  }

  /** The documents among them. */
  public static List<Class<?>> documents() {
    return objects().stream().filter(type -> type.isAnnotationPresent(DocumentKind.class)).toList();
  }

  /** The wrappers of open code lists. */
  public static List<Class<?>> openLists() {
    return ALL.stream().filter(type -> type.isAnnotationPresent(CodeList.class)).toList();
  }

  /** The closed lists. */
  public static List<Class<?>> closedLists() {
    return ALL.stream().filter(type -> type.isEnum() && Code.class.isAssignableFrom(type)).toList();
  }

  /** The accessors of a type, in the order of its attributes. */
  public static List<Method> accessors(Class<?> type) {
    return Arrays.stream(type.getAnnotation(JsonPropertyOrder.class).value())
        .map(attribute -> accessor(type, attribute))
        .toList();
  }

  /** The accessor of an attribute. */
  public static Method accessor(Class<?> type, String attribute) {
    String getter =
        "get" + attribute.substring(0, 1).toUpperCase(Locale.ROOT) + attribute.substring(1);
    return Stream.of(type.getMethods())
        .filter(method -> method.getName().equals(getter) && method.getParameterCount() == 0)
        .findFirst()
        .orElseThrow(() -> new AssertionError(type + " has no " + getter));
  }

  /** The attribute that an accessor reads. */
  public static String attribute(Method accessor) {
    String name = accessor.getName().substring(3);
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** The type of the value of an accessor, of an element where it has a list. */
  public static Class<?> elementType(Method accessor) {
    return accessor.getGenericReturnType() instanceof ParameterizedType generic
        ? (Class<?>) generic.getActualTypeArguments()[0]
        : accessor.getReturnType();
  }

  /** The names of the constants of a code list. */
  public static List<String> constants(Class<?> list) {
    return Stream.of(list.getFields())
        .filter(field -> field.getType() == list)
        .map(Field::getName)
        .toList();
  }

  /** The codes of those constants. */
  public static List<String> codes(Class<?> list) {
    return Stream.of(list.getFields())
        .filter(field -> field.getType() == list && Code.class.isAssignableFrom(list))
        .map(ModelTypes::code)
        .toList();
  }

  private static String code(Field constant) {
    try {
      return ((Code) constant.get(null)).code();
    } catch (IllegalAccessException e) {
      throw new LinkageError(constant.toString(), e);
    }
  }
}
