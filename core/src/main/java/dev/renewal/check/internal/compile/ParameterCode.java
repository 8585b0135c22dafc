package dev.renewal.check.internal.compile;

import dev.renewal.check.Parameters;
import dev.renewal.check.internal.eval.Family;
import dev.renewal.check.internal.eval.OperandCode;
import dev.renewal.check.internal.eval.Operands;
import dev.renewal.check.internal.eval.Reason;
import dev.renewal.standard.Literal;
import dev.renewal.standard.Parameter;
import dev.renewal.standard.ParameterType;
import dev.renewal.standard.Standard;
import java.util.Optional;

/** Compiles a parameter: its value, or the lack of one. */
final class ParameterCode {
  private ParameterCode() {}

  static OperandCode of(
      Parameter parameter, Standard standard, Parameters parameters, LiteralParser literals) {
    if (parameter.type() == ParameterType.CODES) {
      throw new PackError("parameter-set", "name", parameter.name());
    }
    Family family = family(parameter.type());
    Optional<String> unit = family == Family.NUMBER ? parameter.unit() : Optional.empty();
    Optional<String> text = parameters.text(standard.id(), parameter.name()).or(parameter::value);
    if (text.isEmpty()) {
      return new Operands.Missing(family, unit, Reason.Kind.PARAMETER_NOT_SET, parameter.name());
    }
    return literals.parse(literal(text.get(), unit), new Wanted(family, unit, null, false));
  }

  /** A value as written; the unit of a plain number is understood and may be written too. */
  static Literal literal(String text, Optional<String> unit) {
    boolean written = unit.filter(text::endsWith).isPresent();
    String amount = written ? text.substring(0, text.length() - unit.orElseThrow().length()) : text;
    return new Literal(amount.strip(), unit);
  }

  static Family family(ParameterType type) {
    return switch (type) {
      case NUMBER -> Family.NUMBER;
      case MONEY -> Family.MONEY;
      case AREA -> Family.AREA;
      case PERCENTAGE -> Family.SHARE;
      case CODE, CODES -> Family.TEXT;
      case DATE -> Family.DATE;
    };
  }
}
