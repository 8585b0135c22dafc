package dev.renewal.sheets.internal.read;

import dev.renewal.dataset.Broken;
import dev.renewal.dataset.DatasetHeader;
import dev.renewal.dataset.RecordCursor;
import dev.renewal.dataset.UnreadableSourceException;
import dev.renewal.dataset.UnreadableSourceException.Reason;
import dev.renewal.finding.Problem;
import dev.renewal.json.DatasetReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.sheets.internal.cell.CellReader;
import dev.renewal.sheets.internal.cell.SheetTexts;
import dev.renewal.sheets.layout.Column;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The header of a dataset in sheets, read by the reader of JSON.
 *
 * @param part its rows
 * @param header the header
 * @param broken what of it could not be read
 * @param problems what is wrong with it
 */
record HeaderReading(Part part, DatasetHeader header, Broken broken, List<Problem> problems) {

  private static final String POINTER = "/header";

  /** The format that is meant where the sheet says none. */
  private static final String FORMAT = "\"format\":\"renewal-dataset/1.0\"";

  static HeaderReading of(Book book, CellReader cells, ReadLimits limits) throws IOException {
    Heading heading = book.header();
    List<Problem> problems = new ArrayList<>();
    Part part = part(heading, cells, problems);
    try (Family lists = new Family(book.lists(heading.sheet()), cells, limits, problems)) {
      lists.join(part, "", POINTER, problems);
      lists.orphans(problems);
    }
    byte[] json = ("{\"header\":" + withFormat(part) + "}").getBytes(StandardCharsets.UTF_8);
    try (RecordCursor cursor = DatasetReader.of(limits).source(json).open()) {
      List<Problem> met = new ArrayList<>();
      for (Problem problem : cursor.problems()) {
        String within = problem.getPointer().substring(POINTER.length());
        met.add(Problem.builder().from(problem).pointer(within).build());
      }
      problems.addAll(RowProblems.of(part, met, POINTER));
      return new HeaderReading(part, cursor.header(), cursor.headerBroken(), problems);
    }
  }

  private static String withFormat(Part part) {
    String json = PartJson.of(part);
    boolean says = part.sheet().column("format").filter(part::stands).isPresent();
    if (says) {
      return json;
    }
    return "{" + FORMAT + (json.equals("{}") ? "" : ",") + json.substring(1);
  }

  private static Part part(Heading heading, CellReader cells, List<Problem> problems)
      throws IOException {
    try (RowReader rows = new RowReader(heading, cells)) {
      SheetRow row = rows.next();
      if (row == null) {
        throw new UnreadableSourceException(
            Reason.HEADER_ABSENT,
            SheetTexts.text("unreadable.header-empty", "sheet", heading.table().shownName()),
            null,
            null);
      }
      SheetRow more = rows.next();
      if (more != null) {
        Column first = heading.sheet().columns().get(0);
        String id = "structure.sheet-header-rows";
        problems.add(RowProblems.ofRow(heading, more, first, id, POINTER, SheetTexts.text(id)));
      }
      problems.addAll(rows.problems());
      return new Part(heading, row);
    }
  }
}
