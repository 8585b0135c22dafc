package dev.renewal.check.internal.eval;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A compiled selection. */
public final class SelectionCode {
  private final PathCode from;
  private final @Nullable RequirementCode where;
  private final @Nullable PickCode pick;

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
  }

  /** The path to the elements. */
  public PathCode from() {
    return from;
  }

  /** Tells whether every element the path leads to is taken. */
  boolean isPlain() {
    return where == null && pick == null;
  }

  /** Takes the elements of a selection. */
  interface Visitor {
    /**
     * Takes one element.
     *
     * @param element the element
     * @param holder the document it stands in
     * @param sure whether the filter holds for sure
     */
    void visit(Object element, @Nullable Object holder, boolean sure);
  }

  /**
   * Visits each element that passes or may pass.
   *
   * @return whether all elements could be known
   */
  boolean each(Env env, Visitor visitor) {
    return pick == null ? filtered(env, visitor) : picked(env, visitor);
  }

  private boolean filtered(Env env, Visitor visitor) {
    if (where == null) {
      return from.each(
          env,
          (element, holder) -> {
            visitor.visit(element, holder, true);
            return true;
          });
    }
    return from.each(
        env,
        (element, holder) -> {
          Truth truth = env.judge(where, element, holder);
          if (truth == Truth.HOLDS) {
            visitor.visit(element, holder, true);
          } else if (truth == Truth.UNDETERMINED) {
            visitor.visit(element, holder, false);
          }
          return true;
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
      visitor.visit(candidate.element(), candidate.holder(), true);
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
