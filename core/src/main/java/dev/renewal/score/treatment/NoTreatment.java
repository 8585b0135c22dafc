package dev.renewal.score.treatment;

import java.util.List;

/** Columns stay as they are (不处理). */
public record NoTreatment() implements Treatment {

  @Override
  public TreatmentCurve curve(Column column) {
    return TreatmentCurve.none(List.of());
  }
}
