package dev.renewal.violation.internal;

import dev.renewal.dataset.Dataset;
import dev.renewal.finding.Outcome;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import dev.renewal.standard.Requirement;
import dev.renewal.standard.Rule;
import dev.renewal.standard.Standard;
import dev.renewal.violation.Edit;
import dev.renewal.violation.UnmetRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Builds a dataset rule by rule; after each rule, all that is there conforms. */
public final class Building {
  private static final int PASSES = 2;
  private static final int SUBJECTS = 4;

  private final Site site;
  private final Drafts drafts;
  private final Repair repair;
  private final Set<String> met = new LinkedHashSet<>();
  private final Map<String, Set<String>> unmet = new LinkedHashMap<>();
  private Dataset dataset;

  /** Builds a dataset for a standard. */
  public Building(Standard standard) {
    this.site = new Site(standard, Openings.of(standard));
    this.drafts = new Drafts();
    this.repair = new Repair(site, drafts);
    this.dataset = new Ground(site).empty();
    for (int pass = 0; pass < PASSES; pass++) {
      for (Rule rule : standard.rules()) {
        if (!met.contains(rule.id())) {
          establish(rule);
        }
      }
    }
    prune();
  }

  /** The dataset; all that is in it conforms. */
  public Dataset dataset() {
    return dataset;
  }

  /** The rules that nothing in the dataset meets. */
  public List<UnmetRule> unmet() {
    return unmet.entrySet().stream()
        .map(it -> new UnmetRule(it.getKey(), List.copyOf(it.getValue())))
        .toList();
  }

  /** Takes away the documents that no rule needs, the last first. */
  private void prune() {
    for (DocumentType kind : DocumentKinds.all()) {
      int size = site.scene(dataset).root().children(Scene.attribute(kind.collection())).size();
      for (int last = size - 1; last >= 0; last--) {
        Spot spot = site.scene(dataset).find("/" + kind.collection() + "/" + last).orElseThrow();
        Dataset less = Edit.remove(spot.pointer(), spot.value()).applyTo(dataset);
        Marks marks = site.judge(less);
        if (marks.unwanted().isEmpty() && met.stream().allMatch(it -> isMet(it, marks))) {
          dataset = less;
        }
      }
    }
  }

  private void establish(Rule rule) {
    Set<String> against = new LinkedHashSet<>();
    for (Dataset begun : begun(rule)) {
      Optional<Dataset> whole = repair.whole(begun, against);
      if (whole.isPresent() && taken(whole.get(), rule, against)) {
        unmet.remove(rule.id());
        return;
      }
    }
    unmet.put(rule.id(), against);
  }

  /** Datasets in which a subject meets the rule, whatever else is wrong there. */
  private List<Dataset> begun(Rule rule) {
    List<Dataset> begun = new ArrayList<>();
    Scene scene = site.scene(dataset);
    new Subjects(rule, scene)
        .all().stream().limit(SUBJECTS).forEach(it -> begun.addAll(meeting(rule, scene, it)));
    for (List<Edit> first : drafts.subjects(rule, scene)) {
      Scene grown = scene.with(first);
      List<Context> subjects = new Subjects(rule, grown).all();
      if (!subjects.isEmpty()) {
        begun.addAll(meeting(rule, grown, subjects.get(subjects.size() - 1)));
      }
    }
    return begun;
  }

  private List<Dataset> meeting(Rule rule, Scene scene, Context subject) {
    List<Requirement> parts = new ArrayList<>();
    rule.when().ifPresent(parts::add);
    parts.add(rule.require());
    return drafts.plans(rule, parts, scene, subject).stream()
        .map(plan -> Edit.apply(plan, scene.dataset()))
        .toList();
  }

  /** Takes a conforming dataset if it meets the rule, and all rules met before. */
  private boolean taken(Dataset whole, Rule rule, Set<String> against) {
    Marks marks = site.judge(whole);
    Set<String> lost = new LinkedHashSet<>(met);
    lost.add(rule.id());
    lost.removeIf(it -> isMet(it, marks));
    if (!lost.isEmpty()) {
      against.addAll(lost);
      return false;
    }
    dataset = whole;
    site.standard().rules().stream()
        .map(Rule::id)
        .filter(it -> isMet(it, marks))
        .forEach(
            it -> {
              met.add(it);
              unmet.remove(it);
            });
    return true;
  }

  /** Whether a subject passes, or none can since the source leaves members of a list out. */
  private static boolean isMet(String rule, Marks marks) {
    return marks.total(rule, Outcome.PASSED) > 0 || marks.open().contains(rule);
  }
}
