package dev.renewal.violation.internal;

import dev.renewal.check.CorePack;
import dev.renewal.check.Parameters;
import dev.renewal.check.internal.compile.RuleParts;
import dev.renewal.dataset.Dataset;
import dev.renewal.finding.Outcome;
import dev.renewal.finding.Subject;
import dev.renewal.model.Document;
import dev.renewal.model.Stage;
import dev.renewal.standard.Rule;
import dev.renewal.standard.Standard;
import dev.renewal.violation.Companion;
import dev.renewal.violation.Edit;
import dev.renewal.violation.NoViolation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * Plans that make another rule hold again which a violation breaks along the way: a changed whole
 * carries its parts along.
 */
final class Mends {
  private static final String STAGE = "stage";

  private final List<Scene> scenes;

  Mends(Scene scene, Parameters parameters) {
    Standard core = CorePack.standard();
    RuleParts parts = new RuleParts(core, List.of(), parameters);
    this.scenes = List.of(scene, new Scene(core, parts, scene.dataset(), scene.asOf()));
  }

  /**
   * Plans for what failed along the way; none for other outcomes.
   *
   * @param companion what failed
   * @param broken the rule that is meant to fail
   * @param changed the dataset
   */
  List<List<Edit>> of(Companion companion, Rule broken, Dataset changed) {
    if (companion.outcome() != Outcome.FAILED) {
      return List.of();
    }
    if (Unruled.isMended(companion.rule())) {
      return Unruled.plans(companion, scenes.get(0).over(changed));
    }
    for (Scene scene : scenes) {
      Optional<Rule> rule = scene.standard().rule(companion.rule());
      if (rule.isPresent()) {
        Scene there = scene.over(changed);
        List<List<Edit>> plans = new ArrayList<>(plans(rule.get(), companion.subject(), there));
        plans.addAll(earlier(rule.get(), broken, companion.subject(), there));
        return plans;
      }
    }
    return List.of();
  }

  /** A plan that puts the document at the stage of the broken rule, if the other is due later. */
  private static List<List<Edit>> earlier(Rule rule, Rule broken, Subject subject, Scene scene) {
    Optional<Stage> stage =
        broken.stage().filter(it -> rule.stage().filter(its -> its.compareTo(it) > 0).isPresent());
    Optional<Spot> document = scene.document(subject.kind(), subject.id());
    return stage.isEmpty() || document.isEmpty()
        ? List.of()
        : List.of(Plans.one(at(stage.get(), document.get())));
  }

  private static Edit at(Stage stage, Spot document) {
    String pointer = document.pointer() + "/" + STAGE;
    return ((Document) document.value())
        .getStage()
        .map(now -> Edit.replace(pointer, now, stage))
        .orElseGet(() -> Edit.add(pointer, stage));
  }

  private static List<List<Edit>> plans(Rule rule, Subject subject, Scene scene) {
    return new Subjects(rule, scene)
        .called(subject)
        .map(
            it ->
                new Workshop(scene, EnumSet.noneOf(NoViolation.Reason.class))
                    .fulfilment.plans(rule.require(), it))
        .orElse(List.of());
  }
}
