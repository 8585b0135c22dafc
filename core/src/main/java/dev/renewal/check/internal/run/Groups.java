package dev.renewal.check.internal.run;

import dev.renewal.check.internal.compile.CompiledRule;
import dev.renewal.check.internal.eval.Env;
import dev.renewal.check.internal.eval.Group;
import dev.renewal.check.internal.eval.Holder;
import dev.renewal.check.internal.eval.Member;
import dev.renewal.check.internal.eval.PathCode;
import dev.renewal.check.internal.eval.Reason;
import dev.renewal.check.internal.eval.Trace;
import dev.renewal.check.internal.eval.Truth;
import dev.renewal.dataset.Broken;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.DocumentType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Groups documents or their elements by equal keys. */
final class Groups {
  private final CompiledRule rule;
  private final CompiledRule.Grouping grouping;
  private final DocumentType kind;
  private final Map<List<Object>, List<Member>> members = new LinkedHashMap<>();
  private final Unlisted unlisted;
  private final Ungrouped ungrouped;

  /** Takes documents whose elements may not all be known. */
  interface Unlisted {
    /** Takes what was met on the way to the elements of one document. */
    void take(ElementWalk.Met met, Position document);
  }

  /** Takes what may or may not belong to some group. */
  interface Ungrouped {
    /** Takes one document or element, and why its group is not known. */
    void take(Position position, List<Reason> reasons);
  }

  Groups(CompiledRule rule, Unlisted unlisted, Ungrouped ungrouped) {
    if (rule.group() == null) {
      throw new IllegalArgumentException(rule.rule().id() + " has no groups");
    }
    this.rule = rule;
    this.grouping = rule.group();
    this.kind = rule.document().orElseThrow();
    this.unlisted = unlisted;
    this.ungrouped = ungrouped;
  }

  /** Puts documents or their elements into their groups. */
  void gather(Env env, Gathered gathered) {
    List<Attribute> steps = rule.elements() == null ? List.of() : rule.elements().steps();
    ElementWalk walk = new ElementWalk(steps);
    for (Holder holder : gathered.all(kind.name())) {
      ElementWalk.Met met =
          walk.each(
              holder.document(),
              gathered.broken(),
              (element, indices) -> {
                env.enter(element, holder.document(), gathered.broken());
                add(env, new Member(element, holder, Position.path(steps, indices)));
              });
      unlisted.take(met, position(holder));
    }
  }

  private void add(Env env, Member member) {
    Truth belongs = grouping.where() == null ? Truth.HOLDS : grouping.where().test(env);
    if (belongs == Truth.FAILS || belongs == Truth.VACUOUS) {
      return;
    }
    Optional<List<Object>> keys = belongs == Truth.HOLDS ? keys(env) : Optional.empty();
    if (keys.isPresent()) {
      members.computeIfAbsent(keys.get(), unused -> new ArrayList<>()).add(member);
    } else {
      ungrouped.take(position(member.holder()).element(member.path()), reasons(env));
    }
  }

  /** The keys of a document or element; empty if some key is not known. */
  private Optional<List<Object>> keys(Env env) {
    List<Object> keys = new ArrayList<>();
    for (PathCode path : grouping.keys().values()) {
      Object key = path.key(env);
      if (key == null) {
        return Optional.empty();
      }
      keys.add(key);
    }
    return Optional.of(keys);
  }

  /** Why it is not known whether a document or element belongs to a group, and to which. */
  private List<Reason> reasons(Env env) {
    Trace trace = new Trace();
    env.explain(trace);
    try {
      if (grouping.where() == null || grouping.where().test(env) == Truth.HOLDS) {
        keys(env);
      }
    } finally {
      env.explain(null);
    }
    String names = String.join(", ", grouping.names());
    return trace.reasons().isEmpty()
        ? List.of(Reason.of(Reason.Kind.NO_KEY, names))
        : trace.reasons();
  }

  /** The groups, in the order in which their first members stand. */
  Collection<Group> all() {
    return members.entrySet().stream()
        .map(entry -> new Group(entry.getKey(), entry.getValue()))
        .toList();
  }

  private Position position(Holder holder) {
    return Position.of(
        kind, new Placed(kind, holder.document(), holder.ordinal(), holder.pointer(), Broken.NONE));
  }

  /** A group stands where its first member stands. */
  Position position(Group group) {
    Member first = group.members().get(0);
    String document = first.holder().pointer();
    return new Position(
        Group.subject(kind.name(), grouping.names(), group.keys()),
        first.holder().ordinal(),
        document,
        document + first.path(),
        new Title("group", null));
  }

  @Override
  public String toString() {
    return rule.rule().id() + " " + members.size() + " groups";
  }
}
