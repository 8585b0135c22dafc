package dev.renewal.violation.internal;

import dev.renewal.standard.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * From where paths are read: a subject of a rule, or an element.
 *
 * @param self the document or element; empty for a group and the dataset
 * @param members the members, if it is a group
 * @param keys the keys of the group
 * @param rule the rule whose subject it is; empty for an element
 */
record Context(Optional<Spot> self, List<Spot> members, List<Object> keys, Optional<Rule> rule) {

  Context {
    members = List.copyOf(members);
    keys = List.copyOf(keys);
  }

  /** An element of a document or of the header. */
  static Context of(Spot element) {
    return new Context(Optional.of(element), List.of(), List.of(), Optional.empty());
  }

  /** A document or element that a rule judges. */
  static Context subject(Spot self, Rule rule) {
    return new Context(Optional.of(self), List.of(), List.of(), Optional.of(rule));
  }

  boolean isGroup() {
    return !members.isEmpty();
  }

  /** The same place in another dataset; empty if it is gone. */
  Optional<Context> in(Scene scene) {
    Optional<Spot> moved = self.flatMap(it -> scene.find(it.pointer()));
    if (self.isPresent() && moved.isEmpty()) {
      return Optional.empty();
    }
    Optional<Context> group = regrouped(scene);
    if (group.isPresent()) {
      return group;
    }
    List<Spot> there = new ArrayList<>();
    for (Spot member : members) {
      scene.find(member.pointer()).ifPresent(there::add);
    }
    return members.isEmpty() || !there.isEmpty()
        ? Optional.of(new Context(moved, there, keys, rule))
        : Optional.empty();
  }

  /** The group of the same keys, with the members it has there. */
  private Optional<Context> regrouped(Scene scene) {
    return isGroup() && rule.isPresent()
        ? new Subjects(rule.get(), scene)
            .all().stream().filter(it -> it.keys().equals(keys)).findFirst()
        : Optional.empty();
  }
}
