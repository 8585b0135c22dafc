package dev.renewal.check;

import dev.renewal.check.internal.compile.PackChecks;
import dev.renewal.check.internal.compile.PackFault;
import dev.renewal.finding.Severity;
import dev.renewal.pack.InvalidPackException;
import dev.renewal.pack.LocatedStandard;
import dev.renewal.pack.PackFiles;
import dev.renewal.pack.PackProblem;
import dev.renewal.pack.PackReader;
import dev.renewal.pack.internal.Says;
import dev.renewal.standard.Clause;
import dev.renewal.standard.Rule;
import dev.renewal.standard.Standard;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Tells all that is wrong with a pack (标准包检查): in its files, in what its rules name, and in what
 * they weigh.
 *
 * <pre>{@code
 * for (PackProblem problem : PackCheck.problems(PackFiles.of(folder))) {
 *   System.err.println(problem.in(Language.ZH));
 * }
 * }</pre>
 */
public final class PackCheck {
  private PackCheck() {}

  /**
   * All problems of a pack, each with line and column.
   *
   * <p>Rules are looked into once the files can be read: while a file is missing or a rule is no
   * rule at all, only problems of that sort are told.
   *
   * @param files the files of the pack
   * @return its problems, in the order of its parts; none for a sound pack
   * @throws IOException if a file cannot be read
   */
  public static List<PackProblem> problems(PackFiles files) throws IOException {
    LocatedStandard located;
    try {
      located = PackReader.readLocated(files);
    } catch (InvalidPackException unreadable) {
      return unreadable.problems();
    }
    return located.located(
        problems(located.standard(), fault -> fault.part().flatMap(located::pointer)));
  }

  /**
   * All problems of a standard that is not read from one pack, such as one with overlays.
   *
   * @param standard the standard
   * @return its problems, each at the pointer of its rule or parameter; none for a sound standard
   */
  public static List<PackProblem> problems(Standard standard) {
    return problems(standard, fault -> Optional.empty());
  }

  private static List<PackProblem> problems(
      Standard standard, Function<PackFault, Optional<String>> pointer) {
    List<PackProblem> problems = new ArrayList<>();
    Set<Object> told = new HashSet<>();
    for (PackFault fault : PackChecks.faults(standard, CorePack.standard().codelists())) {
      String at = pointer.apply(fault).orElse(fault.pointer());
      boolean shared = !at.startsWith(fault.pointer());
      if (!shared || told.add(List.of(at, fault.message()))) {
        problems.add(fault.problem(at));
      }
    }
    for (int at = 0; at < standard.rules().size(); at++) {
      ceiling(standard, standard.rules().get(at), at).ifPresent(problems::add);
    }
    return List.copyOf(problems);
  }

  /** A rule weighs at most what the first clause it carries out, which findings quote, allows. */
  private static Optional<PackProblem> ceiling(Standard standard, Rule rule, int index) {
    Optional<Clause> clause = rule.clauses().stream().findFirst().flatMap(standard::clause);
    if (clause.isEmpty() || rule.severity().compareTo(clause.get().force().ceiling()) >= 0) {
      return Optional.empty();
    }
    Severity ceiling = clause.get().force().ceiling();
    return Optional.of(
        new PackProblem(
            PackReader.STANDARD,
            "/rules/" + index + "/severity",
            Optional.empty(),
            Optional.of(rule.id()),
            Says.text(
                "above-ceiling",
                "severity",
                rule.severity().code(),
                "clause",
                clause.get().id(),
                "force",
                clause.get().force().code(),
                "ceiling",
                ceiling.code())));
  }
}
