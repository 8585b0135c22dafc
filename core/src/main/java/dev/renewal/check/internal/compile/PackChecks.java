package dev.renewal.check.internal.compile;

import dev.renewal.check.Parameters;
import dev.renewal.check.internal.eval.Family;
import dev.renewal.pack.internal.Says;
import dev.renewal.schema.AttributePath;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import dev.renewal.schema.UnknownPathException;
import dev.renewal.standard.Codelist;
import dev.renewal.standard.Parameter;
import dev.renewal.standard.Rule;
import dev.renewal.standard.Scorecard;
import dev.renewal.standard.Standard;
import dev.renewal.text.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells all that a standard says and that cannot be judged by. */
public final class PackChecks {
  private final Standard standard;
  private final Lists lists;
  private final List<PackFault> faults = new ArrayList<>();

  private PackChecks(Standard standard, List<Codelist> shared) {
    this.standard = standard;
    this.lists = new Lists(shared, standard.codelists());
  }

  /**
   * Checks a standard.
   *
   * @param standard the standard
   * @param shared the code lists every pack may name
   * @return what is wrong: with what it expects to be reported, its parameters, its rules
   */
  public static List<PackFault> faults(Standard standard, List<Codelist> shared) {
    PackChecks checks = new PackChecks(standard, shared);
    checks.reported();
    checks.parameters();
    checks.rules();
    checks.scorecards();
    return List.copyOf(checks.faults);
  }

  private void reported() {
    for (int at = 0; at < standard.reported().size(); at++) {
      String pointer = "/reported/" + at;
      reported(standard.reported().get(at))
          .ifPresent(
              problem ->
                  faults.add(new PackFault(Optional.empty(), Optional.empty(), pointer, problem)));
    }
  }

  private static Optional<LocalText> reported(String path) {
    int dot = path.indexOf('.');
    String name = dot < 0 ? path : path.substring(0, dot);
    Optional<DocumentType> kind = DocumentKinds.byName(name);
    if (kind.isEmpty()) {
      List<String> known = DocumentKinds.all().stream().map(DocumentType::name).toList();
      return Optional.of(Says.unknown("kind", name, known));
    }
    try {
      if (dot >= 0) {
        AttributePath.resolve(kind.get().type(), path.substring(dot + 1));
      }
      return Optional.empty();
    } catch (UnknownPathException unknown) {
      LocalText what = Says.text("what.attribute-of", "owner", unknown.owner());
      LocalText problem =
          Says.unknown(what, unknown.name(), unknown.nearest().map(List::of).orElse(List.of()));
      return Optional.of(Says.text("in-path", "path", path, "problem", problem));
    }
  }

  private void parameters() {
    for (int at = 0; at < standard.parameters().size(); at++) {
      Parameter parameter = standard.parameters().get(at);
      try {
        parameter.list().ifPresent(lists::get);
        parameter.value().ifPresent(value -> value(parameter, value));
      } catch (PackError error) {
        for (PackError.Fault fault : error.at(parameter).faults()) {
          faults.add(
              new PackFault(Optional.empty(), fault.part(), "/parameters/" + at, fault.message()));
        }
      }
    }
  }

  /** Checks the value that the source itself gives. */
  private void value(Parameter parameter, String text) {
    Family family = ParameterCode.family(parameter.type());
    Optional<String> unit = family == Family.NUMBER ? parameter.unit() : Optional.empty();
    new LiteralParser(lists)
        .parse(ParameterCode.literal(text, unit), new Wanted(family, unit, null, false));
    if (!parameter.values().isEmpty() && !parameter.values().contains(text)) {
      throw new PackError(Says.unknown("code", text, parameter.values()));
    }
  }

  private void rules() {
    Coverage coverage = new Coverage();
    for (int at = 0; at < standard.rules().size(); at++) {
      Rule rule = standard.rules().get(at);
      try {
        new RuleCompiler(standard, lists, Parameters.NONE, coverage, rule, at).compile();
      } catch (PackError error) {
        faults.addAll(PackFault.of(rule, at, error));
      }
    }
  }

  private void scorecards() {
    for (int at = 0; at < standard.scorecards().size(); at++) {
      Scorecard scorecard = standard.scorecards().get(at);
      try {
        if (scorecard.unit().isPresent()) {
          ScoreSources.compile(standard, lists, Parameters.NONE, scorecard);
        }
      } catch (PackError error) {
        faults.addAll(ScoreSources.faults(at, error));
      }
    }
  }
}
