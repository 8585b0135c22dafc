package dev.renewal.score.internal;

import dev.renewal.check.CorePack;
import dev.renewal.check.MissingReferenceDateException;
import dev.renewal.check.Parameters;
import dev.renewal.check.internal.compile.ScoreSources;
import dev.renewal.check.internal.eval.Documents;
import dev.renewal.check.internal.eval.Env;
import dev.renewal.check.internal.eval.ScoreCell;
import dev.renewal.dataset.DatasetHeader;
import dev.renewal.dataset.RecordCursor;
import dev.renewal.dataset.RecordSource;
import dev.renewal.dataset.SourceRecord;
import dev.renewal.model.Document;
import dev.renewal.score.IndicatorRow;
import dev.renewal.score.IndicatorSource;
import dev.renewal.standard.Scorecard;
import dev.renewal.standard.Standard;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;

/** Reads what a scorecard needs of the documents of a dataset, in one pass. */
public final class DocumentReader {
  private final Standard standard;
  private final ScoreSources sources;
  private final Optional<LocalDate> asOf;

  /**
   * A reader.
   *
   * @param standard the standard of the scorecard
   * @param scorecard a scorecard of a kind of document
   * @param parameters the values of parameters
   * @param asOf the reference date; that of the header where empty
   */
  public DocumentReader(
      Standard standard, Scorecard scorecard, Parameters parameters, Optional<LocalDate> asOf) {
    this.standard = standard;
    this.sources =
        ScoreSources.of(standard, CorePack.standard().codelists(), parameters, scorecard);
    this.asOf = asOf;
  }

  /**
   * Reads a dataset.
   *
   * @param source the dataset
   * @param each takes one document after the other
   * @throws IOException if it cannot be read
   */
  public IndicatorSource.Reading read(RecordSource source, Consumer<? super IndicatorRow> each)
      throws IOException {
    FirstNotes notes = new FirstNotes();
    Set<String> seen = new HashSet<>();
    DocumentRow row = new DocumentRow(sources);
    try (RecordCursor cursor = source.open()) {
      Env env = env(cursor.header());
      for (SourceRecord next = cursor.next(); next != null; next = cursor.next()) {
        if (!sources.kind().equals(next.kind())) {
          continue;
        }
        Document document = next.document();
        if (document == null) {
          String place = next.pointer();
          notes.add(place, () -> Told.text("note.unreadable", "place", place));
        } else if (sees(document)) {
          env.enter(document, document, next.broken());
          if (!isScored(env)) {
            continue;
          }
          if (seen.add(document.getId())) {
            row.enter(document, env);
            each.accept(row);
          } else {
            String id = document.getId();
            notes.add(id, () -> Told.text("note.twice", "unit", id));
          }
        }
      }
    }
    return new IndicatorSource.Reading(row.open(), notes.all());
  }

  private Env env(DatasetHeader header) {
    LocalDate date = asOf.or(header::getDataAsOf).orElseThrow(MissingReferenceDateException::new);
    return new Env(header, date, sources.coverage().covered(header.getReported()), Documents.NONE);
  }

  /** Documents whose division lies elsewhere are no units, as they are no subjects of rules. */
  private boolean sees(Document document) {
    return standard.jurisdiction().isEmpty()
        || document.getDivision().isEmpty()
        || standard.jurisdiction().stream().anyMatch(document.getDivision().get()::isWithin);
  }

  private boolean isScored(Env env) {
    return sources
        .population()
        .map(it -> ScoreCell.holds(it, env).number().equals(OptionalDouble.of(1)))
        .orElse(true);
  }
}
