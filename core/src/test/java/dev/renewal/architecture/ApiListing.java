package dev.renewal.architecture;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The public and protected signatures of types, as text: one block a type, one line a member, all
 * sorted, so that the same API gives the same bytes on every machine.
 *
 * <p>Names of {@code java.lang}, {@code java.util} and of the type's own package stand without
 * their package. {@code equals}, {@code hashCode} and {@code toString} are left out.
 */
final class ApiListing {

  private static final int MEMBER_MODIFIERS =
      Modifier.PUBLIC | Modifier.PROTECTED | Modifier.STATIC | Modifier.ABSTRACT | Modifier.FINAL;

  private ApiListing() {}

  /** The listing of those types that code outside their package can name. */
  static String of(Collection<Class<?>> types) {
    return types.stream()
        .filter(ApiListing::isNameable)
        .sorted(Comparator.comparing(Class::getName))
        .map(ApiListing::blockOf)
        .collect(Collectors.joining("\n"));
  }

  private static boolean isNameable(Class<?> type) {
    Class<?> outer = type.getDeclaringClass();
    return isOpen(type.getModifiers())
        && !type.isSynthetic()
        && !type.isAnonymousClass()
        && !type.isLocalClass()
        && (outer == null || isNameable(outer));
  }

  private static boolean isOpen(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private static String blockOf(Class<?> type) {
    List<String> lines = new ArrayList<>();
    lines.add(headOf(type));
    TreeSet<String> members = new TreeSet<>();
    for (Field field : type.getDeclaredFields()) {
      if (isOpen(field.getModifiers()) && !field.isSynthetic()) {
        members.add(lineOf(field));
      }
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (isOpen(constructor.getModifiers()) && !constructor.isSynthetic()) {
        members.add(lineOf(constructor, type.getSimpleName()));
      }
    }
    for (Class<?> declaring : declaringApiOf(type)) {
      for (Method method : declaring.getDeclaredMethods()) {
        if (isOpen(method.getModifiers()) && !method.isSynthetic() && !isOfEveryObject(method)) {
          members.add(lineOf(method));
        }
      }
    }
    members.forEach(member -> lines.add("  " + member));
    return lines.stream()
        .map(line -> shortened(line, type.getPackageName()) + "\n")
        .collect(Collectors.joining());
  }

  /** The type and its superclasses that cannot be named: their public methods are its own. */
  private static List<Class<?>> declaringApiOf(Class<?> type) {
    List<Class<?>> types = new ArrayList<>();
    types.add(type);
    Class<?> parent = type.getSuperclass();
    while (parent != null && !isNameable(parent)) {
      types.add(parent);
      parent = parent.getSuperclass();
    }
    return types;
  }

  private static boolean isOfEveryObject(Method method) {
    return Arrays.stream(Object.class.getMethods())
        .anyMatch(
            inherited ->
                inherited.getName().equals(method.getName())
                    && Arrays.equals(inherited.getParameterTypes(), method.getParameterTypes()));
  }

  private static String headOf(Class<?> type) {
    StringBuilder head = new StringBuilder();
    int modifiers = type.getModifiers() & MEMBER_MODIFIERS;
    if (type.isInterface()) {
      modifiers &= ~Modifier.ABSTRACT;
    }
    head.append(modifiersOf(modifiers));
    if (type.isSealed()) {
      head.append("sealed ");
    }
    head.append(kindOf(type)).append(' ').append(type.getTypeName());
    head.append(typeParametersOf(type.getTypeParameters()));
    if (type.isRecord()) {
      head.append(
          Arrays.stream(type.getRecordComponents())
              .map(ApiListing::componentOf)
              .collect(Collectors.joining(", ", "(", ")")));
    }
    Class<?> parent = type.getSuperclass();
    boolean implied = parent == Object.class || type.isRecord() || type.isEnum();
    if (parent != null && !implied && isNameable(parent)) {
      head.append(" extends ").append(type.getGenericSuperclass().getTypeName());
    }
    Type[] interfaces = type.getGenericInterfaces();
    if (interfaces.length > 0) {
      head.append(type.isInterface() ? " extends " : " implements ").append(namesOf(interfaces));
    }
    if (type.isSealed()) {
      head.append(" permits ").append(namesOf(type.getPermittedSubclasses()));
    }
    return head.toString();
  }

  private static String kindOf(Class<?> type) {
    if (type.isAnnotation()) {
      return "@interface";
    }
    if (type.isInterface()) {
      return "interface";
    }
    if (type.isEnum()) {
      return "enum";
    }
    return type.isRecord() ? "record" : "class";
  }

  private static String componentOf(RecordComponent component) {
    return typeOf(component.getAnnotatedType()) + " " + component.getName();
  }

  private static String lineOf(Field field) {
    if (field.isEnumConstant()) {
      return "constant " + field.getName();
    }
    return modifiersOf(field.getModifiers() & MEMBER_MODIFIERS)
        + typeOf(field.getAnnotatedType())
        + " "
        + field.getName();
  }

  private static String lineOf(Constructor<?> constructor, String name) {
    return modifiersOf(constructor.getModifiers() & MEMBER_MODIFIERS)
        + typeParametersOf(constructor.getTypeParameters())
        + name
        + parametersOf(constructor);
  }

  private static String lineOf(Method method) {
    String typeParameters = typeParametersOf(method.getTypeParameters());
    return modifiersOf(method.getModifiers() & MEMBER_MODIFIERS)
        + (method.isDefault() ? "default " : "")
        + (typeParameters.isEmpty() ? "" : typeParameters + " ")
        + typeOf(method.getAnnotatedReturnType())
        + " "
        + method.getName()
        + parametersOf(method)
        + (method.getDefaultValue() == null ? "" : " default");
  }

  private static String parametersOf(Executable executable) {
    List<String> parameters = new ArrayList<>();
    for (Parameter parameter : executable.getParameters()) {
      String type = typeOf(parameter.getAnnotatedType());
      parameters.add(parameter.isVarArgs() ? type.replaceFirst("\\[]$", "...") : type);
    }
    Type[] thrown = executable.getGenericExceptionTypes();
    return "("
        + String.join(", ", parameters)
        + ")"
        + (thrown.length == 0 ? "" : " throws " + namesOf(thrown));
  }

  private static String typeOf(AnnotatedType type) {
    String nullness = type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "";
    return nullness + type.getType().getTypeName();
  }

  private static String typeParametersOf(TypeVariable<?>[] variables) {
    if (variables.length == 0) {
      return "";
    }
    return Arrays.stream(variables)
        .map(ApiListing::typeParameterOf)
        .collect(Collectors.joining(", ", "<", ">"));
  }

  private static String typeParameterOf(TypeVariable<?> variable) {
    String bounds =
        Arrays.stream(variable.getAnnotatedBounds())
            .map(ApiListing::typeOf)
            .filter(bound -> !bound.equals("java.lang.Object"))
            .collect(Collectors.joining(" & "));
    return bounds.isEmpty() ? variable.getName() : variable.getName() + " extends " + bounds;
  }

  private static String namesOf(Type[] types) {
    return Stream.of(types).map(Type::getTypeName).sorted().collect(Collectors.joining(", "));
  }

  private static String modifiersOf(int modifiers) {
    String text = Modifier.toString(modifiers);
    return text.isEmpty() ? "" : text + " ";
  }

  private static String shortened(String line, String ownPackage) {
    Pattern prefixes =
        Pattern.compile(
            "\\b(?:java\\.lang|java\\.util|" + Pattern.quote(ownPackage) + ")\\.(?=[A-Z])");
    Matcher matcher = prefixes.matcher(line);
    return matcher.replaceAll("").replace('$', '.');
  }
}
