package dev.renewal.pack;

import dev.renewal.identifier.DivisionCode;
import dev.renewal.standard.AppliedOverlay;
import dev.renewal.standard.Clause;
import dev.renewal.standard.Effect;
import dev.renewal.standard.Overlay;
import dev.renewal.standard.OverlayChange;
import dev.renewal.standard.Source;
import dev.renewal.standard.Standard;
import dev.renewal.standard.StandardName;
import dev.renewal.standard.ValuePlace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays one overlay on a standard. */
final class OverlayResolution {
  private final Standard base;
  private final Overlay overlay;
  private final OverlayProblems problems;
  private final OverlayDraft draft;

  OverlayResolution(Standard base, OverlayFile file, OverlayProblems problems) {
    this.base = base;
    this.overlay = file.overlay();
    this.problems = problems;
    this.draft =
        new OverlayDraft(
            base,
            new AppliedOverlay(
                overlay.getId(),
                overlay.getVersion(),
                file.digest(),
                overlay.getTitle(),
                overlay.getIssuer(),
                overlay.getValidFrom(),
                overlay.getValidTo()));
  }

  Standard resolve() {
    checkFormat();
    checkBase();
    checkReach();
    addSources();
    addClauses();
    adopt();
    new AddedRules(overlay, draft, problems).add();
    RuleChange rules = new RuleChange(base, draft, problems);
    ValueChange values = new ValueChange(base, draft, problems);
    for (int index = 0; index < overlay.getChanges().size(); index++) {
      change(overlay.getChanges().get(index), "/changes/" + index, rules, values);
    }
    return draft.build(overlay);
  }

  private void checkFormat() {
    if (!overlay.getFormat().equals(Overlay.FORMAT)) {
      problems.add("format", "/format", "format", overlay.getFormat(), "expected", Overlay.FORMAT);
    }
  }

  private void checkBase() {
    List<String> beneath =
        Stream.concat(
                Stream.of(StandardName.of(base).toString()),
                base.resolution().overlays().stream().map(AppliedOverlay::name))
            .toList();
    if (beneath.contains(overlay.name())) {
      problems.add("twice", "/id", "overlay", overlay.name());
    }
    if (!beneath.contains(overlay.getBase())) {
      problems.add(
          "base", "/extends", "extends", overlay.getBase(), "beneath", String.join(", ", beneath));
    }
  }

  /** An overlay reaches no further, in place and time, than what it lies on. */
  private void checkReach() {
    for (int index = 0; index < overlay.getJurisdiction().size(); index++) {
      DivisionCode division = overlay.getJurisdiction().get(index);
      if (!base.jurisdiction().isEmpty()
          && base.jurisdiction().stream().noneMatch(division::isWithin)) {
        String pointer = "/jurisdiction/" + index;
        problems.add(
            "jurisdiction",
            pointer,
            "division",
            division.toString(),
            "base",
            StandardName.of(base).toString());
      }
    }
    boolean early =
        base.validFrom()
            .flatMap(from -> overlay.getValidFrom().map(it -> it.isBefore(from)))
            .orElse(false);
    boolean late =
        base.validTo().flatMap(to -> overlay.getValidTo().map(it -> it.isAfter(to))).orElse(false);
    if (early || late) {
      problems.add(
          "validity", early ? "/validFrom" : "/validTo", "base", StandardName.of(base).toString());
    }
  }

  private void addSources() {
    for (int index = 0; index < overlay.getSources().size(); index++) {
      Source source = overlay.getSources().get(index);
      if (draft.sources.putIfAbsent(source.id(), source) != null) {
        problems.add("exists", "/sources/" + index + "/id", "name", source.id());
      }
    }
  }

  private void addClauses() {
    for (int index = 0; index < overlay.getClauses().size(); index++) {
      Clause clause = overlay.getClauses().get(index);
      String pointer = "/clauses/" + index;
      if (draft.clauses.putIfAbsent(clause.id(), clause) != null) {
        problems.add("exists", pointer + "/id", "name", clause.id());
      }
      if (!draft.sources.containsKey(clause.source())) {
        Unknown.name(problems, pointer + "/source", clause.source(), draft.sources.keySet());
      }
      draft.added(ValuePlace.clause(clause.id()));
    }
  }

  private void adopt() {
    overlay
        .getAdopt()
        .ifPresent(
            adoption -> {
              adoption
                  .clause()
                  .filter(id -> !draft.clauses.containsKey(id))
                  .ifPresent(
                      id -> Unknown.name(problems, "/adopt/clause", id, draft.clauses.keySet()));
              draft.origin(
                  ValuePlace.standard("basis"),
                  Optional.of(base.basis().code()),
                  Effect.NONE,
                  adoption.clause(),
                  Optional.of(adoption.reason()));
            });
    if (!overlay.getJurisdiction().isEmpty()) {
      draft.added(ValuePlace.standard("jurisdiction"));
    }
  }

  private void change(OverlayChange change, String at, RuleChange rules, ValueChange values) {
    long targets =
        Stream.of(change.getRule(), change.getParameter(), change.getCodelist())
            .filter(Optional::isPresent)
            .count();
    if (targets != 1) {
      problems.add("target", at);
    } else if (change.getRule().isPresent()) {
      rules.apply(change, change.getRule().get(), at);
    } else if (change.getParameter().isPresent()) {
      values.parameter(change, change.getParameter().get(), at);
    } else {
      values.codelist(change, change.getCodelist().orElseThrow(), at);
    }
  }
}
