package dev.renewal.report.problems.internal;

import dev.renewal.report.problems.ProblemEntry;
import dev.renewal.report.problems.UnlistedProblems;
import dev.renewal.text.Language;
import dev.renewal.text.LocalText;
import dev.renewal.text.PlainFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A problem list as rows of text, the same in every form. */
final class Rows {

  private final Gathering gathering;
  private final Language language;

  Rows(Gathering gathering, Language language) {
    this.gathering = gathering;
    this.language = language;
  }

  List<String> headings() {
    return List.of(Column.values()).stream().map(it -> it.heading(language)).toList();
  }

  /** The entries, and a row for each rule of which more were counted than listed. */
  List<List<String>> all() {
    List<List<String>> rows = new ArrayList<>();
    for (ProblemEntry entry : gathering.entries()) {
      List<String> row = new ArrayList<>();
      for (Column column : Column.values()) {
        row.add(column == Column.NUMBER ? number(rows) : column.of(entry, language));
      }
      rows.add(row);
    }
    gathering.unlisted().forEach(more -> rows.add(row(more, number(rows))));
    return rows;
  }

  private static String number(List<List<String>> before) {
    return Integer.toString(before.size() + 1);
  }

  private List<String> row(UnlistedProblems more, String number) {
    List<String> row = new ArrayList<>();
    for (Column column : Column.values()) {
      row.add(
          switch (column) {
            case NUMBER -> number;
            case UNIT -> more.unit();
            case FILE -> more.file().orElse("");
            case RULE -> more.rule();
            case SEVERITY -> more.outcome().label().in(language);
            case PROBLEM -> sentence(more).in(language);
            case MEND -> Texts.messages().text("mend.unlisted").in(language);
            default -> "";
          });
    }
    return row;
  }

  static LocalText sentence(UnlistedProblems more) {
    return Texts.messages()
        .format(
            "unlisted",
            Map.of(
                "rule",
                more.rule(),
                "more",
                PlainFormat.grouped(more.more()),
                "total",
                PlainFormat.grouped(more.total())));
  }
}
