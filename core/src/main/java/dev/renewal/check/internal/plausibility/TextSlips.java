package dev.renewal.check.internal.plausibility;

import dev.renewal.finding.Severity;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.RecordType;
import dev.renewal.schema.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds full-width digits and letters, stray spaces and invisible characters in texts and ids. */
final class TextSlips {
  private static final String ID = "plausibility.full-width";
  private static final ClassValue<TextSlips> CACHE =
      new ClassValue<>() {
        @Override
        protected TextSlips computeValue(Class<?> type) {
          return new TextSlips(RecordType.of(type));
        }
      };

  private final Attribute[] texts;
  private final Attribute[] objects;
  private final @Nullable TextSlips[] inner;

  private TextSlips(RecordType type) {
    List<Attribute> plain = new ArrayList<>();
    List<Attribute> within = new ArrayList<>();
    for (Attribute attribute : type.attributes()) {
      if (isText(attribute)) {
        plain.add(attribute);
      } else if (hasText(attribute, new HashSet<>())) {
        within.add(attribute);
      }
    }
    texts = plain.toArray(new Attribute[0]);
    objects = within.toArray(new Attribute[0]);
    inner = new TextSlips[objects.length];
  }

  /** The texts of the objects of an attribute, found when first needed, since types may nest. */
  private TextSlips inner(int at) {
    TextSlips known = inner[at];
    if (known == null) {
      known = CACHE.get(objects[at].type().javaType());
      inner[at] = known;
    }
    return known;
  }

  /** References need no look of their own: a slip in one leads nowhere, which is a finding. */
  private static boolean isText(Attribute attribute) {
    return attribute.type().kind() == ValueType.Kind.TEXT
        && attribute.refersTo().isEmpty()
        && attribute.refersToOwn().isEmpty();
  }

  private static boolean hasText(Attribute attribute, Set<RecordType> seen) {
    return attribute
        .type()
        .objectType()
        .filter(seen::add)
        .map(type -> type.attributes().stream().anyMatch(it -> isText(it) || hasText(it, seen)))
        .orElse(false);
  }

  static void of(RecordType type, Object document, Slips slips) {
    TextSlips texts = CACHE.get(type.javaType());
    if (!texts.isCleanIn(document)) {
      texts.look(document, null, slips);
    }
  }

  /** Whether there is nothing to tell, found without noting where anything stands. */
  private boolean isCleanIn(Object owner) {
    for (Attribute attribute : texts) {
      Object value = attribute.get(owner);
      boolean clean = value == null || (attribute.isList() ? areClean(value) : isClean(value));
      if (!clean) {
        return false;
      }
    }
    for (int at = 0; at < objects.length; at++) {
      Object value = objects[at].get(owner);
      if (value != null && !isCleanIn(at, value)) {
        return false;
      }
    }
    return true;
  }

  private static boolean areClean(Object texts) {
    return ((List<?>) texts).stream().allMatch(TextSlips::isClean);
  }

  private static boolean isClean(Object text) {
    return CleanText.isClean(text.toString());
  }

  private boolean isCleanIn(int object, Object value) {
    TextSlips within = inner(object);
    if (!objects[object].isList()) {
      return within.isCleanIn(value);
    }
    List<?> list = (List<?>) value;
    for (int at = 0; at < list.size(); at++) {
      if (!within.isCleanIn(list.get(at))) {
        return false;
      }
    }
    return true;
  }

  /** The way to an object; the pointer is written only if needed. */
  private record Way(@Nullable Way parent, Attribute attribute, int index) {
    static String pointer(@Nullable Way way) {
      if (way == null) {
        return "";
      }
      String member = pointer(way.parent) + "/" + way.attribute.name();
      return way.index < 0 ? member : member + "/" + way.index;
    }
  }

  private void look(Object owner, @Nullable Way way, Slips slips) {
    for (Attribute attribute : texts) {
      Object value = attribute.get(owner);
      if (value instanceof String text) {
        text(attribute, text, way, -1, slips);
      } else if (value instanceof List<?> list) {
        for (int at = 0; at < list.size(); at++) {
          text(attribute, list.get(at).toString(), way, at, slips);
        }
      }
    }
    for (Attribute attribute : objects) {
      Object value = attribute.get(owner);
      if (value instanceof List<?> list) {
        for (int at = 0; at < list.size(); at++) {
          inner(attribute, list.get(at), new Way(way, attribute, at), slips);
        }
      } else if (value != null) {
        inner(attribute, value, new Way(way, attribute, -1), slips);
      }
    }
  }

  private static void inner(Attribute attribute, Object value, Way way, Slips slips) {
    CACHE.get(attribute.type().javaType()).look(value, way, slips);
  }

  private static void text(
      Attribute attribute, String text, @Nullable Way way, int at, Slips slips) {
    if (CleanText.isClean(text)) {
      return;
    }
    String clean = CleanText.of(text);
    boolean id = attribute.name().equals("id");
    String shown = attribute.isPersonal() ? "***" : clean;
    Slip slip =
        Slip.of(
            ID,
            id ? Severity.WARNING : Severity.INFO,
            Way.pointer(new Way(way, attribute, at)),
            Map.of("meant", shown));
    slips.add(attribute.isPersonal() ? slip : slip.meant(clean));
  }
}
