package dev.renewal.violation.internal;

import dev.renewal.dataset.Dataset;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.RecordType;
import dev.renewal.standard.MemberSet;
import dev.renewal.standard.Operand;
import dev.renewal.standard.Path;
import dev.renewal.standard.Requirement;
import dev.renewal.standard.Rule;
import dev.renewal.standard.Scope;
import dev.renewal.standard.Selection;
import dev.renewal.standard.Values;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The kinds of documents beside its subjects that a rule looks at. */
final class Mentions implements Requirement.Cases<Set<String>> {
  private static final Map<String, Set<String>> REFERENCES = references();

  private final Set<String> kinds = new LinkedHashSet<>();

  private Mentions() {}

  /** The kinds, by their names. */
  static Set<String> kinds(Rule rule) {
    Mentions mentions = new Mentions();
    if (rule.scope() instanceof Scope.Groups groups) {
      groups.where().ifPresent(it -> it.accept(mentions));
      groups.by().values().forEach(mentions::path);
    }
    rule.when().ifPresent(it -> it.accept(mentions));
    return rule.require().accept(mentions);
  }

  /** What attributes of a name refer to, anywhere in the model. */
  private static Map<String, Set<String>> references() {
    Map<String, Set<String>> references = new HashMap<>();
    Set<RecordType> seen = new HashSet<>();
    Deque<RecordType> left = new ArrayDeque<>(List.of(RecordType.of(Dataset.class)));
    while (!left.isEmpty()) {
      RecordType type = left.remove();
      if (!seen.add(type)) {
        continue;
      }
      for (Attribute attribute : type.attributes()) {
        attribute.type().objectType().ifPresent(left::add);
        attribute
            .refersTo()
            .ifPresent(
                kind ->
                    references
                        .computeIfAbsent(attribute.name(), unused -> new TreeSet<>())
                        .add(kind));
      }
    }
    return references;
  }

  private void path(Path path) {
    for (Path.Step step : path.steps()) {
      kinds.addAll(REFERENCES.getOrDefault(step.name(), Set.of()));
      if (path.anchor() == Path.Anchor.DATASET) {
        DocumentKinds.byCollection(step.name()).ifPresent(it -> kinds.add(it.name()));
      }
    }
  }

  private void selection(Selection selection) {
    path(selection.from());
    selection.where().ifPresent(it -> it.accept(this));
    selection.pick().ifPresent(it -> operand(it.by()));
    selection.distinct().ifPresent(this::path);
  }

  private void values(Values values) {
    selection(values.of());
    values.path().ifPresent(this::path);
  }

  private void operand(Operand operand) {
    Reading.values(operand).forEach(this::values);
    if (operand instanceof Operand.Count count) {
      selection(count.selection());
    }
    if (operand instanceof Operand.Scaled scaled) {
      operand(scaled.value());
    }
  }

  private void set(MemberSet set) {
    if (set instanceof MemberSet.Keys keys) {
      values(keys.values());
    }
    if (set instanceof MemberSet.Periods periods) {
      operand(periods.from());
    }
  }

  @Override
  public Set<String> present(Requirement.Present requirement) {
    values(requirement.values());
    return kinds;
  }

  @Override
  public Set<String> absent(Requirement.Absent requirement) {
    values(requirement.values());
    return kinds;
  }

  @Override
  public Set<String> compare(Requirement.Compare requirement) {
    operand(requirement.left());
    operand(requirement.right());
    return kinds;
  }

  @Override
  public Set<String> every(Requirement.Every requirement) {
    set(requirement.members());
    set(requirement.in());
    return kinds;
  }

  @Override
  public Set<String> sequence(Requirement.Sequence requirement) {
    selection(requirement.steps());
    return kinds;
  }

  @Override
  public Set<String> all(Requirement.All requirement) {
    requirement.parts().forEach(it -> it.accept(this));
    return kinds;
  }

  @Override
  public Set<String> any(Requirement.Any requirement) {
    requirement.parts().forEach(it -> it.accept(this));
    return kinds;
  }
}
