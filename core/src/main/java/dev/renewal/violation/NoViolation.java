package dev.renewal.violation;

import dev.renewal.model.Code;
import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import java.util.Map;

/**
 * Why a rule cannot be broken on a dataset.
 *
 * @param reason the kind of reason
 * @param text the reason for people
 */
public record NoViolation(Reason reason, LocalText text) implements Breach {

  /** The kinds of reasons; of several obstacles met on the way the last one here is told. */
  public enum Reason implements Code {
    /** No subject of the dataset is judged by the rule. */
    NOT_APPLICABLE("not-applicable"),
    /** The rule is not yet due for any subject. */
    NOT_YET_DUE("not-yet-due"),
    /** The dataset breaks the rule already. */
    ALREADY_BROKEN("already-broken"),
    /** The rule reads only what holds for the dataset as a whole, or what the standard says. */
    WHOLE_DATASET("whole-dataset"),
    /** Nobody has set a parameter that the rule needs, or filled in a cell of a code list. */
    PARAMETER_NOT_SET("parameter-not-set"),
    /** Not all members of a code list are named, so that the rule never passes. */
    INCOMPLETE_LIST("incomplete-list"),
    /** The rule held after every change tried. */
    HOLDS_ALWAYS("holds-always"),
    /** The dataset, or every change tried, leaves the rule undecided for another reason. */
    UNDETERMINED("undetermined"),
    /** No value of the type lies beyond the bound, or no smaller count exists. */
    NO_SMALLER_STEP("no-smaller-step"),
    /** The rule reads only what follows from other values, and those cannot be changed so. */
    ONLY_DERIVED("only-derived"),
    /** Every change that breaks the requirement also takes the subject out of the rule's scope. */
    LEAVES_SCOPE("leaves-scope");

    private final String code;

    Reason(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  static NoViolation of(Reason reason, String rule) {
    return new NoViolation(
        reason, MessageBundle.core().format("violation." + reason.code(), Map.of("rule", rule)));
  }
}
