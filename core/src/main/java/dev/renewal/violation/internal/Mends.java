package dev.renewal.violation.internal;

import dev.renewal.check.CorePack;
import dev.renewal.check.Parameters;
import dev.renewal.check.internal.compile.RuleParts;
import dev.renewal.dataset.Dataset;
import dev.renewal.finding.Outcome;
import dev.renewal.finding.Subject;
import dev.renewal.standard.Rule;
import dev.renewal.standard.Standard;
import dev.renewal.violation.Companion;
import dev.renewal.violation.Edit;
import dev.renewal.violation.NoViolation;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * Plans that make another rule hold again which a violation breaks along the way: a changed whole
 * carries its parts along.
 */
final class Mends {
  private final List<Scene> scenes;

  Mends(Scene scene, Parameters parameters) {
    Standard core = CorePack.standard();
    RuleParts parts = new RuleParts(core, List.of(), parameters);
    this.scenes = List.of(scene, new Scene(core, parts, scene.dataset(), scene.asOf()));
  }

  /** Plans for what failed along the way; none for other outcomes and for groups. */
  List<List<Edit>> of(Companion companion, Dataset changed) {
    if (companion.outcome() != Outcome.FAILED) {
      return List.of();
    }
    for (Scene scene : scenes) {
      Optional<Rule> rule = scene.standard().rule(companion.rule());
      if (rule.isPresent()) {
        return plans(rule.get(), companion.subject(), scene.over(changed));
      }
    }
    return List.of();
  }

  private static List<List<Edit>> plans(Rule rule, Subject subject, Scene scene) {
    return scene
        .document(subject.kind(), subject.id())
        .flatMap(it -> scene.find(it.pointer() + subject.path()))
        .map(it -> Context.subject(it, rule))
        .map(
            it ->
                new Workshop(scene, EnumSet.noneOf(NoViolation.Reason.class))
                    .fulfilment.plans(rule.require(), it))
        .orElse(List.of());
  }
}
