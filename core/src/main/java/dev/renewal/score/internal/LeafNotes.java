package dev.renewal.score.internal;

import dev.renewal.score.CellState;
import dev.renewal.score.treatment.Centre;
import dev.renewal.score.treatment.Fill;
import dev.renewal.score.treatment.FillSource;
import dev.renewal.score.treatment.LogForm;
import dev.renewal.score.treatment.MovedPoint;
import dev.renewal.score.treatment.Transform;
import dev.renewal.score.treatment.TreatmentStep;
import dev.renewal.text.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What has to be told about the value of an indicator of one unit. */
final class LeafNotes {
  private final LeafModel leaf;
  private final LeafColumns steps;
  private final int unit;
  private final List<LocalText> notes = new ArrayList<>();

  LeafNotes(LeafModel leaf, LeafColumns steps, int unit) {
    this.leaf = leaf;
    this.steps = steps;
    this.unit = unit;
  }

  List<LocalText> all() {
    CellState state = steps.states().get(unit);
    if (state != CellState.PRESENT) {
      notes.add(Told.text("state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
    steps
        .denominated()
        .ifPresent(
            it ->
                it.undivided().stream()
                    .filter(undivided -> undivided.index() == unit)
                    .forEach(undivided -> notes.add(Told.text("note.undivided"))));
    steps
        .imputed()
        .ifPresent(
            it -> it.fills().stream().filter(fill -> fill.index() == unit).forEach(this::filled));
    steps.treated().ifPresent(it -> it.steps().forEach(this::treated));
    if (steps.normalised().isEmpty()) {
      notes.add(Told.text("note.undecided"));
    } else if (leaf.normaliser().orElseThrow().isPeerRelative()) {
      notes.add(Told.text("note.peers"));
    }
    return notes;
  }

  private void filled(Fill fill) {
    if (fill.source() instanceof FillSource.OfUnits units) {
      String centre = units.centre() == Centre.MEAN ? "mean" : "median";
      notes.add(
          Told.text(
              "filled." + centre,
              "value",
              Figure.of(fill.value()),
              "count",
              units.count(),
              "group",
              units.group().orElse("*")));
    } else if (fill.source() instanceof FillSource.OfEarlier earlier) {
      notes.add(
          Told.text(
              "filled.earlier",
              "value",
              Figure.of(fill.value()),
              "periods",
              earlier.periodsBack()));
    } else {
      notes.add(Told.text("filled.stated", "value", Figure.of(fill.value())));
    }
  }

  /** The formula of a transform, as a calculator takes it. */
  private static String formula(Transform transform) {
    if (!(transform instanceof LogForm form)) {
      return transform.toString();
    }
    return switch (form) {
      case PLAIN -> "ln(x)";
      case SHIFTED_BY_HUNDREDTH -> "ln(x - min + 0.01 × (max - min))";
      case SHIFTED_BY_ONE -> "ln(x - min + 1)";
      case SCALED_TO_MAX -> "ln((max - 1) × (x - min) / (max - min) + 1)";
      case BY_SKEWNESS ->
          "ln(x - min + 0.01 × (max - min)) | -ln(max - x + 0.01 × (max - min)), skewness > 0 | <= 0";
    };
  }

  private void treated(TreatmentStep step) {
    if (step instanceof TreatmentStep.Moved moved && moved.kept()) {
      for (MovedPoint point : moved.points()) {
        if (point.index() == unit) {
          notes.add(
              Told.text(
                  "treated.moved", "from", Figure.of(point.from()), "to", Figure.of(point.to())));
        }
      }
    } else if (step instanceof TreatmentStep.Transformed transformed) {
      StringBuilder numbers = new StringBuilder();
      transformed
          .parameters()
          .forEach(
              it ->
                  numbers
                      .append(numbers.isEmpty() ? "" : ", ")
                      .append(it.name())
                      .append(" = ")
                      .append(Figure.of(it.value())));
      notes.add(
          Told.text(
              "treated.transformed",
              "transform",
              formula(transformed.transform()),
              "numbers",
              numbers));
    } else if (step instanceof TreatmentStep.Untransformed) {
      notes.add(Told.text("treated.untransformed"));
    }
  }
}
