package dev.renewal.sheets.internal.mark;

import dev.renewal.text.Language;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The notes of a sheet: their texts, and the drawing that shows them. */
final class Notes {

  private static final Pattern SHAPE = Pattern.compile("_x0000_s([0-9]{1,9})");
  private static final Pattern REFERENCE = Pattern.compile("<(?:[^\\s:/>]+:)?comment\\s[^>]*?>");
  private static final int FIRST_SHAPE = 1025;

  private static final String NO_TEXTS =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
          + "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
          + "<authors></authors><commentList></commentList></comments>";

  private static final String NO_DRAWING =
      "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\""
          + " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
          + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"
          + "<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout>"
          + "</xml>";

  private static final String SPACES =
      "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
          + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";

  private static final String SHAPE_TYPE =
      "<v:shapetype "
          + SPACES
          + " id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\""
          + " path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
          + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";

  private Notes() {}

  /** The texts of a sheet without notes. */
  static String noTexts() {
    return NO_TEXTS;
  }

  /** The drawing of a sheet without notes. */
  static String noDrawing() {
    return NO_DRAWING;
  }

  /** Adds texts; a cell that has a note keeps it, with ours behind. */
  static String withTexts(String comments, NavigableMap<Cell, Mark> marks, Language language) {
    String prefix = prefix(comments, "comments");
    String text = opened(opened(comments, "authors"), "commentList");
    String authors = "</" + prefix + "authors>";
    int author = count(text, "<" + prefix + "author[\\s/>]");
    String named =
        "<"
            + prefix
            + "author>"
            + Tag.escaped(Sentences.say("mark.author", language))
            + "</"
            + prefix
            + "author>";
    text = inserted(text, authors, named);
    StringBuilder added = new StringBuilder();
    for (Map.Entry<Cell, Mark> mark : marks.entrySet()) {
      String run = run(prefix, mark.getValue().note(language));
      int own = own(text, mark.getKey());
      if (own >= 0) {
        int end = text.indexOf("</" + prefix + "text>", own);
        text = text.substring(0, end) + run(prefix, "\n\n") + run + text.substring(end);
      } else {
        added.append(
            String.format(
                Locale.ROOT,
                "<%scomment ref=\"%s\" authorId=\"%d\"><%stext>%s</%stext></%scomment>",
                prefix,
                mark.getKey(),
                author,
                prefix,
                run,
                prefix,
                prefix));
      }
    }
    return inserted(text, "</" + prefix + "commentList>", added.toString());
  }

  /** Adds the shapes of the cells that have no note in some texts. */
  static String withShapes(String drawing, String comments, NavigableMap<Cell, Mark> marks) {
    int next = FIRST_SHAPE;
    Matcher shape = SHAPE.matcher(drawing);
    while (shape.find()) {
      next = Math.max(next, Integer.parseInt(shape.group(1)) + 1);
    }
    StringBuilder shapes = new StringBuilder(drawing.contains("\"_x0000_t202\"") ? "" : SHAPE_TYPE);
    for (Cell cell : new TreeMap<>(marks).keySet()) {
      if (own(comments, cell) < 0) {
        shapes.append(shape(next++, cell));
      }
    }
    int end = drawing.lastIndexOf("</");
    return drawing.substring(0, end) + shapes + drawing.substring(end);
  }

  /** Where the text of a cell's own note begins; -1 if it has none. */
  private static int own(String comments, Cell cell) {
    Matcher comment = REFERENCE.matcher(comments);
    while (comment.find()) {
      boolean here =
          Tag.attribute(comment.group(), "ref").map(cell.toString()::equals).orElse(false);
      if (here && Tag.isStart(comment.group())) {
        return comment.end();
      }
    }
    return -1;
  }

  private static String run(String prefix, String text) {
    return String.format(
        Locale.ROOT,
        "<%sr><%st xml:space=\"preserve\">%s</%st></%sr>",
        prefix,
        prefix,
        Tag.escaped(text),
        prefix,
        prefix);
  }

  private static String shape(int id, Cell cell) {
    int row = cell.row() - 1;
    int column = cell.column() - 1;
    String where =
        String.format(
            Locale.ROOT,
            "%d, 15, %d, 2, %d, 60, %d, 4",
            column + 1,
            Math.max(0, row - 1),
            column + 5,
            row + 8);
    return String.format(
        Locale.ROOT,
        """
    <v:shape %s id="_x0000_s%d" type="#_x0000_t202" \
    style="position:absolute;width:260pt;height:150pt;z-index:1;visibility:hidden" \
    fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>\
    <v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>\
    <v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>\
    <x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>\
    <x:Anchor>%s</x:Anchor><x:AutoFill>False</x:AutoFill>\
    <x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>""",
        SPACES,
        id,
        where,
        row,
        column);
  }

  private static String prefix(String text, String root) {
    Matcher matcher = Pattern.compile("<((?:[^\\s:/><?!]+:)?)" + root + "[\\s/>]").matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }

  /** The text with an element that may be written as empty written with its end. */
  private static String opened(String text, String name) {
    Matcher empty =
        Pattern.compile("<((?:[^\\s:/><?!]+:)?)" + name + "(\\s[^>]*)?/>").matcher(text);
    return empty.replaceFirst("<$1" + name + "></$1" + name + ">");
  }

  private static String inserted(String text, String before, String markup) {
    int at = text.indexOf(before);
    return at < 0 ? text : text.substring(0, at) + markup + text.substring(at);
  }

  private static int count(String text, String pattern) {
    return (int) Pattern.compile(pattern).matcher(text).results().count();
  }
}
