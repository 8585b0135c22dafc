package dev.renewal.standards.audit;

import dev.renewal.check.PackCheck;
import dev.renewal.dataset.Dataset;
import dev.renewal.finding.Severity;
import dev.renewal.json.ObjectReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.pack.InvalidPackException;
import dev.renewal.pack.LocatedStandard;
import dev.renewal.pack.PackFiles;
import dev.renewal.pack.PackProblem;
import dev.renewal.pack.PackReader;
import dev.renewal.schema.JsonTree;
import dev.renewal.standard.Audit;
import dev.renewal.standard.Standard;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an audit of a pack found (标准包审核): everything the engine refuses, and what it accepts but its
 * author should know.
 *
 * <pre>{@code
 * PackAudit audit = PackAudit.of(PackFiles.of(folder)).cases(folder.resolve("cases")).audit();
 * }</pre>
 *
 * @param standard the standard, if it can be read
 * @param problems what was found, errors first
 * @param figures the audits of the figures its sources publish
 * @param proofs what shows of each rule that it can hold and can fail; empty if it cannot be judged
 */
public record PackAudit(
    Optional<Standard> standard,
    List<AuditProblem> problems,
    List<Audit> figures,
    List<Proof> proofs) {

  /** Copies the lists. */
  public PackAudit {
    problems = List.copyOf(problems);
    figures = List.copyOf(figures);
    proofs = List.copyOf(proofs);
  }

  /** Begins the audit of a pack. */
  public static Builder of(PackFiles files) {
    return new Builder(files);
  }

  /** Whether anything found is an error. */
  public boolean hasErrors() {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /** Collects by what a pack is audited. */
  public static final class Builder {
    private final PackFiles files;
    private Optional<Path> cases = Optional.empty();
    private final List<Dataset> datasets = new ArrayList<>();

    private Builder(PackFiles files) {
      this.files = files;
    }

    /**
     * Judges the cases of a folder: {@code RULE/conforming.json} and {@code RULE/violating*.json}.
     */
    public Builder cases(Path folder) {
      cases = Optional.of(folder);
      return this;
    }

    /** Breaks rules without cases by a smallest change of a dataset that conforms. */
    public Builder sample(Dataset dataset) {
      datasets.add(dataset);
      return this;
    }

    /**
     * Audits the pack.
     *
     * @return what was found
     * @throws IOException if a file of the pack or a case cannot be read
     * @throws dev.renewal.check.InvalidParameterException if a sample sets a parameter that the
     *     pack does not have
     */
    public PackAudit audit() throws IOException {
      Findings findings = new Findings();
      LocatedStandard located;
      try {
        located = PackReader.readLocated(files);
      } catch (InvalidPackException unreadable) {
        unreadable.problems().forEach(findings::add);
        return new PackAudit(Optional.empty(), findings.all(), List.of(), List.of());
      }
      Standard standard = located.standard();
      List<PackProblem> refused = PackCheck.problems(files);
      refused.forEach(findings::add);
      new PlainChecks(standard, findings).check();
      new Leftovers(standard, findings).check(json());
      UnusedSentences.check(files, standard, findings);
      new Contradictions(findings).check(standard.rules());
      List<Proof> proofs =
          refused.isEmpty() ? new Samples(standard, cases, datasets, findings).proofs() : List.of();
      return new PackAudit(
          Optional.of(standard), findings.located(located), standard.audits(), proofs);
    }

    private JsonTree json() throws IOException {
      byte[] bytes = files.read(PackReader.STANDARD).orElse(new byte[0]);
      return ObjectReader.of(ReadLimits.DEFAULT)
          .readTree(bytes)
          .value()
          .orElseGet(JsonTree::nothing);
    }
  }
}
