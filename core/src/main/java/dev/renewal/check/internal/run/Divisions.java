package dev.renewal.check.internal.run;

import dev.renewal.dataset.DatasetHeader;
import dev.renewal.dataset.SyntheticDivision;
import dev.renewal.finding.Severity;
import dev.renewal.finding.Subject;
import dev.renewal.identifier.DivisionCode;
import dev.renewal.model.community.Community;
import dev.renewal.model.party.Party;
import dev.renewal.model.project.Project;
import dev.renewal.model.town.Town;
import dev.renewal.schema.DocumentType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether divisions lie where they should: by their digits alone, without any table; mergeable.
 *
 * <p>A division that holds the other one is only less precise, not elsewhere. Codes of real
 * divisions change over the years, so only made-up ones can be certainly wrong.
 */
final class Divisions {
  private static final String ID = "integrity.division-outside";

  private record Placement(Subject subject, String pointer, long ordinal, DivisionCode division) {
    static Placement of(
        String kind, String id, String pointer, long ordinal, DivisionCode division) {
      return new Placement(
          Subject.of(kind, id, "/division"), pointer + "/division", ordinal, division);
    }
  }

  /** A document that stands in a town, as little of it as is needed. */
  private record InTown(
      String kind, String id, String pointer, long ordinal, DivisionCode division, String townId) {
    Placement placement() {
      return Placement.of(kind, id, pointer, ordinal, division);
    }
  }

  private final Structural structural;
  private final Optional<DivisionCode> region;
  private final Map<String, DivisionCode> towns = new HashMap<>();
  private final List<InTown> open = new ArrayList<>();

  Divisions(DatasetHeader header, Structural structural) {
    this.structural = structural;
    this.region = header.getRegion();
  }

  /** Made-up divisions lie in their parents. */
  static void synthetic(DatasetHeader header, String datasetId, Structural structural) {
    List<SyntheticDivision> divisions = header.getSyntheticDivisions();
    for (int at = 0; at < divisions.size(); at++) {
      Optional<DivisionCode> code = divisions.get(at).getCode();
      Optional<DivisionCode> parent = divisions.get(at).getParent();
      boolean outside =
          code.isPresent()
              && parent.isPresent()
              && (!code.get().isWithin(parent.get())
                  || code.get().shortest().equals(parent.get().shortest()));
      if (outside) {
        String pointer = "/header/syntheticDivisions/" + at + "/code";
        Subject subject = Subject.of("dataset", datasetId, pointer);
        tell(
            structural,
            Severity.ERROR,
            new Placement(subject, pointer, -1, code.get()),
            parent.get());
      }
    }
  }

  void add(DocumentType kind, Placed placed) {
    Optional<DivisionCode> division = placed.division();
    if (division.isEmpty()) {
      return;
    }
    if (isOf(kind, Town.class)) {
      town(placed.id(), division.get());
    }
    Optional<String> townId = townId(kind, placed);
    boolean away =
        region.isPresent() && !isOf(kind, Party.class) && areApart(division.get(), region.get());
    if (townId.isEmpty() && !away) {
      return;
    }
    if (away) {
      Placement placement =
          Placement.of(
              kind.name(), placed.id(), placed.pointer(), placed.ordinal(), division.get());
      tell(structural, Severity.WARNING, placement, region.get());
    } else {
      townId.ifPresent(
          id ->
              open.add(
                  new InTown(
                      kind.name(),
                      placed.id(),
                      placed.pointer(),
                      placed.ordinal(),
                      division.get(),
                      id)));
    }
  }

  private static Optional<String> townId(DocumentType kind, Placed placed) {
    return isOf(kind, Community.class) || isOf(kind, Project.class)
        ? placed.text("townId")
        : Optional.empty();
  }

  private static boolean isOf(DocumentType kind, Class<?> type) {
    return kind.javaType() == type;
  }

  /** Of towns with one id, which is a finding of its own, the least division counts. */
  private void town(String id, DivisionCode division) {
    towns.merge(id, division, (one, other) -> one.compareTo(other) <= 0 ? one : other);
  }

  private static boolean areApart(DivisionCode one, DivisionCode other) {
    return !one.isWithin(other) && !other.isWithin(one);
  }

  void merge(Divisions other) {
    other.towns.forEach(this::town);
    open.addAll(other.open);
  }

  /** Looks at what needs the division of another document. */
  void finish() {
    for (InTown inTown : open) {
      DivisionCode town = towns.get(inTown.townId());
      if (town != null && areApart(inTown.division(), town)) {
        tell(structural, Severity.WARNING, inTown.placement(), town);
      }
    }
  }

  private static void tell(
      Structural structural, Severity severity, Placement placement, DivisionCode expected) {
    structural.add(
        ID,
        severity,
        placement.subject(),
        placement.pointer(),
        placement.ordinal(),
        Map.of("division", placement.division().toString(), "expected", expected.toString()));
  }
}
