package dev.renewal.standard;

import dev.renewal.finding.Basis;
import dev.renewal.identifier.DivisionCode;
import dev.renewal.text.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A published standard as data (标准).
 *
 * @param id its id, such as {@code townscape-town}
 * @param version its version, such as {@code 1.0.0}
 * @param status its state
 * @param title its title
 * @param jurisdiction the divisions it is limited to; empty when its source names none. A document
 *     whose division lies elsewhere is no subject and in no population; a reference leads to it all
 *     the same
 * @param validFrom the first day it applies, where known
 * @param validTo the last day it applies, where known
 * @param replaces the standard it stands in the place of; without version, all earlier ones
 * @param base the standard it is laid over, where it is an overlay ({@code extends})
 * @param sources the documents it is drawn from
 * @param clauses the clauses it cites
 * @param parameters what its sources leave open
 * @param codelists its code lists
 * @param reported the paths it expects to be reported in full
 * @param rules its rules
 * @param audits the checks of its sources' own figures
 * @param scorecards how it scores
 * @param profiles ready assumptions about what its sources leave open, never on unless named
 * @param resolution the overlays laid on it, and what they changed
 * @param digest the SHA-256 of its files, in hexadecimal
 */
public record Standard(
    String id,
    String version,
    Status status,
    LocalText title,
    List<DivisionCode> jurisdiction,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validTo,
    Optional<StandardName> replaces,
    Optional<StandardName> base,
    List<Source> sources,
    List<Clause> clauses,
    List<Parameter> parameters,
    List<Codelist> codelists,
    List<String> reported,
    List<Rule> rules,
    List<Audit> audits,
    List<Scorecard> scorecards,
    List<Profile> profiles,
    Resolution resolution,
    String digest) {

  /** Copies the lists. */
  public Standard {
    jurisdiction = List.copyOf(jurisdiction);
    sources = List.copyOf(sources);
    clauses = List.copyOf(clauses);
    parameters = List.copyOf(parameters);
    codelists = List.copyOf(codelists);
    reported = List.copyOf(reported);
    rules = List.copyOf(rules);
    audits = List.copyOf(audits);
    scorecards = List.copyOf(scorecards);
    profiles = List.copyOf(profiles);
  }

  /**
   * Tells whether it applies on a day. Where the first or last day is not known, it is not a limit.
   *
   * @param day the day
   * @return false only before the first or after the last day
   */
  public boolean appliesOn(LocalDate day) {
    return validFrom.filter(day::isBefore).isEmpty() && validTo.filter(day::isAfter).isEmpty();
  }

  /** The clause with an id. */
  public Optional<Clause> clause(String id) {
    return clauses.stream().filter(clause -> clause.id().equals(id)).findFirst();
  }

  /** The source with an id. */
  public Optional<Source> source(String id) {
    return sources.stream().filter(source -> source.id().equals(id)).findFirst();
  }

  /** The parameter with a name. */
  public Optional<Parameter> parameter(String name) {
    return parameters.stream().filter(parameter -> parameter.name().equals(name)).findFirst();
  }

  /** The code list with an id. */
  public Optional<Codelist> codelist(String id) {
    return codelists.stream().filter(list -> list.id().equals(id)).findFirst();
  }

  /** The assumption profile with an id. */
  public Optional<Profile> profile(String id) {
    return profiles.stream().filter(profile -> profile.getId().equals(id)).findFirst();
  }

  /** The scorecard with an id. */
  public Optional<Scorecard> scorecard(String id) {
    return scorecards.stream().filter(scorecard -> scorecard.id().equals(id)).findFirst();
  }

  /** The rule with an id. */
  public Optional<Rule> rule(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /**
   * All values it judges by, each with what set it: thresholds and severities of the rules,
   * parameters, cells of code lists.
   */
  public List<ResolvedValue> values() {
    return ResolvedValues.of(this);
  }

  /**
   * The weakest basis among its sources: unverified for a pack of that status, normative where an
   * authority adopted it.
   */
  public Basis basis() {
    if (resolution.adoptedBy().isPresent()) {
      return Basis.NORMATIVE;
    }
    if (status == Status.UNVERIFIED) {
      return Basis.UNVERIFIED;
    }
    return sources.stream().map(Source::basis).max(Basis::compareTo).orElse(Basis.UNVERIFIED);
  }
}
