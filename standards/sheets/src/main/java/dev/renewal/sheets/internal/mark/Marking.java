package dev.renewal.sheets.internal.mark;

import dev.renewal.finding.Report;
import dev.renewal.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Marks the findings of a report in a copy of its workbook. */
public final class Marking {

  private static final Pattern SHEET = Pattern.compile("<(?:[^\\s:/><?!]+:)?sheet\\s[^>]*>");
  private static final Pattern ID = Pattern.compile("\\s(?:[^\\s:=]+:)id\\s*=");
  private static final String MAIN = "application/vnd.openxmlformats-officedocument.";

  private final Parts parts;
  private final Language language;
  private final String workbook;
  private final Relations relations;

  private Marking(Parts parts, Language language) throws IOException {
    this.parts = parts;
    this.language = language;
    this.workbook = Relations.of(parts, "").byType("officeDocument").orElse("xl/workbook.xml");
    this.relations = Relations.of(parts, workbook);
  }

  /**
   * Writes the copy; the stream stays open.
   *
   * @param file a workbook that the guard let pass
   */
  public static void write(Path file, Report report, Language language, OutputStream out)
      throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      Parts parts = new Parts(zip);
      new Marking(parts, language).mark(report);
      parts.writeTo(out);
    }
  }

  private void mark(Report report) throws IOException {
    Map<String, String> sheets = sheets();
    Marks marks = Marks.of(report, List.copyOf(sheets.keySet()));
    Optional<String> style = relations.byType("styles").filter(it -> parts.find(it).isPresent());
    Styles styles = Styles.of(style.isPresent() ? parts.text(style.get()).orElse("") : "");
    for (Map.Entry<String, NavigableMap<Cell, Mark>> sheet : marks.sheets().entrySet()) {
      mark(sheets.getOrDefault(sheet.getKey(), ""), sheet.getValue(), styles);
    }
    new OwnSheet(parts, workbook, relations, language).add(marks, sheets.keySet());
    // the styles that cells ask for are known when their sheets are written
    style.ifPresent(
        name ->
            parts.putLast(
                name, out -> out.write(styles.written().getBytes(StandardCharsets.UTF_8))));
  }

  /** The parts of the sheets by the names of these. */
  private Map<String, String> sheets() throws IOException {
    Map<String, String> sheets = new LinkedHashMap<>();
    Matcher matcher = SHEET.matcher(parts.text(workbook).orElse(""));
    while (matcher.find()) {
      String tag = matcher.group();
      Matcher id = ID.matcher(tag);
      Optional<String> part =
          id.find()
              ? Tag.attribute(tag, id.group().strip().replaceAll("\\s*=$", ""))
                  .flatMap(relations::target)
              : Optional.empty();
      part.flatMap(parts::find)
          .ifPresent(it -> sheets.put(Tag.attribute(tag, "name").orElse(""), it));
    }
    return sheets;
  }

  private void mark(String sheet, NavigableMap<Cell, Mark> marks, Styles styles)
      throws IOException {
    Relations own = Relations.of(parts, sheet);
    Optional<String> comments = own.byType("comments");
    Optional<String> drawing = own.byType("vmlDrawing");
    ContentTypesPart types = new ContentTypesPart(parts);
    String texts = comments.orElseGet(() -> parts.free("xl/comments", ".xml"));
    String before = parts.text(texts).orElse(Notes.noTexts());
    parts.put(texts, Notes.withTexts(before, marks, language));
    if (comments.isEmpty()) {
      own.add("comments", texts);
      types.add(texts, MAIN + "spreadsheetml.comments+xml");
    }
    String shapes = drawing.orElseGet(() -> parts.free("xl/drawings/vmlDrawing", ".vml"));
    String drawn = parts.text(shapes).orElse(Notes.noDrawing());
    parts.put(shapes, Notes.withShapes(drawn, before, marks));
    Optional<String> id = Optional.empty();
    if (drawing.isEmpty()) {
      id = Optional.of(own.add("vmlDrawing", shapes));
      types.add(shapes, MAIN + "vmlDrawing");
    }
    rewrite(sheet, new SheetMarking(marks, styles, id));
  }

  private void rewrite(String sheet, SheetMarking marking) {
    parts.put(
        sheet,
        out -> {
          try (InputStream in = parts.open(sheet)) {
            TagCopy.copy(in, out, marking);
          }
        });
  }
}
