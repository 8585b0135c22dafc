package dev.renewal.cli.text;

import dev.renewal.text.DisplayWidth;
import java.util.List;
import java.util.function.UnaryOperator;

/** Lines of text, wrapped and aligned by display width, each ended by a line feed. */
final class Page {

  /** Lines are wrapped at this many columns, whatever the terminal, so that output is the same. */
  private static final int COLUMNS = 100;

  private final StringBuilder text = new StringBuilder();

  void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }

  void blank() {
    if (!text.isEmpty() && !text.toString().endsWith("\n\n")) {
      text.append('\n');
    }
  }

  /** Text wrapped behind an indentation. */
  void paragraph(int indent, String words) {
    entry(indent, "", 0, words);
  }

  /** A label padded to a width, and text wrapped beside it. */
  void entry(int indent, String label, int labelWidth, String words) {
    entry(indent, label, labelWidth, UnaryOperator.identity(), words, UnaryOperator.identity());
  }

  /** A label padded to a width, and text wrapped beside it, each with its paint. */
  void entry(
      int indent,
      String label,
      int labelWidth,
      UnaryOperator<String> labelPaint,
      String words,
      UnaryOperator<String> paint) {
    int gap = labelWidth == 0 ? 0 : 2;
    int hanging = indent + Math.max(labelWidth, DisplayWidth.of(label)) + gap;
    List<String> lines = DisplayWidth.wrap(words, Math.max(20, COLUMNS - hanging));
    String first =
        " ".repeat(indent)
            + labelPaint.apply(label)
            + " ".repeat(hanging - indent - DisplayWidth.of(label));
    for (int i = 0; i < lines.size(); i++) {
      line((i == 0 ? first : " ".repeat(hanging)) + paint.apply(lines.get(i)));
    }
  }

  /** All columns but the last are padded to their widest cell; the last one is wrapped. */
  void table(int indent, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    int last = rows.get(0).size() - 1;
    int[] widths = new int[last];
    for (List<String> row : rows) {
      for (int i = 0; i < last; i++) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
      }
    }
    for (List<String> row : rows) {
      StringBuilder lead = new StringBuilder();
      for (int i = 0; i < last; i++) {
        lead.append(i == 0 ? "" : "  ").append(DisplayWidth.padRight(row.get(i), widths[i]));
      }
      entry(indent, lead.toString(), DisplayWidth.of(lead.toString()), row.get(last));
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
