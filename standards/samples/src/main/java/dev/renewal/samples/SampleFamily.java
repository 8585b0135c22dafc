package dev.renewal.samples;

import dev.renewal.check.StandardValidator;
import dev.renewal.dataset.Dataset;
import dev.renewal.dataset.DatasetHeader;
import dev.renewal.finding.Finding;
import dev.renewal.finding.Report;
import dev.renewal.standard.Rule;
import dev.renewal.standard.Standard;
import dev.renewal.violation.Breach;
import dev.renewal.violation.NoViolation;
import dev.renewal.violation.Violation;
import dev.renewal.violation.Violations;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A sample that conforms to a standard, and for each rule one that is the same but breaks it (样例组).
 */
public final class SampleFamily {
  private final Standard standard;
  private final StandardValidator validator;
  private final Dataset good;
  private final String name;
  private Optional<Violations> violations = Optional.empty();

  SampleFamily(Standard standard, StandardValidator validator, Dataset good, String name) {
    this.standard = standard;
    this.validator = validator;
    this.good = good;
    this.name = name;
  }

  /** The sample that conforms. */
  public Sample conforming() {
    return new Sample(
        named(good, Optional.empty()),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /**
   * How a rule is broken by the smallest change, or why it is not.
   *
   * @param rule the id of a rule of the standard
   * @throws IllegalArgumentException if the standard has no such rule
   */
  public synchronized Breach breach(String rule) {
    Rule found =
        standard
            .rule(rule)
            .orElseThrow(
                () -> new IllegalArgumentException(standard.id() + " has no rule " + rule));
    Violations all = violations.orElseGet(() -> Violations.on(good, standard));
    violations = Optional.of(all);
    return all.of(found);
  }

  /**
   * The sample that breaks a rule.
   *
   * @param rule the id of a rule of the standard
   * @throws IllegalArgumentException if the standard has no such rule, or it cannot be broken; see
   *     {@link #breach}
   */
  public Sample violating(String rule) {
    Breach breach = breach(rule);
    if (breach instanceof NoViolation none) {
      throw new IllegalArgumentException(none.text().en());
    }
    return sample((Violation) breach);
  }

  /** The sample of a violation of this family. */
  public Sample sample(Violation violation) {
    Optional<String> rule = Optional.of(violation.finding().getRule());
    Dataset bad = named(violation.dataset(), rule);
    Report report = validator.validate(bad);
    return new Sample(
        bad,
        rule,
        report.getFindings().stream()
            .sorted(Comparator.comparing(Finding::getPointer).thenComparing(Finding::getRule))
            .map(it -> new ExpectedFinding(it.getRule(), it.getPointer()))
            .toList(),
        violation.edits(),
        violation.companions(),
        violation.silenced());
  }

  /** The dataset under an id that tells which sample it is. */
  private Dataset named(Dataset dataset, Optional<String> rule) {
    String id = standard.id() + "-" + name + rule.map(it -> "-" + it).orElse("");
    DatasetHeader.Builder header = DatasetHeader.builder();
    header.from(dataset.getHeader()).datasetId(id);
    Dataset.Builder copy = Dataset.builder();
    return copy.from(dataset).header(header.build()).build();
  }
}
