package dev.renewal.sheets.internal.mark;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The relationships of a part to others. */
final class Relations {

  /** Where the types of relationships are named. */
  static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private static final Pattern RELATION =
      Pattern.compile("<(?:[^\\s:/><?!]+:)?Relationship\\s[^>]*>");

  private static final String NONE =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
          + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "</Relationships>";

  private record Relation(String type, String target) {}

  private final Parts parts;
  private final String part;
  private final String name;
  private final Map<String, Relation> relations = new LinkedHashMap<>();
  private String source;

  private Relations(Parts parts, String part, String name, String source) {
    this.parts = parts;
    this.part = part;
    this.name = name;
    this.source = source;
    Matcher matcher = RELATION.matcher(source);
    while (matcher.find()) {
      String tag = matcher.group();
      relations.put(
          Tag.attribute(tag, "Id").orElse(""),
          new Relation(
              Tag.attribute(tag, "Type").orElse(""), Tag.attribute(tag, "Target").orElse("")));
    }
  }

  /** The relationships of a part; of the whole workbook for an empty name. */
  static Relations of(Parts parts, String part) throws IOException {
    int slash = part.lastIndexOf('/') + 1;
    String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    String found = parts.find(name).orElse(name);
    return new Relations(parts, part, found, parts.text(found).orElse(NONE));
  }

  /** The name of the part that a relationship leads to. */
  Optional<String> target(String id) {
    return Optional.ofNullable(relations.get(id)).map(it -> resolved(it.target()));
  }

  /** The name of the part that the first relationship of a type leads to. */
  Optional<String> byType(String end) {
    return relations.values().stream()
        .filter(it -> it.type().endsWith("/" + end))
        .map(it -> resolved(it.target()))
        .findFirst();
  }

  /**
   * Adds a relationship.
   *
   * @return its id
   */
  String add(String type, String target) {
    int number = relations.size() + 1;
    while (relations.containsKey("rId" + number)) {
      number++;
    }
    String id = "rId" + number;
    relations.put(id, new Relation(OFFICE + type, "/" + target));
    int end = source.lastIndexOf("</");
    String open = source;
    if (end < 0) {
      open = opened(source);
      end = open.lastIndexOf("</");
    }
    String prefix = Tag.prefix(open.substring(end));
    source =
        open.substring(0, end)
            + String.format(
                Locale.ROOT,
                "<%sRelationship Id=\"%s\" Type=\"%s\" Target=\"/%s\"/>",
                prefix,
                id,
                OFFICE + type,
                Tag.escaped(target))
            + open.substring(end);
    parts.put(name, source);
    return id;
  }

  private static String opened(String empty) {
    int start = empty.lastIndexOf('<');
    String tag = empty.substring(start).strip();
    return empty.substring(0, start)
        + Tag.opened(tag)
        + "</"
        + Tag.prefix(tag)
        + Tag.name(tag)
        + ">";
  }

  /** A target without its way from here. */
  private String resolved(String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String folder = part.substring(0, part.lastIndexOf('/') + 1);
    String way = folder + target;
    while (way.contains("/../") || way.contains("/./")) {
      String shorter = way.replace("/./", "/").replaceFirst("[^/]+/\\.\\./", "");
      if (shorter.equals(way)) {
        break;
      }
      way = shorter;
    }
    return parts.find(way).orElse(way);
  }
}
