package dev.renewal.check.internal.run;

import dev.renewal.check.internal.compile.CompiledRule;
import dev.renewal.check.internal.eval.Env;
import dev.renewal.check.internal.eval.Reason;
import dev.renewal.check.internal.eval.Trace;
import dev.renewal.check.internal.eval.Truth;
import dev.renewal.finding.Outcome;

/**
 * The outcome of a rule on a subject, explained.
 *
 * @param outcome the outcome
 * @param trace what led to it
 */
record Judgement(Outcome outcome, Trace trace) {

  /** The outcome of a rule where the evaluation stands; skipped counts as undetermined. */
  static Outcome outcome(CompiledRule rule, Env env) {
    if (rule.when() != null) {
      Truth condition = rule.when().test(env);
      if (condition == Truth.UNDETERMINED) {
        return Outcome.UNDETERMINED;
      }
      if (condition != Truth.HOLDS) {
        return Outcome.NOT_APPLICABLE;
      }
    }
    return switch (rule.require().test(env)) {
      case HOLDS -> Outcome.PASSED;
      case FAILS -> Outcome.FAILED;
      case UNDETERMINED -> Outcome.UNDETERMINED;
      case VACUOUS -> Outcome.NOT_APPLICABLE;
    };
  }

  /** The outcome with its explanation. */
  static Judgement explained(CompiledRule rule, Env env) {
    Trace trace = new Trace();
    env.explain(trace);
    try {
      Outcome outcome = outcome(rule, env);
      boolean skipped =
          outcome == Outcome.UNDETERMINED
              && trace.reasons().stream().map(Reason::kind).anyMatch(Reason.Kind::skips);
      return new Judgement(skipped ? Outcome.SKIPPED : outcome, trace);
    } finally {
      env.explain(null);
    }
  }
}
