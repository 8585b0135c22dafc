package dev.renewal.score.robustness;

import dev.renewal.score.robustness.IntervalChart.Bar;
import dev.renewal.score.robustness.IntervalChart.Row;
import dev.renewal.text.DisplayWidth;
import dev.renewal.text.Language;
import dev.renewal.text.MessageBundle;
import dev.renewal.text.PlainFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Writes an {@link IntervalChart} as SVG. */
final class IntervalDrawing {

  private static final int WIDTH = 960;
  private static final int ROW = 18;
  private static final int TOP = 112;
  private static final int MARGIN = 16;
  private static final int COLUMN = 7;
  private static final int MOST_COLUMNS = 40;
  private static final String BAR = "#9db7d5";
  private static final String DOT = "#1f4e79";
  private static final String DIAMOND = "#b3261e";
  private static final String LINE = "#d9d9d9";

  private final IntervalChart chart;
  private final Language language;
  private final ChartScale scale;
  private final int left;
  private final StringBuilder out = new StringBuilder();

  IntervalDrawing(IntervalChart chart, Language language) {
    this.chart = chart;
    this.language = language;
    this.scale = ChartScale.of(chart.rows());
    int columns = 4;
    for (Row row : chart.rows()) {
      columns = StrictMath.max(columns, DisplayWidth.of(cut(row.label())));
    }
    this.left = MARGIN + columns * COLUMN + 8;
  }

  String svg() {
    int height = TOP + chart.rows().size() * ROW + MARGIN;
    line(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xml:lang=\"%s\" role=\"img\" width=\"%s\""
            + " height=\"%s\" viewBox=\"0 0 %s %s\" font-family=\"sans-serif\" font-size=\"12\">",
        language.name().toLowerCase(Locale.ROOT), WIDTH, height, WIDTH, height);
    line("<title>%s</title>", escaped(chart.title().in(language)));
    line("<desc>%s</desc>", escaped(chart.subtitle().in(language)));
    line("<rect width=\"%s\" height=\"%s\" fill=\"#ffffff\"/>", WIDTH, height);
    text(MARGIN, 28, "font-size=\"16\" font-weight=\"bold\"", chart.title().in(language));
    text(MARGIN, 48, "fill=\"#555555\"", chart.subtitle().in(language));
    legend();
    axis(height - MARGIN);
    for (int row = 0; row < chart.rows().size(); row++) {
      row(chart.rows().get(row), TOP + row * ROW + ROW / 2);
    }
    line("</svg>");
    return out.toString();
  }

  private void legend() {
    String median = chart.middle().in(language);
    String interval = chart.interval().in(language);
    String nominal = MessageBundle.core().text("robustness.chart.nominal").in(language);
    int y = 66;
    int x = MARGIN;
    line("<rect x=\"%s\" y=\"%s\" width=\"24\" height=\"6\" fill=\"%s\"/>", x, y - 3, BAR);
    text(x + 30, y + 4, "", interval);
    x += 46 + DisplayWidth.of(interval) * COLUMN;
    line("<circle cx=\"%s\" cy=\"%s\" r=\"3.5\" fill=\"%s\"/>", x, y, DOT);
    text(x + 10, y + 4, "", median);
    x += 26 + DisplayWidth.of(median) * COLUMN;
    diamond(Integer.toString(x), y);
    text(x + 10, y + 4, "", nominal);
  }

  private void axis(int bottom) {
    for (BigDecimal mark : scale.marks()) {
      String x = x(mark.doubleValue());
      line(
          "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\"/>",
          x, TOP - 6, x, bottom, LINE);
      line(
          "<text x=\"%s\" y=\"%s\" text-anchor=\"middle\">%s</text>",
          x, TOP - 12, PlainFormat.decimal(mark));
    }
    text(MARGIN, TOP - 12, "fill=\"#555555\"", chart.axis().in(language));
  }

  private void row(Row row, int y) {
    line("<g><title>%s</title>", escaped(row.label()));
    line(
        "<text x=\"%s\" y=\"%s\" text-anchor=\"end\">%s</text>",
        left - 8, y + 4, escaped(cut(row.label())));
    if (row.bar().isPresent()) {
      Bar bar = row.bar().get();
      BigDecimal from = place(bar.low());
      BigDecimal width = place(bar.high()).subtract(from).max(BigDecimal.ONE);
      line(
          "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"6\" fill=\"%s\"/>",
          PlainFormat.decimal(from), y - 3, PlainFormat.decimal(width), BAR);
      line("<circle cx=\"%s\" cy=\"%s\" r=\"3.5\" fill=\"%s\"/>", x(bar.middle()), y, DOT);
    }
    if (row.nominal().isPresent()) {
      diamond(x(row.nominal().getAsDouble()), y);
    }
    line("</g>");
  }

  private void diamond(String x, int y) {
    line(
        "<path d=\"M0 -5L5 0L0 5L-5 0Z\" transform=\"translate(%s %s)\" fill=\"none\""
            + " stroke=\"%s\" stroke-width=\"1.5\"/>",
        x, y, DIAMOND);
  }

  private void text(int x, int y, String attributes, String words) {
    String between = attributes.isEmpty() ? "" : " " + attributes;
    line("<text x=\"%s\" y=\"%s\"%s>%s</text>", x, y, between, escaped(words));
  }

  /** A line with its holes filled in their order. */
  private void line(String pattern, Object... values) {
    int from = 0;
    for (Object value : values) {
      int hole = pattern.indexOf("%s", from);
      out.append(pattern, from, hole).append(value);
      from = hole + 2;
    }
    out.append(pattern, from, pattern.length()).append('\n');
  }

  private String x(double number) {
    return PlainFormat.decimal(place(number));
  }

  private BigDecimal place(double number) {
    double pixels = left + scale.at(number, WIDTH - MARGIN - left);
    return new BigDecimal(pixels).setScale(1, RoundingMode.HALF_EVEN);
  }

  /** A label of at most so many columns. */
  private static String cut(String label) {
    if (DisplayWidth.of(label) <= MOST_COLUMNS) {
      return label;
    }
    int end = label.length();
    while (DisplayWidth.of(label.substring(0, end)) >= MOST_COLUMNS) {
      end = label.offsetByCodePoints(end, -1);
    }
    return label.substring(0, end) + "…";
  }

  /** Text as XML character data; what XML cannot hold becomes U+FFFD. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
              }
            });
    return escaped.toString();
  }

  private static boolean isAllowed(int c) {
    return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000 || c == '\t';
  }
}
