package dev.renewal.sheets;

import dev.renewal.finding.Report;
import dev.renewal.sheets.internal.mark.Marking;
import dev.renewal.sheets.internal.mark.OwnSheet;
import dev.renewal.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * A copy of a submitted workbook in which the cells with findings are coloured and carry the
 * finding as a note (标注副本). Values, formulas, styles, drop-downs, hidden rows, pictures and all
 * else stay as they are, down to the bytes of every part that has no finding; notes that were there
 * stay in front of ours.
 *
 * <p>Findings at no cell are on a last sheet of their own. The file is checked by {@link
 * WorkbookGuard} first. The same workbook and report give the same bytes.
 *
 * <pre>{@code
 * try (OutputStream out = Files.newOutputStream(Path.of("town-marked.xlsx"))) {
 *   MarkedCopy.write(Path.of("town.xlsx"), report, Language.ZH, out);
 * }
 * }</pre>
 */
public final class MarkedCopy {

  private MarkedCopy() {}

  /**
   * Whether a sheet is the one that a marked copy has for findings at no cell, which no reader
   * should take for data when the copy is submitted again.
   *
   * @param name the name of a sheet
   */
  public static boolean isOwnSheet(String name) {
    return OwnSheet.isNamed(name);
  }

  /**
   * Writes the copy.
   *
   * @param workbook the workbook as it was submitted
   * @param report its report, with the sheets and cells of its findings
   * @param language the language of the notes
   * @param out where to; stays open
   * @throws dev.renewal.dataset.UnreadableSourceException if the workbook is refused
   * @throws IOException if it cannot be read, or the copy cannot be written
   */
  public static void write(Path workbook, Report report, Language language, OutputStream out)
      throws IOException {
    WorkbookGuard.check(workbook);
    Marking.write(workbook, report, language, out);
  }
}
