package dev.renewal.schema;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The accessors of an interface or record, in the order its {@code @JsonPropertyOrder} gives them.
 */
final class Accessors {

  private Accessors() {}

  /** Finds the accessors. */
  static List<Accessor> of(Class<?> type) {
    List<Accessor> found = type.isRecord() ? ofRecord(type) : ofInterface(type);
    JsonPropertyOrder declared = type.getAnnotation(JsonPropertyOrder.class);
    return declared == null ? List.copyOf(found) : ordered(type, found, List.of(declared.value()));
  }

  private static List<Accessor> ofRecord(Class<?> type) {
    List<Accessor> found = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      Method method = component.getAccessor();
      found.add(
          new Accessor(
              component.getName(),
              jsonName(List.of(method), component.getName()),
              method,
              List.of(method)));
    }
    return found;
  }

  private static List<Accessor> ofInterface(Class<?> type) {
    Map<String, List<Method>> declarations = new LinkedHashMap<>();
    collect(type, declarations);
    List<Accessor> found = new ArrayList<>();
    declarations.forEach(
        (getter, methods) -> {
          Method method = methods.get(0);
          if (Modifier.isAbstract(method.getModifiers())
              && methods.stream().noneMatch(it -> it.isAnnotationPresent(JsonIgnore.class))) {
            String name = attributeName(getter);
            found.add(new Accessor(name, jsonName(methods, name), method, List.copyOf(methods)));
          }
        });
    found.sort(Comparator.comparing(Accessor::jsonName));
    return found;
  }

  private static void collect(Class<?> type, Map<String, List<Method>> declarations) {
    for (Method method : type.getDeclaredMethods()) {
      if (isGetter(method)) {
        List<Method> known =
            declarations.computeIfAbsent(method.getName(), name -> new ArrayList<>());
        if (!known.contains(method)) {
          known.add(method);
        }
      }
    }
    for (Class<?> parent : type.getInterfaces()) {
      collect(parent, declarations);
    }
  }

  private static boolean isGetter(Method method) {
    return !Modifier.isStatic(method.getModifiers())
        && Modifier.isPublic(method.getModifiers())
        && !method.isBridge()
        && method.getParameterCount() == 0
        && prefixLength(method.getName()) > 0;
  }

  private static int prefixLength(String getter) {
    int length = getter.startsWith("get") ? 3 : getter.startsWith("is") ? 2 : 0;
    return length > 0 && getter.length() > length && !Character.isLowerCase(getter.charAt(length))
        ? length
        : 0;
  }

  private static String attributeName(String getter) {
    String rest = getter.substring(prefixLength(getter));
    return Character.toLowerCase(rest.charAt(0)) + rest.substring(1);
  }

  private static String jsonName(List<Method> declarations, String name) {
    Optional<String> given =
        declarations.stream()
            .map(it -> it.getAnnotation(JsonProperty.class))
            .filter(it -> it != null && !it.value().isEmpty())
            .map(JsonProperty::value)
            .findFirst();
    return given.orElse(name);
  }

  private static List<Accessor> ordered(Class<?> type, List<Accessor> found, List<String> order) {
    List<Accessor> sorted = new ArrayList<>();
    List<Accessor> rest = new ArrayList<>(found);
    for (String name : order) {
      Accessor accessor =
          rest.stream()
              .filter(it -> it.jsonName().equals(name) || it.javaName().equals(name))
              .findFirst()
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          type.getName() + " orders a property it does not have: " + name));
      rest.remove(accessor);
      sorted.add(accessor);
    }
    sorted.addAll(rest);
    return List.copyOf(sorted);
  }
}
