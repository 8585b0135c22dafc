package dev.renewal.violation.internal;

import dev.renewal.schema.AttributePath;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.RecordType;
import dev.renewal.schema.UnknownPathException;
import dev.renewal.standard.MemberSet;
import dev.renewal.standard.Requirement;
import dev.renewal.standard.Rule;
import dev.renewal.standard.Scope;
import dev.renewal.standard.Standard;
import dev.renewal.standard.Values;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The list whose codes a set-valued parameter must hold, seen from what it is compared with. */
final class CodesUsed {
  private CodesUsed() {}

  /** The id of the list, if a rule tells. */
  static Optional<String> list(Standard standard, String parameter) {
    return standard.rules().stream()
        .flatMap(
            rule ->
                parts(rule.require())
                    .flatMap(part -> other(part, parameter).stream())
                    .flatMap(values -> list(rule, values).stream()))
        .findFirst();
  }

  private static Stream<Requirement> parts(Requirement requirement) {
    List<Requirement> inner =
        requirement instanceof Requirement.All all
            ? all.parts()
            : requirement instanceof Requirement.Any any ? any.parts() : List.of();
    return Stream.concat(Stream.of(requirement), inner.stream().flatMap(CodesUsed::parts));
  }

  private static Optional<Values> other(Requirement part, String parameter) {
    if (!(part instanceof Requirement.Every every)) {
      return Optional.empty();
    }
    if (isOf(every.members(), parameter) && every.in() instanceof MemberSet.Keys keys) {
      return Optional.of(keys.values());
    }
    return isOf(every.in(), parameter) && every.members() instanceof MemberSet.Keys keys
        ? Optional.of(keys.values())
        : Optional.empty();
  }

  private static boolean isOf(MemberSet set, String parameter) {
    return set instanceof MemberSet.ParameterCodes codes && codes.name().equals(parameter);
  }

  private static Optional<String> list(Rule rule, Values values) {
    String path = values.of().from().names() + values.path().map(it -> "." + it.names()).orElse("");
    try {
      return start(rule)
          .map(type -> AttributePath.resolve(type, path))
          .flatMap(found -> found.type().codeList());
    } catch (UnknownPathException elsewhere) {
      return Optional.empty();
    }
  }

  private static Optional<RecordType> start(Rule rule) {
    if (rule.scope() instanceof Scope.Documents documents) {
      return DocumentKinds.byName(documents.kind()).map(it -> it.type());
    }
    if (rule.scope() instanceof Scope.Elements elements) {
      return DocumentKinds.byName(elements.kind())
          .map(it -> AttributePath.resolve(it.type(), elements.path().names()))
          .flatMap(it -> it.type().objectType());
    }
    return Optional.empty();
  }
}
