package dev.renewal.pack;

import dev.renewal.standard.AppliedOverlay;
import dev.renewal.standard.Clause;
import dev.renewal.standard.Codelist;
import dev.renewal.standard.DisabledRule;
import dev.renewal.standard.Effect;
import dev.renewal.standard.Origin;
import dev.renewal.standard.Overlay;
import dev.renewal.standard.OverlayChange;
import dev.renewal.standard.Parameter;
import dev.renewal.standard.Resolution;
import dev.renewal.standard.Rule;
import dev.renewal.standard.Source;
import dev.renewal.standard.Standard;
import dev.renewal.standard.ValuePlace;
import dev.renewal.text.LocalText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A standard while an overlay is laid on it. */
final class OverlayDraft {
  private final Standard base;
  private final AppliedOverlay overlay;
  final Map<String, Source> sources = new LinkedHashMap<>();
  final Map<String, Clause> clauses = new LinkedHashMap<>();
  final Map<String, Parameter> parameters = new LinkedHashMap<>();
  final Map<String, Codelist> codelists = new LinkedHashMap<>();
  final Map<String, Rule> rules = new LinkedHashMap<>();
  private final List<Origin> origins;
  private final List<DisabledRule> disabled;

  OverlayDraft(Standard base, AppliedOverlay overlay) {
    this.base = base;
    this.overlay = overlay;
    base.sources().forEach(it -> sources.put(it.id(), it));
    base.clauses().forEach(it -> clauses.put(it.id(), it));
    base.parameters().forEach(it -> parameters.put(it.name(), it));
    base.codelists().forEach(it -> codelists.put(it.id(), it));
    base.rules().forEach(it -> rules.put(it.id(), it));
    this.origins = new ArrayList<>(base.resolution().origins());
    this.disabled = new ArrayList<>(base.resolution().disabled());
  }

  /** Notes that a value comes from a change of the overlay. */
  void origin(ValuePlace place, OverlayChange change, Optional<String> previous, Effect effect) {
    origin(place, previous, effect, change.getClause(), Optional.of(change.getReason()));
  }

  /** Notes that a value comes from the overlay. */
  void origin(
      ValuePlace place,
      Optional<String> previous,
      Effect effect,
      Optional<String> clause,
      Optional<LocalText> reason) {
    origins.add(new Origin(place, overlay.name(), previous, effect, clause, reason));
  }

  /** Notes that something was added by the overlay. */
  void added(ValuePlace place) {
    origin(place, Optional.empty(), Effect.TIGHTENS, Optional.empty(), Optional.empty());
  }

  /** Takes a rule out of those that are judged. */
  void disable(Rule rule, LocalText reason) {
    rules.remove(rule.id());
    disabled.add(new DisabledRule(rule, overlay.name(), reason));
  }

  /** The overlay that disabled a rule. */
  Optional<String> disablerOf(String rule) {
    return disabled.stream()
        .filter(it -> it.rule().id().equals(rule))
        .map(DisabledRule::by)
        .findFirst();
  }

  Standard build(Overlay said) {
    List<AppliedOverlay> overlays = new ArrayList<>(base.resolution().overlays());
    overlays.add(overlay);
    return new Standard(
        base.id(),
        base.version(),
        base.status(),
        base.title(),
        said.getJurisdiction().isEmpty() ? base.jurisdiction() : said.getJurisdiction(),
        base.validFrom(),
        base.validTo(),
        base.replaces(),
        base.base(),
        List.copyOf(sources.values()),
        List.copyOf(clauses.values()),
        List.copyOf(parameters.values()),
        List.copyOf(codelists.values()),
        base.reported(),
        List.copyOf(rules.values()),
        base.audits(),
        base.scorecards(),
        base.profiles(),
        new Resolution(
            base.resolution().baseDigest(),
            overlays,
            said.getAdopt().map(it -> overlay).or(() -> base.resolution().adoptedBy()),
            origins,
            disabled),
        digest(overlays));
  }

  private String digest(List<AppliedOverlay> overlays) {
    StringBuilder text = new StringBuilder(base.resolution().baseDigest());
    overlays.forEach(it -> text.append('\n').append(it.digest()));
    return Digests.of(text.toString());
  }
}
