package dev.renewal.check.internal.eval;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A compiled selection. */
public final class SelectionCode {
  private final PathCode from;
  private final @Nullable RequirementCode where;
  private final @Nullable PickCode pick;
  private final @Nullable PathCode single;

  /**
   * A selection.
   *
   * @param from the path to the elements
   * @param where the filter, if any
   * @param pick the choice among the elements that pass, if any
   */
  public SelectionCode(PathCode from, @Nullable RequirementCode where, @Nullable PickCode pick) {
    this.from = from;
    this.where = where;
    this.pick = pick;
    this.single = where == null && pick == null && !from.isMany() ? from : null;
  }

  /** The path to the elements. */
  public PathCode from() {
    return from;
  }

  /** The path, if it alone is the selection and leads to no more than one element; else null. */
  @Nullable PathCode single() {
    return single;
  }

  /** The path, if the selection is the whole of a list of objects of the subject; else null. */
  @Nullable PathCode list() {
    return where == null && pick == null && from.isListOfObjects() ? from : null;
  }

  /** Takes the elements of a selection. */
  interface Visitor {
    /**
     * Takes one element.
     *
     * @param element the element
     * @param holder the document it stands in
     * @param sure whether the filter holds for sure
     * @return whether to go on
     */
    boolean visit(Object element, @Nullable Object holder, boolean sure);
  }

  /**
   * Visits each element that passes or may pass, until the visitor wants no more.
   *
   * @return whether all elements could be known, or no more were wanted
   */
  boolean each(Env env, Visitor visitor) {
    return pick == null ? filtered(env, visitor) : picked(env, visitor);
  }

  private boolean filtered(Env env, Visitor visitor) {
    if (where == null) {
      return from.each(env, (element, holder) -> visitor.visit(element, holder, true));
    }
    return from.each(
        env,
        (element, holder) -> {
          Truth truth = env.judge(where, element, holder);
          boolean passes = truth == Truth.HOLDS;
          return !(passes || truth == Truth.UNDETERMINED) || visitor.visit(element, holder, passes);
        });
  }

  private boolean picked(Env env, Visitor visitor) {
    List<PickCode.Candidate> candidates = new ArrayList<>();
    boolean known =
        filtered(
            env,
            (element, holder, sure) ->
                candidates.add(new PickCode.Candidate(element, holder, sure)));
    if (!known) {
      return false;
    }
    List<PickCode.Candidate> taken = pick().take(env, candidates);
    if (taken == null) {
      return false;
    }
    for (PickCode.Candidate candidate : taken) {
      if (!visitor.visit(candidate.element(), candidate.holder(), true)) {
        return true;
      }
    }
    return true;
  }

  private PickCode pick() {
    if (pick == null) {
      throw new IllegalStateException("no pick");
    }
    return pick;
  }
}
