package dev.renewal.report.problems.internal;

import dev.renewal.finding.Outcome;
import dev.renewal.finding.Report;
import dev.renewal.report.problems.ProblemEntry;
import dev.renewal.text.DisplayWidth;
import dev.renewal.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A problem list as a workbook: the list, and a sheet that explains it. */
public final class ProblemWorkbook {

  private static final String PROGRAM = "renewal";

  /** Points that a line takes in the standard font. */
  private static final double LINE_HEIGHT = 15;

  /** What stands above the table: the title, and what must be known first. */
  private static final int HEADING_ROW = 2;

  private final List<Report> reports;
  private final Gathering gathering;
  private final Language language;

  /** A list in a language. */
  public ProblemWorkbook(List<Report> reports, Gathering gathering, Language language) {
    this.reports = reports;
    this.gathering = gathering;
    this.language = language;
  }

  /** Writes all of it; the stream stays open. */
  public void writeTo(OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, PROGRAM, null)) {
      List<String> explanation = new Explanation(reports, gathering, language).lines();
      writeList(workbook.newWorksheet(say("sheet.list")), explanation.get(0));
      writeExplanation(workbook.newWorksheet(say("sheet.explanation")), explanation);
    }
    Timeless.copy(bytes.toByteArray(), out);
  }

  private void writeList(Worksheet sheet, String verdicts) throws IOException {
    Rows rows = new Rows(gathering, language);
    List<List<String>> all = rows.all();
    Column[] columns = Column.values();
    sheet.value(0, 0, say("title"));
    sheet.style(0, 0).bold().fontSize(14).set();
    sheet.value(1, 0, SheetText.of(verdicts));
    sheet.style(1, 0).italic().set();
    writeHeadings(sheet, rows.headings());
    int end = Math.min(all.size(), Worksheet.MAX_ROWS - HEADING_ROW - 1);
    for (int at = 0; at < end; at++) {
      writeRow(sheet, HEADING_ROW + 1 + at, all.get(at), entry(at));
    }
    if (end > 0) {
      sheet.setAutoFilter(HEADING_ROW, 0, HEADING_ROW + end, columns.length - 1);
      sheet
          .range(HEADING_ROW + 1, Column.STATE.index(), HEADING_ROW + end, Column.STATE.index())
          .validateWithListByFormula('"' + say("states") + '"')
          .allowBlank(true);
    }
    layOut(sheet);
  }

  private Optional<ProblemEntry> entry(int at) {
    List<ProblemEntry> entries = gathering.entries();
    return at < entries.size() ? Optional.of(entries.get(at)) : Optional.empty();
  }

  private void writeHeadings(Worksheet sheet, List<String> headings) {
    for (int column = 0; column < headings.size(); column++) {
      sheet.value(HEADING_ROW, column, headings.get(column));
      sheet
          .style(HEADING_ROW, column)
          .bold()
          .fontColor("FFFFFF")
          .fillColor("1F4E79")
          .wrapText(true)
          .horizontalAlignment("center")
          .verticalAlignment("center")
          .set();
    }
  }

  private static double height(List<String> texts) {
    int lines = 1;
    for (Column column : Column.values()) {
      String text = texts.get(column.index());
      if (!column.isHidden()) {
        lines = Math.max(lines, DisplayWidth.wrap(text, column.width() - 1).size());
      }
    }
    return Math.min(lines * LINE_HEIGHT + 1, Worksheet.MAX_ROW_HEIGHT);
  }

  private static void writeRow(
      Worksheet sheet, int row, List<String> texts, Optional<ProblemEntry> entry) {
    sheet.rowHeight(row, height(texts));
    for (Column column : Column.values()) {
      int at = column.index();
      if (column == Column.NUMBER) {
        sheet.value(row, at, Integer.valueOf(texts.get(at)));
        sheet.style(row, at).verticalAlignment("top").set();
      } else if (!texts.get(at).isEmpty() || column == Column.STATE) {
        writeText(sheet, row, column, texts.get(at), entry);
      }
    }
  }

  /** The format of text keeps what looks like a formula a text when somebody edits the cell. */
  private static void writeText(
      Worksheet sheet, int row, Column column, String text, Optional<ProblemEntry> entry) {
    int at = column.index();
    if (!text.isEmpty()) {
      sheet.value(row, at, SheetText.of(text));
    }
    StyleSetter style = sheet.style(row, at).format("@").wrapText(true).verticalAlignment("top");
    if (column == Column.SEVERITY) {
      style.fillColor(colour(entry));
    }
    style.set();
  }

  private static String colour(Optional<ProblemEntry> entry) {
    if (entry.isEmpty() || entry.get().outcome() != Outcome.FAILED) {
      return "E7E6E6";
    }
    return switch (entry.get().severity()) {
      case ERROR -> "F8CBAD";
      case WARNING -> "FFE699";
      case INFO -> "DDEBF7";
    };
  }

  private static void layOut(Worksheet sheet) {
    for (Column column : Column.values()) {
      sheet.width(column.index(), column.width());
      if (column.isHidden()) {
        sheet.hideColumn(column.index());
      }
    }
    sheet.freezePane(0, HEADING_ROW + 1);
    sheet.repeatRows(HEADING_ROW);
    sheet.paperSize(PaperSize.A3_PAPER);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 999);
  }

  private void writeExplanation(Worksheet sheet, List<String> lines) {
    for (int row = 0; row < lines.size(); row++) {
      sheet.value(row, 0, SheetText.of(lines.get(row)));
      sheet.style(row, 0).format("@").wrapText(true).verticalAlignment("top").set();
    }
    sheet.width(0, 110);
  }

  private String say(String key) {
    return Texts.messages().text(key).in(language);
  }
}
