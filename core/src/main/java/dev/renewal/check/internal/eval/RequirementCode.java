package dev.renewal.check.internal.eval;

/** A compiled requirement. */
public abstract class RequirementCode {

  /** Judges the requirement where the evaluation stands; explains no more than the result needs. */
  public final Truth test(Env env) {
    Trace trace = env.trace;
    if (trace == null) {
      return judge(env);
    }
    Trace.Mark mark = trace.mark();
    Truth truth = judge(env);
    trace.settle(mark, truth);
    return truth;
  }

  /** Judges the requirement, and adds to the trace whatever it meets. */
  abstract Truth judge(Env env);
}
