package dev.renewal.score.treatment;

/** What is missing stays missing (不插补). */
public record NoImputation() implements Imputation {

  @Override
  public FillRule rule(Column column, Peers peers) {
    return FillRule.NONE;
  }
}
