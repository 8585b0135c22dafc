package dev.renewal.check.internal.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what compiled parts of rules yield, for what looks into a rule. */
public final class Probe {
  private Probe() {}

  /** The value of an operand, the least if it is undecided; null if there is none known. */
  public static @Nullable Object value(OperandCode operand, Env env) {
    Object value = operand.eval(env);
    if (value instanceof Interval interval) {
      return interval.least();
    }
    return value == Unknown.UNKNOWN ? null : value;
  }

  /** The largest value an operand can have; null if there is none that is known. */
  public static @Nullable Object most(OperandCode operand, Env env) {
    Object value = operand.eval(env);
    if (value instanceof Interval interval) {
      return interval.most();
    }
    return value == Unknown.UNKNOWN ? null : value;
  }

  /** The elements a selection has for sure, in order. */
  public static List<Object> elements(SelectionCode selection, Env env) {
    List<Object> elements = new ArrayList<>();
    selection.each(
        env,
        (element, holder, sure) -> {
          if (sure) {
            elements.add(element);
          }
          return true;
        });
    return elements;
  }

  /** The members a set has for sure, in order, with codes for aliases. */
  public static Set<Object> members(SetCode set, Env env) {
    return set.members(env).sure;
  }

  /** The comparable form of a value of the model. */
  public static Object comparable(Object value) {
    return Values.comparable(value);
  }

  /** The form in which a value of the model is a member of a set. */
  public static Object key(Object value) {
    return Values.key(value);
  }

  /** The order of two comparable values of one family. */
  public static int order(Object left, Object right) {
    return Values.order(left, right);
  }
}
