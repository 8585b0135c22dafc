package dev.renewal.score;

import java.util.Locale;

/** A step of a computation whose table can be asked for (计算阶段). */
public enum Stage {
  /** Values as given (原始值). */
  RAW,
  /** Values divided by their denominators (除以分母后). */
  DENOMINATED,
  /** Values with missing ones filled in (插补后). */
  IMPUTED,
  /** Values after the treatment of outliers (异常值处理后). */
  TREATED,
  /** Scores of the indicators (标准化得分). */
  NORMALISED,
  /** Scores of all groups, up to the whole (合成得分). */
  AGGREGATED;

  /** The word for it: {@code raw} to {@code aggregated}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
