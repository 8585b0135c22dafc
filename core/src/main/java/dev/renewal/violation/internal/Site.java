package dev.renewal.violation.internal;

import dev.renewal.check.CorePack;
import dev.renewal.check.MissingReferenceDateException;
import dev.renewal.check.Parameters;
import dev.renewal.check.StandardValidator;
import dev.renewal.check.internal.compile.RuleParts;
import dev.renewal.dataset.Dataset;
import dev.renewal.dataset.DatasetHeader;
import dev.renewal.finding.Report;
import dev.renewal.standard.Codelist;
import dev.renewal.standard.Rule;
import dev.renewal.standard.Standard;
import java.util.List;
import java.util.Optional;

/** Where datasets are judged by a standard and the core pack, and seen as its rules see them. */
final class Site {
  private final Standard standard;
  private final Parameters parameters;
  private final StandardValidator validator;
  private final RuleParts parts;
  private final Optional<RuleParts> coreParts;

  /**
   * A site.
   *
   * @param standard the standard, which may be the core pack
   * @param parameters the values of its parameters; those of headers are not read
   */
  Site(Standard standard, Parameters parameters) {
    this.standard = standard;
    this.parameters = parameters;
    boolean core = standard.id().equals(Report.CORE_STANDARD);
    List<Codelist> shared = core ? List.of() : CorePack.standard().codelists();
    this.parts = new RuleParts(standard, shared, parameters);
    this.coreParts =
        core
            ? Optional.empty()
            : Optional.of(new RuleParts(CorePack.standard(), List.of(), parameters));
    StandardValidator.Builder builder = StandardValidator.builder();
    if (!core) {
      builder.standard(standard);
    }
    this.validator =
        builder.parameters(parameters).allOutcomes().maxFindings(Integer.MAX_VALUE).build();
  }

  Standard standard() {
    return standard;
  }

  Parameters parameters() {
    return parameters;
  }

  RuleParts parts() {
    return parts;
  }

  /** The outcomes on a dataset; its own parameters count already, and need not be compiled. */
  Marks judge(Dataset dataset) {
    DatasetHeader.Builder header = DatasetHeader.builder();
    header.from(dataset.getHeader()).parameters(Optional.empty());
    Dataset.Builder plain = Dataset.builder();
    plain.from(dataset).header(header.build());
    return new Marks(validator.validate(plain.build()));
  }

  /**
   * A dataset as the rules of the standard see it.
   *
   * @throws MissingReferenceDateException if the header gives no {@code dataAsOf}
   */
  Scene scene(Dataset dataset) {
    return scene(standard, parts, dataset);
  }

  /** A dataset as a rule sees it, be it one of the standard or of the core pack. */
  Optional<Scene> scene(String rule, Dataset dataset) {
    if (standard.rule(rule).isPresent()) {
      return Optional.of(scene(dataset));
    }
    return coreParts
        .filter(unused -> CorePack.standard().rule(rule).isPresent())
        .map(it -> scene(CorePack.standard(), it, dataset));
  }

  private static Scene scene(Standard standard, RuleParts parts, Dataset dataset) {
    return new Scene(
        standard,
        parts,
        dataset,
        dataset.getHeader().getDataAsOf().orElseThrow(MissingReferenceDateException::new));
  }

  /** A rule of the standard or of the core pack. */
  Optional<Rule> rule(String id) {
    return standard.rule(id).or(() -> CorePack.standard().rule(id));
  }
}
