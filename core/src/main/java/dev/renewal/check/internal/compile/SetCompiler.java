package dev.renewal.check.internal.compile;

import dev.renewal.check.Parameters;
import dev.renewal.check.internal.eval.Family;
import dev.renewal.check.internal.eval.Labels;
import dev.renewal.check.internal.eval.OperandCode;
import dev.renewal.check.internal.eval.SetCode;
import dev.renewal.check.internal.eval.Sets;
import dev.renewal.pack.internal.Says;
import dev.renewal.standard.Codelist;
import dev.renewal.standard.MemberSet;
import dev.renewal.standard.Parameter;
import dev.renewal.standard.ParameterType;
import dev.renewal.text.LocalText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compiles sets. */
final class SetCompiler {
  private final Parts parts;

  SetCompiler(Parts parts) {
    this.parts = parts;
  }

  SetCode compile(MemberSet set, Place from) {
    try {
      return set.accept(new Compilation(from));
    } catch (PackError error) {
      throw error.at(set);
    }
  }

  private LocalText unknown(String name) {
    return Says.unknown(
        "set-parameter",
        name,
        parts.standard.parameters().stream()
            .filter(parameter -> parameter.type() == ParameterType.CODES)
            .map(Parameter::name)
            .toList());
  }

  private final class Compilation implements MemberSet.Cases<SetCode> {
    private final Place from;

    Compilation(Place from) {
      this.from = from;
    }

    @Override
    public SetCode codes(MemberSet.Codes set) {
      Codelist list = parts.lists.get(set.list());
      return new Sets.Codes(
          list.id(), list.title(), list.items(), Lists.aliases(list), Labels.of(list), list.size());
    }

    @Override
    public SetCode keys(MemberSet.Keys set) {
      SelectionCompiler.Compiled values = parts.selections.parts(set.values(), from);
      if (values.last().family() == Family.OBJECT) {
        throw new PackError("no-keys", "path", values.last().text());
      }
      return new Sets.Keys(values.code(), values.path());
    }

    @Override
    public SetCode periods(MemberSet.Periods set) {
      OperandCode begin = parts.operands.date(set.from(), from);
      List<OperandCode> until =
          set.until().stream().map(operand -> parts.operands.date(operand, from)).toList();
      @Nullable OperandCode allow =
          set.allow().map(days -> parts.operands.days(days, from)).orElse(null);
      return new Sets.Periods(set.kind(), begin, until, allow);
    }

    @Override
    public SetCode parameterCodes(MemberSet.ParameterCodes set) {
      Parameter parameter =
          parts
              .standard
              .parameter(set.name())
              .filter(found -> found.type() == ParameterType.CODES)
              .orElseThrow(() -> new PackError(unknown(set.name())));
      Optional<List<String>> codes =
          parts
              .parameters
              .codes(parts.standard.id(), parameter.name())
              .or(() -> parameter.value().map(Parameters::codes));
      return codes.isEmpty()
          ? new Sets.Unset(parameter.name())
          : new Sets.Codes(
              parameter.name(),
              codes.get(),
              parameter.list().flatMap(parts.lists::find).map(Labels::of).orElse(Labels.NONE));
    }
  }
}
