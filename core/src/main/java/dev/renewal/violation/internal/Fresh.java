package dev.renewal.violation.internal;

import dev.renewal.schema.DocumentKinds;
import dev.renewal.standard.Requirement;
import dev.renewal.standard.Scope;
import dev.renewal.standard.Values;
import dev.renewal.violation.Edit;
import java.util.ArrayList;
import java.util.List;

/** Plans that add something that a rule of a certain scope can judge. */
final class Fresh implements Scope.Cases<List<List<Edit>>> {
  private final Scene scene;

  Fresh(Scene scene) {
    this.scene = scene;
  }

  private List<Edit> document(String kind) {
    return Ground.document(DocumentKinds.byName(kind).orElseThrow(), scene);
  }

  @Override
  public List<List<Edit>> documents(Scope.Documents scope) {
    return List.of(document(scope.kind()));
  }

  /** An element in each document that is there, and in a new one. */
  @Override
  public List<List<Edit>> elements(Scope.Elements scope) {
    List<List<Edit>> plans = new ArrayList<>();
    for (Spot document : scene.documents(scope.kind())) {
      plans.addAll(element(scene, scope, document));
    }
    List<Edit> first = document(scope.kind());
    Scene grown = scene.with(first);
    List<Spot> documents = grown.documents(scope.kind());
    for (List<Edit> more : element(grown, scope, documents.get(documents.size() - 1))) {
      plans.add(Plans.joined(first, more));
    }
    return plans;
  }

  private static List<List<Edit>> element(Scene scene, Scope.Elements scope, Spot document) {
    return Workshop.building(scene).growth.path(scope.path(), Context.of(document), null);
  }

  /** A member that passes the filter and has all keys. */
  @Override
  public List<List<Edit>> groups(Scope.Groups scope) {
    List<Requirement> parts = new ArrayList<>();
    scope.where().ifPresent(parts::add);
    scope.by().values().forEach(it -> parts.add(new Requirement.Present(Values.at(it))));
    List<List<Edit>> plans = new ArrayList<>();
    for (List<Edit> first : members(scope)) {
      Scene grown = scene.with(first);
      grown
          .find(added(first))
          .map(Context::of)
          .map(it -> plans(grown, new Requirement.All(parts), it))
          .orElse(List.of())
          .forEach(more -> plans.add(Plans.joined(first, more)));
    }
    return plans;
  }

  private static List<List<Edit>> plans(Scene scene, Requirement requirement, Context at) {
    return Workshop.building(scene).fulfilment.plans(requirement, at);
  }

  private List<List<Edit>> members(Scope.Groups scope) {
    return scope
        .path()
        .map(path -> elements(new Scope.Elements(scope.kind(), path)))
        .orElseGet(() -> documents(new Scope.Documents(scope.kind())));
  }

  /** The pointer of the element that a plan adds last. */
  private static String added(List<Edit> plan) {
    Edit last = plan.get(plan.size() - 1);
    boolean first = last.newValue().filter(List.class::isInstance).isPresent();
    return first ? last.pointer() + "/0" : last.pointer();
  }

  /** The dataset is there already. */
  @Override
  public List<List<Edit>> wholeDataset(Scope.WholeDataset scope) {
    return List.of();
  }
}
