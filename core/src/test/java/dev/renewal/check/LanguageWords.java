package dev.renewal.check;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The words of the rule language, read off its types: each permitted kind of a sealed type, each
 * optional part of a record given and left out, each flag set and not set, each constant of an
 * enum.
 */
final class LanguageWords {
  private LanguageWords() {}

  /** All words that can be said, from some types on. */
  static Set<String> sayable(Class<?>... roots) {
    Set<String> words = new TreeSet<>();
    Set<Class<?>> met = new HashSet<>();
    for (Class<?> root : roots) {
      sayable(root, words, met);
    }
    return words;
  }

  private static void sayable(Type type, Set<String> words, Set<Class<?>> met) {
    if (type instanceof ParameterizedType generic) {
      for (Type argument : generic.getActualTypeArguments()) {
        sayable(argument, words, met);
      }
      return;
    }
    if (!(type instanceof Class<?> found) || !isWord(found) || !met.add(found)) {
      return;
    }
    if (found.isSealed()) {
      for (Class<?> kind : found.getPermittedSubclasses()) {
        words.add(name(kind));
        sayable(kind, words, met);
      }
    } else if (found.isEnum()) {
      for (Object constant : found.getEnumConstants()) {
        words.add(name(found) + "=" + constant);
      }
    } else if (found.isRecord()) {
      for (RecordComponent part : found.getRecordComponents()) {
        words.addAll(forms(part));
        sayable(part.getGenericType(), words, met);
      }
    }
  }

  private static List<String> forms(RecordComponent part) {
    String name = name(part.getDeclaringRecord()) + "." + part.getName();
    return part.getType() == Optional.class || part.getType() == boolean.class
        ? List.of(name, name + " not")
        : List.of();
  }

  /** The words that some objects say. */
  static Set<String> said(Collection<?> objects) {
    Set<String> words = new TreeSet<>();
    objects.forEach(object -> said(object, words));
    return words;
  }

  private static void said(@Nullable Object object, Set<String> words) {
    if (object instanceof Optional<?> optional) {
      optional.ifPresent(found -> said(found, words));
    } else if (object instanceof Collection<?> all) {
      all.forEach(one -> said(one, words));
    } else if (object instanceof Map<?, ?> map) {
      said(new ArrayList<>(map.values()), words);
    } else if (object instanceof Enum<?> constant && isWord(constant.getDeclaringClass())) {
      words.add(name(constant.getDeclaringClass()) + "=" + constant);
    } else if (object instanceof Record record && isWord(record.getClass())) {
      words.add(name(record.getClass()));
      for (RecordComponent part : record.getClass().getRecordComponents()) {
        Object value = value(record, part);
        boolean given = !Boolean.FALSE.equals(value) && !Optional.empty().equals(value);
        words.add(name(record.getClass()) + "." + part.getName() + (given ? "" : " not"));
        said(value, words);
      }
    }
  }

  private static @Nullable Object value(Record record, RecordComponent part) {
    try {
      return part.getAccessor().invoke(record);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static boolean isWord(Class<?> type) {
    return type.getPackageName().equals("dev.renewal.standard")
        || type.getSimpleName().equals("PeriodKind");
  }

  private static String name(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return outer == null ? type.getSimpleName() : name(outer) + "." + type.getSimpleName();
  }
}
