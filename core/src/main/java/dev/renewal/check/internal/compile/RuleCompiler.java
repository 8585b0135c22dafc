package dev.renewal.check.internal.compile;

import dev.renewal.check.Parameters;
import dev.renewal.check.internal.eval.OperandCode;
import dev.renewal.check.internal.eval.PathCode;
import dev.renewal.check.internal.eval.RequirementCode;
import dev.renewal.pack.internal.Says;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import dev.renewal.standard.Path;
import dev.renewal.standard.Rule;
import dev.renewal.standard.Scope;
import dev.renewal.standard.Standard;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compiles one rule. */
final class RuleCompiler {
  private final Parts parts;
  private final Needs needs = new Needs();
  private final Rule rule;
  private final int index;

  RuleCompiler(
      Standard standard,
      Lists lists,
      Parameters parameters,
      Coverage coverage,
      Rule rule,
      int index) {
    this.parts = new Parts(standard, lists, parameters, coverage, needs);
    this.rule = rule;
    this.index = index;
  }

  CompiledRule compile() {
    Subjects subjects = subjects();
    Attempts attempts = new Attempts();
    Optional<RequirementCode> when =
        rule.when().flatMap(condition -> attempts.of(() -> requirement(subjects, true, condition)));
    Optional<RequirementCode> require =
        attempts.of(() -> requirement(subjects, false, rule.require()));
    Map<String, OperandCode> arguments = arguments(subjects, attempts);
    attempts.throwIfAny();
    return new CompiledRule(
        rule,
        index,
        subjects.kind,
        subjects.elements,
        subjects.group,
        when.orElse(null),
        require.orElseThrow(),
        arguments,
        needs);
  }

  private Subjects subjects() {
    try {
      return rule.scope().accept(new ScopeCompiler());
    } catch (PackError error) {
      throw error.at(rule.scope());
    }
  }

  /** Where the subjects of the rule are read from. */
  Place subject() {
    return subjects().place;
  }

  private RequirementCode requirement(
      Subjects subjects, boolean condition, dev.renewal.standard.Requirement requirement) {
    return new RequirementCompiler(parts, subjects.place, condition).compile(requirement);
  }

  private Map<String, OperandCode> arguments(Subjects subjects, Attempts attempts) {
    Map<String, OperandCode> arguments = new LinkedHashMap<>();
    rule.arguments()
        .forEach(
            (name, operand) ->
                attempts
                    .of(() -> parts.operands.compile(operand, subjects.place, null))
                    .ifPresent(code -> arguments.put(name, code)));
    return arguments;
  }

  private record Subjects(
      Place place,
      @Nullable DocumentType kind,
      @Nullable PathCode elements,
      CompiledRule.@Nullable Grouping group) {}

  private final class ScopeCompiler implements Scope.Cases<Subjects> {
    @Override
    public Subjects documents(Scope.Documents scope) {
      DocumentType kind = kind(scope.kind());
      return new Subjects(Place.document(kind), kind, null, null);
    }

    @Override
    public Subjects elements(Scope.Elements scope) {
      DocumentType kind = kind(scope.kind());
      PathCompiler.Compiled list = list(kind, scope.path());
      return new Subjects(list.place(), kind, list.code(), null);
    }

    @Override
    public Subjects groups(Scope.Groups scope) {
      DocumentType kind = kind(scope.kind());
      needs.crossesRecords();
      Optional<PathCompiler.Compiled> list = scope.path().map(path -> list(kind, path));
      Place member = list.map(PathCompiler.Compiled::place).orElse(Place.document(kind));
      @Nullable RequirementCode where =
          scope
              .where()
              .map(filter -> new RequirementCompiler(parts, member, true).compile(filter))
              .orElse(null);
      Map<String, PathCode> keys = new LinkedHashMap<>();
      Map<String, Place.KeyType> types = new LinkedHashMap<>();
      scope
          .by()
          .forEach(
              (name, path) -> {
                PathCode code = parts.paths.compile(path, member).code();
                keys.put(name, code);
                types.put(name, new Place.KeyType(code.type().orElse(null), code.family(), path));
              });
      return new Subjects(
          Place.group(member, types),
          kind,
          list.map(PathCompiler.Compiled::code).orElse(null),
          new CompiledRule.Grouping(where, keys));
    }

    @Override
    public Subjects wholeDataset(Scope.WholeDataset scope) {
      needs.crossesRecords();
      return new Subjects(Place.dataset(), null, null, null);
    }

    private DocumentType kind(String name) {
      DocumentType kind =
          DocumentKinds.byName(name)
              .orElseThrow(
                  () ->
                      new PackError(
                          Says.unknown(
                              "kind",
                              name,
                              DocumentKinds.all().stream().map(DocumentType::name).toList())));
      needs.kind(name);
      return kind;
    }

    private PathCompiler.Compiled list(DocumentType kind, Path path) {
      PathCompiler.Compiled list = parts.paths.compile(path, Place.document(kind));
      if (!list.code().isMany() || list.code().firstFollow() >= 0) {
        throw new PackError("no-list", "path", path).at(path);
      }
      return list;
    }
  }
}
