package dev.renewal.score.internal;

import dev.renewal.check.internal.compile.ScoreSources;
import dev.renewal.check.internal.eval.Env;
import dev.renewal.check.internal.eval.ScoreCell;
import dev.renewal.model.Document;
import dev.renewal.score.CellState;
import dev.renewal.score.IndicatorCell;
import dev.renewal.score.IndicatorRow;
import dev.renewal.standard.ScoreColumn;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a scorecard needs of one document after the other. */
final class DocumentRow implements IndicatorRow {
  private final ScoreSources sources;
  private final Map<String, IndicatorCell> cells = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Set<String>> open = new TreeMap<>();
  private String unit = "";

  DocumentRow(ScoreSources sources) {
    this.sources = sources;
  }

  /** Reads a document. */
  void enter(Document document, Env env) {
    unit = document.getId();
    cells.clear();
    texts.clear();
    for (ScoreColumn column : sources.columns()) {
      ScoreCell cell = sources.read(column, env);
      if (column.use().isText()) {
        cell.text().ifPresent(text -> texts.put(column.key(), text));
      } else {
        cells.put(column.key(), cell(column.key(), cell));
      }
    }
  }

  private IndicatorCell cell(String column, ScoreCell cell) {
    if (cell.number().isPresent()) {
      return new IndicatorCell(CellState.PRESENT, cell.number());
    }
    if (cell.broken()) {
      return IndicatorCell.INVALID;
    }
    if (!cell.parameters().isEmpty()) {
      open.computeIfAbsent(column, unused -> new TreeSet<>()).addAll(cell.parameters());
    }
    return IndicatorCell.MISSING;
  }

  /** The parameters that are not set and decide values, by column. */
  Map<String, Set<String>> open() {
    return open;
  }

  @Override
  public String unit() {
    return unit;
  }

  @Override
  public IndicatorCell cell(String column) {
    return cells.getOrDefault(column, IndicatorCell.MISSING);
  }

  @Override
  public Optional<String> text(String column) {
    return Optional.ofNullable(texts.get(column));
  }
}
