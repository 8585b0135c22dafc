package dev.renewal.check.internal.eval;

/** A compiled requirement. */
public abstract class RequirementCode {

  /** Judges the requirement where the evaluation stands. */
  public abstract Truth test(Env env);
}
