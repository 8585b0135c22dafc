package dev.renewal.sheets.internal.mark;

import dev.renewal.finding.Finding;
import dev.renewal.finding.Truncation;
import dev.renewal.text.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A last sheet for the findings that are at no cell of the workbook. */
public final class OwnSheet {

  private static final Pattern SHEET_ID = Pattern.compile("\\ssheetId\\s*=\\s*[\"']([0-9]{1,9})");

  private static final String NAME = "mark.sheet";

  private final Parts parts;
  private final String workbook;
  private final Relations relations;
  private final Language language;

  OwnSheet(Parts parts, String workbook, Relations relations, Language language) {
    this.parts = parts;
    this.workbook = workbook;
    this.relations = relations;
    this.language = language;
  }

  /** Whether a sheet has the name of such a one, in any language, also of a second one. */
  public static boolean isNamed(String name) {
    return Stream.of(Language.values())
        .map(it -> Sentences.say(NAME, it))
        .anyMatch(it -> name.equals(it) || name.matches(Pattern.quote(it) + " [0-9]{1,3}"));
  }

  /** Adds the sheet. */
  void add(Marks marks, Collection<String> names) throws IOException {
    String part = parts.free("xl/worksheets/sheet", ".xml");
    String id = relations.add("worksheet", part);
    new ContentTypesPart(parts)
        .add(part, "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml");
    parts.put(part, sheet(lines(marks)));
    String text = parts.text(workbook).orElseThrow(() -> new IOException("no workbook"));
    Matcher matcher = Pattern.compile("</((?:[^\\s:/><?!]+:)?)sheets\\s*>").matcher(text);
    if (!matcher.find()) {
      throw new IOException("the workbook has no sheets");
    }
    String added =
        String.format(
            Locale.ROOT,
            "<%ssheet xmlns:r=\"%s\" name=\"%s\" sheetId=\"%d\" r:id=\"%s\"/>",
            matcher.group(1),
            Relations.OFFICE.substring(0, Relations.OFFICE.length() - 1),
            Tag.escaped(name(names)),
            highest(text) + 1,
            id);
    parts.put(
        workbook, text.substring(0, matcher.start()) + added + text.substring(matcher.start()));
  }

  private String name(Collection<String> names) {
    String start = Sentences.say(NAME, language);
    String name = start;
    for (int number = 2; isTaken(name, names); number++) {
      name = start + " " + number;
    }
    return name;
  }

  private static boolean isTaken(String name, Collection<String> names) {
    return names.stream().anyMatch(name::equalsIgnoreCase);
  }

  private static int highest(String workbook) {
    return SHEET_ID
        .matcher(workbook)
        .results()
        .mapToInt(it -> Integer.parseInt(it.group(1)))
        .max()
        .orElse(0);
  }

  private List<List<String>> lines(Marks marks) {
    List<List<String>> lines = new ArrayList<>();
    boolean none = marks.elsewhere().isEmpty() && marks.unlisted().isEmpty();
    lines.add(List.of(Sentences.say(none ? "mark.none" : "mark.head", language)));
    for (Finding finding : marks.elsewhere()) {
      List<String> line = new ArrayList<>();
      line.add(finding.getSubject().toString());
      line.addAll(List.of(Sentences.of(finding, language).split("\n", -1)));
      line.add(finding.getPointer());
      lines.add(line);
    }
    for (Truncation cut : marks.unlisted()) {
      lines.add(
          List.of(
              Sentences.say(
                  "mark.unlisted",
                  language,
                  "rule",
                  cut.getRule(),
                  "n",
                  cut.getTotal() - cut.getListed())));
    }
    return lines;
  }

  private static String sheet(List<List<String>> lines) {
    StringBuilder markup =
        new StringBuilder(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<cols><col min=\"1\" max=\"1\" width=\"28\" customWidth=\"1\"/>"
                + "<col min=\"2\" max=\"6\" width=\"50\" customWidth=\"1\"/></cols><sheetData>");
    for (int row = 0; row < lines.size(); row++) {
      markup.append("<row r=\"").append(row + 1).append("\">");
      for (int column = 0; column < lines.get(row).size(); column++) {
        markup
            .append("<c r=\"")
            .append(new Cell(row + 1, column + 1))
            .append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
            .append(Tag.escaped(lines.get(row).get(column)))
            .append("</t></is></c>");
      }
      markup.append("</row>");
    }
    return markup.append("</sheetData></worksheet>").toString();
  }
}
