package dev.renewal.allocation;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Where money comes from, what it is used for, and how far it has got (资金台账): approved, committed
 * and paid, by source and use, each fen in exactly one line.
 *
 * @param lines one line for each source and use, sorted
 */
public record Ledger(List<Line> lines) {

  /** Copies the list. */
  public Ledger {
    lines = List.copyOf(lines);
  }

  /** How far money has got (资金状态). */
  public enum Column implements Code {
    /** 已批复: approved. */
    APPROVED,
    /** 已承诺: committed. */
    COMMITTED,
    /** 已兑付: paid. */
    PAID;

    @JsonValue
    @Override
    public String code() {
      return name();
    }
  }

  /**
   * An entry.
   *
   * @param source where the money comes from, for example {@code city}
   * @param use what it is used for; empty where it is not stated
   * @param column how far it has got
   * @param fen the amount in fen; negative where an entry is taken back
   */
  public record Entry(String source, String use, Column column, long fen) {}

  /**
   * A line.
   *
   * @param source where the money comes from; empty in a total over sources
   * @param use what it is used for; empty where it is not stated, and in a total over uses
   * @param approvedFen what is approved
   * @param committedFen what of it is committed
   * @param paidFen what of that is paid
   */
  public record Line(String source, String use, long approvedFen, long committedFen, long paidFen) {

    /** What is approved and not committed; negative if more is committed than approved. */
    public long uncommittedFen() {
      return Math.subtractExact(approvedFen, committedFen);
    }

    /** What is committed and not paid; negative if more is paid than committed. */
    public long unpaidFen() {
      return Math.subtractExact(committedFen, paidFen);
    }

    private Line plus(Line other) {
      return new Line(
          source,
          use,
          Math.addExact(approvedFen, other.approvedFen),
          Math.addExact(committedFen, other.committedFen),
          Math.addExact(paidFen, other.paidFen));
    }

    private boolean isInOrder() {
      return uncommittedFen() >= 0 && unpaidFen() >= 0 && paidFen >= 0;
    }
  }

  /**
   * The ledger of entries.
   *
   * @param entries the entries, in any order
   * @return the ledger
   */
  public static Ledger of(Collection<Entry> entries) {
    return new Ledger(
        grouped(entries.stream().map(Ledger::line).toList(), Line::source, Line::use));
  }

  private static Line line(Entry entry) {
    return new Line(
        entry.source(),
        entry.use(),
        entry.column() == Column.APPROVED ? entry.fen() : 0,
        entry.column() == Column.COMMITTED ? entry.fen() : 0,
        entry.column() == Column.PAID ? entry.fen() : 0);
  }

  private static List<Line> grouped(
      Collection<Line> lines, Function<Line, String> source, Function<Line, String> use) {
    Map<String, Map<String, Line>> sums = new TreeMap<>();
    for (Line line : lines) {
      Line renamed =
          new Line(
              source.apply(line),
              use.apply(line),
              line.approvedFen(),
              line.committedFen(),
              line.paidFen());
      sums.computeIfAbsent(renamed.source(), unused -> new TreeMap<>())
          .merge(renamed.use(), renamed, Line::plus);
    }
    List<Line> grouped = new ArrayList<>();
    sums.values().forEach(byUse -> grouped.addAll(byUse.values()));
    return grouped;
  }

  /** One line for each source. */
  public List<Line> bySource() {
    return grouped(lines, Line::source, line -> "");
  }

  /** One line for each use. */
  public List<Line> byUse() {
    return grouped(lines, line -> "", Line::use);
  }

  /** The sum of all lines. */
  public Line total() {
    return lines.stream().reduce(new Line("", "", 0, 0, 0), Line::plus);
  }

  /** Where more is paid than committed, or more committed than approved. */
  public List<LocalText> problems() {
    return lines.stream()
        .filter(line -> !line.isInOrder())
        .map(
            line ->
                MessageBundle.core()
                    .format(
                        "allocation.ledger.disorder",
                        Map.of(
                            "source",
                            line.source(),
                            "use",
                            line.use().isEmpty() ? "–" : line.use(),
                            "approved",
                            Fen.money(line.approvedFen()),
                            "committed",
                            Fen.money(line.committedFen()),
                            "paid",
                            Fen.money(line.paidFen()))))
        .toList();
  }
}
