package dev.renewal.violation.internal;

import dev.renewal.check.internal.eval.Truth;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import dev.renewal.standard.Requirement;
import dev.renewal.standard.Rule;
import dev.renewal.violation.Edit;
import java.util.ArrayList;
import java.util.List;

/** Plans that let a subject of a rule meet it in a dataset that is being built. */
final class Drafts {

  /** Plans for what a rule requires; where it cannot be told if it applies, also for that. */
  List<List<Edit>> mends(Rule rule, Scene scene, Context subject) {
    if (rule.when().isEmpty() || scene.judge(rule.when().get(), subject, true) == Truth.HOLDS) {
      return plans(rule, List.of(rule.require()), scene, subject);
    }
    List<Requirement> both = List.of(rule.when().get(), rule.require());
    List<List<Edit>> plans = new ArrayList<>(plans(rule, both, scene, subject));
    plans.addAll(Workshop.building(scene).breaker.plans(rule.when().get(), subject));
    return plans;
  }

  /** Plans for requirements; where there are none, with a document of each kind it looks at. */
  List<List<Edit>> plans(Rule rule, List<Requirement> parts, Scene scene, Context subject) {
    List<List<Edit>> plans = Workshop.building(scene).fulfilment.each(parts, subject);
    if (!plans.isEmpty()) {
      return plans;
    }
    List<Edit> first = lookedAt(rule, scene);
    if (first.isEmpty()) {
      return List.of();
    }
    Scene grown = scene.with(first);
    return subject.in(grown).stream()
        .flatMap(it -> Workshop.building(grown).fulfilment.each(parts, it).stream())
        .map(more -> Plans.joined(first, more))
        .toList();
  }

  /** Plans that add a subject; where there are none, with a document of each kind it looks at. */
  List<List<Edit>> subjects(Rule rule, Scene scene) {
    List<List<Edit>> plans = rule.scope().accept(new Fresh(scene));
    List<Edit> first = lookedAt(rule, scene);
    if (!plans.isEmpty() || first.isEmpty()) {
      return plans;
    }
    return rule.scope().accept(new Fresh(scene.with(first))).stream()
        .map(more -> Plans.joined(first, more))
        .toList();
  }

  private static List<Edit> lookedAt(Rule rule, Scene scene) {
    List<Edit> additions = List.of();
    for (String kind : Mentions.kinds(rule)) {
      if (scene.documents(kind).isEmpty()) {
        DocumentType type = DocumentKinds.byName(kind).orElseThrow();
        additions = Plans.joined(additions, Ground.document(type, scene.with(additions)));
      }
    }
    return additions;
  }
}
