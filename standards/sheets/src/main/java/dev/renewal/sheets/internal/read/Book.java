package dev.renewal.sheets.internal.read;

import dev.renewal.dataset.UnreadableSourceException;
import dev.renewal.dataset.UnreadableSourceException.Reason;
import dev.renewal.finding.Problem;
import dev.renewal.finding.Severity;
import dev.renewal.finding.TextPosition;
import dev.renewal.sheets.internal.cell.SheetTexts;
import dev.renewal.sheets.internal.mark.OwnSheet;
import dev.renewal.sheets.internal.table.Table;
import dev.renewal.sheets.internal.table.TableFile;
import dev.renewal.sheets.layout.Sheet;
import dev.renewal.sheets.layout.SheetLayout;
import dev.renewal.text.NearestName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables of a file by the sheets that they are. */
final class Book {

  /** Tables for people only: how to fill in, and the lists of the drop-downs. */
  private static final Set<String> NOT_READ = Set.of("说明", "代码表");

  /** Stands in names of files for what the locale cannot express. */
  private static final char UNREAD = '\uFFFD';

  private final Map<Sheet, Heading> headings = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private boolean hasUnknownHeader;
  private boolean hasUnreadName;

  Book(TableFile file, boolean tellsRemarks) throws IOException {
    SheetLayout layout = SheetLayout.ofModel();
    HeadingReader reader = new HeadingReader(layout, tellsRemarks);
    for (Table table : file.tables()) {
      if (!NOT_READ.contains(table.name()) && !OwnSheet.isNamed(table.name())) {
        Optional<Heading> heading = reader.read(table);
        heading.ifPresentOrElse(this::add, () -> unknown(table, layout));
      }
    }
    if (!file.inGb18030().isEmpty()) {
      problem("structure.sheet-encoding", Severity.INFO, String.join(", ", file.inGb18030()), null);
    }
  }

  private void add(Heading heading) {
    if (headings.putIfAbsent(heading.sheet(), heading) != null) {
      problem("structure.sheet-twice", Severity.ERROR, heading.table().shownName(), null);
    }
    problems.addAll(heading.problems());
  }

  private void unknown(Table table, SheetLayout layout) {
    hasUnreadName |= table.name().indexOf(UNREAD) >= 0;
    hasUnknownHeader |= layout.find(table.name().strip()).equals(Optional.of(layout.header()));
    String candidate = NearestName.of(table.name(), layout.names()).orElse(null);
    problem("structure.sheet-unknown", Severity.WARNING, table.shownName(), candidate);
  }

  private void problem(String id, Severity severity, String sheet, @Nullable String candidate) {
    problems.add(
        Problem.builder()
            .id(id)
            .severity(severity)
            .pointer("")
            .position(TextPosition.inSheet(sheet, 1, 1))
            .candidate(Optional.ofNullable(candidate))
            .message(SheetTexts.text(id, "sheet", sheet))
            .fix(SheetTexts.text(id + ".fix"))
            .build());
  }

  /** What is wrong with the tables as such. */
  List<Problem> problems() {
    return problems;
  }

  /**
   * The heading of the header.
   *
   * @throws UnreadableSourceException if no table is the header
   */
  Heading header() throws IOException {
    Sheet sheet = SheetLayout.ofModel().header();
    Heading heading = headings.get(sheet);
    if (heading == null) {
      String why =
          hasUnknownHeader
              ? "unreadable.header-unknown"
              : hasUnreadName ? "unreadable.header-name" : "unreadable.header-absent";
      throw new UnreadableSourceException(
          Reason.HEADER_ABSENT, SheetTexts.text(why, "sheet", sheet.name()), null, null);
    }
    return heading;
  }

  /** The table of a sheet, if the file has it. */
  Optional<Heading> heading(Sheet sheet) {
    return Optional.ofNullable(headings.get(sheet));
  }

  /** The tables of the lists that belong to a sheet, owners before their lists. */
  List<Heading> lists(Sheet main) {
    return SheetLayout.family(main).stream()
        .skip(1)
        .flatMap(sheet -> heading(sheet).stream())
        .toList();
  }
}
