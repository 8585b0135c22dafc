package dev.renewal.sheets.internal.read;

import dev.renewal.finding.Problem;
import dev.renewal.finding.Severity;
import dev.renewal.finding.TextPosition;
import dev.renewal.schema.ValueType;
import dev.renewal.sheets.internal.cell.CellContent;
import dev.renewal.sheets.internal.cell.CellText;
import dev.renewal.sheets.internal.cell.SheetTexts;
import dev.renewal.sheets.internal.cell.Slip;
import dev.renewal.sheets.layout.CodeLabels;
import dev.renewal.sheets.layout.Column;
import dev.renewal.sheets.layout.SheetObject;
import dev.renewal.text.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says of the problems of a record in which cells they are, in the words of someone at a sheet. */
final class RowProblems {

  private RowProblems() {}

  /**
   * The problems that the reader of JSON met, and those it could not see.
   *
   * @param record the row of the record
   * @param met the problems, with pointers within the record
   * @param pointer the pointer of the record
   */
  static List<Problem> of(Part record, List<Problem> met, String pointer) {
    List<Problem> problems = new ArrayList<>();
    for (Problem problem : met) {
      Place place = Place.of(record, problem.getPointer());
      problems.add(placed(problem, place, pointer + problem.getPointer()));
    }
    slips(record, record.sheet().object(), pointer, problems);
    return problems;
  }

  private static Problem placed(Problem problem, Place place, String pointer) {
    Problem.Builder placed =
        Problem.builder().from(problem).pointer(pointer).position(place.position());
    Optional<CellContent> content = place.content();
    if (content.isEmpty() || place.column().isEmpty()) {
      return placed.build();
    }
    Column column = place.column().get();
    Slip slip = content.get().slip();
    if (slip.isFatal()) {
      return told(slip, column, content.get(), pointer, place.position());
    }
    LocalText expected = expected(column);
    String key = isText(column) ? "cell.text" : "cell.refused";
    return placed
        .found(beginning(content.get().shown()))
        .expected(expected)
        .message(
            SheetTexts.text(
                key,
                "column",
                column.label(),
                "found",
                content.get().shown(),
                "expected",
                expected,
                "why",
                problem.getMessage()))
        .build();
  }

  private static LocalText beginning(String text) {
    return LocalText.same(CellText.beginning(text));
  }

  /** Whether what the reader of JSON says of a value holds of its cell too. */
  private static boolean isText(Column column) {
    return column.role() == Column.Role.VALUE
        && column.attribute().type().isTextual()
        && column.attribute().type().kind() != ValueType.Kind.CLOSED_CODE;
  }

  /** What a cell should hold, by the kind of its values. */
  private static LocalText expected(Column column) {
    if (column.role() != Column.Role.VALUE) {
      return SheetTexts.text("expected.presence");
    }
    ValueType.Kind kind = column.attribute().type().kind();
    if (kind == ValueType.Kind.CLOSED_CODE) {
      return SheetTexts.text("expected.choices", "choices", choices(column.attribute().type()));
    }
    String key = "expected." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return SheetTexts.text(key, "unit", column.unit().orElse(""));
  }

  /** The labels of a closed list, as its drop-down shows them. */
  private static String choices(ValueType type) {
    return String.join("、", CodeLabels.of(List.of()).choices(type));
  }

  private static void slips(Part part, SheetObject object, String pointer, List<Problem> problems) {
    for (SheetObject.Member member : object.members()) {
      String at = pointer + "/" + member.attribute().name();
      if (member instanceof SheetObject.Value value) {
        CellContent content = part.content(value.column());
        if (content != null && content.slip() != Slip.NONE && !content.slip().isFatal()) {
          TextPosition position = part.position(value.column());
          problems.add(told(content.slip(), value.column(), content, at, position));
        }
      } else if (member instanceof SheetObject.Part inner) {
        slips(part, inner.object(), at, problems);
      } else {
        List<Part> rows = part.children(((SheetObject.Rows) member).child());
        for (int row = 0; row < rows.size(); row++) {
          slips(rows.get(row), rows.get(row).sheet().object(), at + "/" + row, problems);
        }
      }
    }
  }

  private static Problem told(
      Slip slip, Column column, CellContent content, String pointer, TextPosition position) {
    return Problem.builder()
        .id(slip.id())
        .severity(slip.severity())
        .pointer(pointer)
        .position(position)
        .found(beginning(content.shown()))
        .message(SheetTexts.text(slip.id(), "column", column.label(), "found", content.shown()))
        .fix(SheetTexts.text(slip.id() + ".fix", "found", content.shown()))
        .build();
  }

  /** A problem of the row itself, at the cell of a column. */
  static Problem ofRow(
      Heading heading, SheetRow row, Column column, String id, String pointer, LocalText message) {
    int place = Math.max(heading.place(column), 1);
    return Problem.builder()
        .id(id)
        .severity(Severity.ERROR)
        .pointer(pointer)
        .position(TextPosition.inSheet(heading.table().shownName(), row.number(), place))
        .found(beginning(row.text(column)))
        .message(message)
        .fix(SheetTexts.text(id + ".fix"))
        .build();
  }
}
