package dev.renewal.check.internal.plausibility;

import dev.renewal.finding.Severity;
import dev.renewal.schema.RecordType;
import java.util.Map;

/** All detectors of likely slips; mergeable, used by one thread at a time. */
public final class Detectors {
  private final CopiedDocuments copies = new CopiedDocuments();
  private final Outliers outliers = new Outliers();

  /** Takes the slips that only a whole dataset shows. */
  public interface Visitor {
    /** Takes a slip and the document it is in. */
    void visit(Seen seen, Slip slip);
  }

  /**
   * Looks at one document.
   *
   * @param type its type
   * @param document the document or its slots
   * @param seen where it stands
   * @param slips takes what the document alone shows
   */
  public void look(RecordType type, Object document, Seen seen, Slips slips) {
    UnitSlips.of(type, document, slips);
    MuSlips.of(type, document, slips);
    PercentSlips.of(type, document, slips);
    PlaceSlips.of(type, document, slips);
    TextSlips.of(type, document, slips);
    CopiedElements.of(type, document, slips);
    copies.add(type, document, seen);
    outliers.add(type, document, seen);
  }

  /** Takes in what was gathered from other documents of the same dataset. */
  public void merge(Detectors other) {
    copies.merge(other.copies);
    outliers.merge(other.outliers);
  }

  /** Gives the slips that only all documents together show. */
  public void finish(Visitor visitor) {
    copies.each(
        (copy, first) ->
            visitor.visit(
                copy,
                Slip.of("plausibility.copied", Severity.INFO, "", Map.of("first", first.id()))));
    outliers.each(
        (outlier, path) ->
            visitor.visit(
                outlier.peer().seen(),
                Slip.of(
                    "plausibility.outlier",
                    Severity.INFO,
                    path,
                    Map.of(
                        "value", outlier.peer().value().toString(),
                        "count", String.valueOf(outlier.count()),
                        "middle", outlier.middle()))));
  }
}
