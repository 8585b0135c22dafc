package dev.renewal.score.internal;

import dev.renewal.score.CellState;
import dev.renewal.score.treatment.BoxCox;
import dev.renewal.score.treatment.Centre;
import dev.renewal.score.treatment.FillSource;
import dev.renewal.score.treatment.LogForm;
import dev.renewal.score.treatment.Transform;
import dev.renewal.score.treatment.TreatmentCurve;
import dev.renewal.score.treatment.TreatmentStep;
import dev.renewal.text.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What has to be told about the value of an indicator of one unit. */
final class LeafNotes {
  private final LeafFit fit;
  private final LeafValue value;
  private final List<LocalText> notes = new ArrayList<>();

  LeafNotes(LeafFit fit, LeafValue value) {
    this.fit = fit;
    this.value = value;
  }

  List<LocalText> all() {
    CellState state = value.input().state();
    if (state != CellState.PRESENT) {
      tell("state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    if (value.input().isUndivided() && fit.model().per().isPresent()) {
      tell("note.undivided");
    }
    filling();
    fit.treatment().ifPresent(this::treatment);
    if (fit.curve().isEmpty()) {
      tell("note.undecided");
    } else if (fit.model().normaliser().orElseThrow().isPeerRelative()) {
      tell("note.peers");
    }
    return notes;
  }

  private void tell(String key, Object... namesAndValues) {
    notes.add(Told.text(key, namesAndValues));
  }

  /** How a missing value was filled in, or why it was not as it should have been. */
  private void filling() {
    value.fill().ifPresent(this::filled);
    boolean byGroup = fit.model().grouping().isPresent();
    boolean fromGroup =
        value.fill().isPresent()
            && value.fill().get() instanceof FillSource.OfUnits units
            && units.group().isPresent();
    boolean missing = value.input().applies() && Double.isNaN(value.input().quotient());
    if (byGroup && missing && !fromGroup && fit.filling().isPresent()) {
      Optional<String> group = value.input().group();
      if (group.isPresent()) {
        tell("filled.empty-group", "group", group.get());
      } else {
        tell("filled.no-group");
      }
    }
  }

  private void filled(FillSource source) {
    String number = Figure.of(source.value());
    if (source instanceof FillSource.OfUnits units) {
      String centre = units.centre() == Centre.MEAN ? "mean" : "median";
      String key = "filled." + centre + (units.group().isPresent() ? "-of-group" : "");
      String group = units.group().orElse("");
      tell(key, "value", number, "count", units.count(), "group", group);
    } else if (source instanceof FillSource.OfEarlier earlier) {
      tell("filled.earlier", "value", number, "periods", earlier.periodsBack());
    } else {
      tell("filled.stated", "value", number);
    }
  }

  /** The formula of a transform, as a calculator takes it. */
  private static String formula(Transform transform) {
    if (transform instanceof BoxCox power) {
      String start = power.shifted() ? "(x - min + 1)" : "x";
      return power.lambda() == 0 ? "ln " + start : "(" + start + "^lambda - 1) ÷ lambda";
    }
    LogForm form = (LogForm) transform;
    return switch (form) {
      case PLAIN -> "ln(x)";
      case SHIFTED_BY_HUNDREDTH -> "ln(x - min + 0.01 × (max - min))";
      case SHIFTED_BY_ONE -> "ln(x - min + 1)";
      case SCALED_TO_MAX -> "ln((max - 1) × (x - min) / (max - min) + 1)";
      case BY_SKEWNESS ->
          "ln(x - min + 0.01 × (max - min)) | -ln(max - x + 0.01 × (max - min)), skewness > 0 | <= 0";
    };
  }

  private void treatment(TreatmentCurve curve) {
    if (!isTouched(curve)) {
      return;
    }
    for (TreatmentStep step : curve.steps()) {
      if (step instanceof TreatmentStep.Tested tested && tested.outlying()) {
        outlying(tested);
      } else if (step instanceof TreatmentStep.Moved moved && moved.kept()) {
        moved(curve);
      } else if (step instanceof TreatmentStep.Moved) {
        tell("treated.not-enough");
      } else if (step instanceof TreatmentStep.Transformed transformed) {
        transformed(transformed);
      } else if (step instanceof TreatmentStep.Untransformed) {
        tell("treated.untransformed");
      }
    }
  }

  /** Tells whether the treatment has anything to do with this unit. */
  private boolean isTouched(TreatmentCurve curve) {
    boolean whole =
        curve.steps().stream()
            .anyMatch(
                it ->
                    it instanceof TreatmentStep.Transformed
                        || it instanceof TreatmentStep.Untransformed);
    double before = value.imputed();
    return whole || (!Double.isNaN(before) && curve.limited(before) != before);
  }

  /** Why outliers were looked for: the shape of the column at that time. */
  private void outlying(TreatmentStep.Tested tested) {
    tell(
        "treated.outlying",
        "skewness",
        Figure.of(tested.shape().skewness()),
        "maxSkewness",
        Figure.of(tested.test().maxSkewness()),
        "kurtosis",
        Figure.of(tested.shape().kurtosis()),
        "maxKurtosis",
        Figure.of(tested.test().maxKurtosis()));
  }

  private void moved(TreatmentCurve curve) {
    double before = value.imputed();
    double after = curve.limited(before);
    if (before != after && !Double.isNaN(before)) {
      tell("treated.moved", "from", Figure.of(before), "to", Figure.of(after));
    }
  }

  private void transformed(TreatmentStep.Transformed step) {
    String numbers =
        step.parameters().stream()
            .map(it -> it.name() + " = " + Figure.of(it.value()))
            .collect(Collectors.joining(", "));
    tell("treated.transformed", "transform", formula(step.transform()), "numbers", numbers);
  }
}
