package dev.renewal.violation.internal;

import dev.renewal.check.internal.eval.Group;
import dev.renewal.check.internal.eval.Truth;
import dev.renewal.finding.Outcome;
import dev.renewal.finding.Subject;
import dev.renewal.model.Document;
import dev.renewal.standard.Path;
import dev.renewal.standard.Rule;
import dev.renewal.standard.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The subjects of a rule in a dataset. */
final class Subjects implements Scope.Cases<List<Context>> {
  private final Rule rule;
  private final Scene scene;

  Subjects(Rule rule, Scene scene) {
    this.rule = rule;
    this.scene = scene;
  }

  /** All subjects, whether the rule applies to them or not. */
  List<Context> all() {
    return rule.scope().accept(this);
  }

  /** The subjects that meet the rule, or meet all of it that the source lets anyone decide. */
  List<Context> passing(Marks base) {
    return all().stream().filter(it -> passes(it, base)).toList();
  }

  private boolean passes(Context subject, Marks base) {
    Optional<Subject> named = named(subject);
    boolean open = base.open().contains(rule.id());
    if (named.isPresent()) {
      return base.has(rule.id(), named.get(), Outcome.PASSED)
          || (open && base.has(rule.id(), named.get(), Outcome.UNDETERMINED));
    }
    boolean applies =
        rule.when().isEmpty() || scene.judge(rule.when().get(), subject, true) == Truth.HOLDS;
    return applies && scene.judge(rule.require(), subject, false) == Truth.HOLDS;
  }

  /** The subject that reports call so; empty if it is not there. */
  Optional<Context> called(Subject name) {
    if (rule.scope() instanceof Scope.WholeDataset) {
      return all().stream().findFirst();
    }
    return rule.scope() instanceof Scope.Groups
        ? all().stream().filter(it -> named(it).filter(name::equals).isPresent()).findFirst()
        : spot(scene, name).map(it -> Context.subject(it, rule));
  }

  /** The place of a document or of an element of one, as reports call it. */
  static Optional<Spot> spot(Scene scene, Subject name) {
    return scene
        .document(name.kind(), name.id())
        .flatMap(it -> scene.find(it.pointer() + name.path()));
  }

  /** What reports call a subject; empty for the dataset. */
  private Optional<Subject> named(Context subject) {
    return subject.isGroup() && rule.scope() instanceof Scope.Groups groups
        ? Optional.of(Group.subject(groups.kind(), groups.by().keySet(), subject.keys()))
        : subject.self().map(Subjects::subject);
  }

  static Subject subject(Spot spot) {
    Spot document = spot.document().orElseThrow();
    String path = spot.pointer().substring(document.pointer().length());
    String kind = document.kind().orElseThrow().name();
    return Subject.of(kind, ((Document) document.value()).getId(), path);
  }

  @Override
  public List<Context> documents(Scope.Documents scope) {
    return scene.documents(scope.kind()).stream().map(it -> Context.subject(it, rule)).toList();
  }

  @Override
  public List<Context> elements(Scope.Elements scope) {
    return elements(scope.kind(), scope.path()).stream()
        .map(it -> Context.subject(it, rule))
        .toList();
  }

  private List<Spot> elements(String kind, Path path) {
    Reading reading = new Reading(scene);
    return scene.documents(kind).stream()
        .flatMap(it -> reading.at(path, Context.of(it)).stream())
        .map(Reading.Hit::value)
        .toList();
  }

  @Override
  public List<Context> groups(Scope.Groups scope) {
    List<Spot> all =
        scope
            .path()
            .map(path -> elements(scope.kind(), path))
            .orElseGet(() -> scene.documents(scope.kind()));
    Map<List<Object>, List<Spot>> groups = new LinkedHashMap<>();
    for (Spot member : all) {
      keys(scope, member)
          .ifPresent(keys -> groups.computeIfAbsent(keys, unused -> new ArrayList<>()).add(member));
    }
    return groups.entrySet().stream()
        .map(it -> new Context(Optional.empty(), it.getValue(), it.getKey(), Optional.of(rule)))
        .toList();
  }

  private Optional<List<Object>> keys(Scope.Groups scope, Spot member) {
    Context at = Context.of(member);
    if (scope.where().isPresent() && scene.judge(scope.where().get(), at, true) != Truth.HOLDS) {
      return Optional.empty();
    }
    List<Object> keys = new ArrayList<>();
    for (Path path : scope.by().values()) {
      Object key = scene.key(path, at);
      if (key == null) {
        return Optional.empty();
      }
      keys.add(key);
    }
    return Optional.of(keys);
  }

  @Override
  public List<Context> wholeDataset(Scope.WholeDataset scope) {
    return List.of(new Context(Optional.empty(), List.of(), List.of(), Optional.of(rule)));
  }
}
