package dev.renewal.check.internal.run;

import dev.renewal.check.internal.compile.CompiledRule;
import dev.renewal.check.internal.eval.Env;
import dev.renewal.check.internal.eval.Group;
import dev.renewal.check.internal.eval.Holder;
import dev.renewal.check.internal.eval.Member;
import dev.renewal.check.internal.eval.PathCode;
import dev.renewal.check.internal.eval.Truth;
import dev.renewal.finding.Subject;
import dev.renewal.schema.DocumentType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Groups documents or their elements by equal keys. */
final class Groups {
  private final CompiledRule rule;
  private final CompiledRule.Grouping grouping;
  private final DocumentType kind;
  private final Map<List<Object>, List<Member>> members = new LinkedHashMap<>();
  private long undecided;

  Groups(CompiledRule rule, Env env, Gathered gathered) {
    if (rule.group() == null) {
      throw new IllegalArgumentException(rule.rule().id() + " has no groups");
    }
    this.rule = rule;
    this.grouping = rule.group();
    this.kind = rule.document().orElseThrow();
    ElementWalk walk =
        new ElementWalk(rule.elements() == null ? List.of() : rule.elements().steps());
    for (Holder holder : gathered.all(kind.name())) {
      walk.each(
          holder.document(),
          gathered.broken(),
          (element, indices) -> {
            String path =
                rule.elements() == null ? "" : Position.path(rule.elements().steps(), indices);
            env.enter(element, holder.document(), gathered.broken());
            add(env, new Member(element, holder, path));
          });
    }
  }

  private void add(Env env, Member member) {
    Truth belongs = grouping.where() == null ? Truth.HOLDS : grouping.where().test(env);
    if (belongs == Truth.UNDETERMINED) {
      undecided++;
    }
    if (belongs != Truth.HOLDS) {
      return;
    }
    List<Object> keys = new ArrayList<>();
    for (PathCode path : grouping.keys().values()) {
      Object key = path.key(env);
      if (key == null) {
        undecided++;
        return;
      }
      keys.add(key);
    }
    members.computeIfAbsent(keys, unused -> new ArrayList<>()).add(member);
  }

  /** The groups, in the order in which their first members stand. */
  Collection<Group> all() {
    return members.entrySet().stream()
        .map(entry -> new Group(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** How many documents or elements may or may not belong to some group. */
  long undecided() {
    return undecided;
  }

  /** A group stands where its first member stands. */
  Position position(Group group) {
    Member first = group.members().get(0);
    StringBuilder id = new StringBuilder();
    List<String> names = grouping.names();
    for (int at = 0; at < names.size(); at++) {
      id.append(at == 0 ? "" : ",").append(names.get(at)).append('=').append(group.keys().get(at));
    }
    String document = first.holder().pointer();
    return new Position(
        Subject.of("group", kind.name() + " " + id),
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
