package dev.renewal.sheets.internal.mark;

import dev.renewal.finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The styles of a workbook, to which the fills of marks are added: for each style that a marked
 * cell has, one like it with another fill.
 */
final class Styles {

  private static final Map<Severity, String> COLOURS =
      Map.of(Severity.ERROR, "FFF8CBAD", Severity.WARNING, "FFFFE699", Severity.INFO, "FFDDEBF7");

  private static final List<Severity> SEVERITIES = List.of(Severity.values());

  private record Marked(int style, Severity severity) {}

  private final String source;
  private final List<String> formats = new ArrayList<>();
  private final Map<Marked, Integer> added = new LinkedHashMap<>();
  private int fills;
  private String prefix = "";

  private Styles(String source) {
    this.source = source;
    read();
  }

  /** The styles of a workbook. */
  static Styles of(String source) {
    return new Styles(source);
  }

  /** The number of the style that is like another but for the fill of a mark. */
  int marked(int style, Severity severity) {
    if (formats.isEmpty()) {
      return style;
    }
    int known = style < formats.size() ? style : 0;
    return added.computeIfAbsent(
        new Marked(known, severity), unused -> formats.size() + added.size());
  }

  private void read() {
    int cells = source.indexOf("cellXfs");
    int end = cells < 0 ? -1 : source.indexOf("cellXfs>", cells + 1);
    fills = count(between("fills"), "fill");
    if (end < 0) {
      return;
    }
    String body = between("cellXfs");
    int at = 0;
    while (true) {
      int start = nextStart(body, "xf", at);
      if (start < 0) {
        return;
      }
      at = endOf(body, "xf", start);
      formats.add(body.substring(start, at));
    }
  }

  /** What stands within the first element of a name. */
  private String between(String name) {
    int start = nextStart(source, name, 0);
    if (start < 0) {
      return "";
    }
    String tag = source.substring(start, source.indexOf('>', start) + 1);
    prefix = Tag.prefix(tag);
    int end = source.indexOf("</" + prefix + name + ">", start);
    return Tag.isEmpty(tag) || end < 0 ? "" : source.substring(start + tag.length(), end);
  }

  private static int count(String body, String name) {
    int number = 0;
    for (int at = nextStart(body, name, 0); at >= 0; at = nextStart(body, name, at + 1)) {
      number++;
    }
    return number;
  }

  private static int nextStart(String text, String name, int from) {
    for (int at = text.indexOf('<', from); at >= 0; at = text.indexOf('<', at + 1)) {
      if (text.charAt(Math.min(at + 1, text.length() - 1)) != '/'
          && Tag.name(text.substring(at, Math.min(text.length(), at + 64))).equals(name)) {
        return at;
      }
    }
    return -1;
  }

  private static int endOf(String text, String name, int start) {
    int end = text.indexOf('>', start) + 1;
    String tag = text.substring(start, end);
    String close = "</" + Tag.prefix(tag) + name + ">";
    return Tag.isEmpty(tag) ? end : text.indexOf(close, end) + close.length();
  }

  /** The styles with what was added. */
  String written() {
    if (added.isEmpty()) {
      return source;
    }
    String filled = appended(source, "fills", fillMarkup(), fills + SEVERITIES.size());
    return appended(filled, "cellXfs", formatMarkup(), formats.size() + added.size());
  }

  private static String appended(String text, String name, String markup, int count) {
    int start = nextStart(text, name, 0);
    int tagEnd = text.indexOf('>', start) + 1;
    String tag = text.substring(start, tagEnd);
    int end = text.indexOf("</" + Tag.prefix(tag) + name + ">", tagEnd);
    return text.substring(0, start)
        + Tag.with(tag, "count", Integer.toString(count))
        + text.substring(tagEnd, end)
        + markup
        + text.substring(end);
  }

  private String fillMarkup() {
    StringBuilder markup = new StringBuilder();
    for (Severity severity : SEVERITIES) {
      markup.append(
          "<P:fill><P:patternFill patternType=\"solid\"><P:fgColor rgb=\"%s\"/><P:bgColor indexed=\"64\"/></P:patternFill></P:fill>"
              .replace("%s", COLOURS.get(severity))
              .replace("P:", prefix));
    }
    return markup.toString();
  }

  private String formatMarkup() {
    StringBuilder markup = new StringBuilder();
    added.forEach(
        (marked, unused) -> {
          String format = formats.get(marked.style());
          int end = format.indexOf('>') + 1;
          String tag =
              Tag.with(
                  format.substring(0, end),
                  "fillId",
                  Integer.toString(fills + SEVERITIES.indexOf(marked.severity())));
          markup.append(Tag.with(tag, "applyFill", "1")).append(format.substring(end));
        });
    return markup.toString();
  }
}
