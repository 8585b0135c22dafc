package dev.renewal.check.internal.compile;

import dev.renewal.check.InvalidParameterException;
import dev.renewal.check.Parameters;
import dev.renewal.check.internal.eval.Family;
import dev.renewal.pack.internal.Says;
import dev.renewal.standard.Codelist;
import dev.renewal.standard.ColumnType;
import dev.renewal.standard.Literal;
import dev.renewal.standard.Parameter;
import dev.renewal.standard.ParameterType;
import dev.renewal.standard.Standard;
import java.util.List;
import java.util.Optional;

/** Checks that values given for parameters fit them. */
final class ParameterCheck {
  private final Standard standard;
  private final Lists lists;
  private final Parameters parameters;
  private final LiteralParser literals;

  ParameterCheck(Standard standard, Lists lists, Parameters parameters) {
    this.standard = standard;
    this.lists = lists;
    this.parameters = parameters;
    this.literals = new LiteralParser(lists);
  }

  void check(String name) {
    try {
      Optional<Parameter> parameter = standard.parameter(name);
      if (parameter.isPresent()) {
        value(parameter.get());
      } else {
        cell(name);
      }
    } catch (PackError error) {
      throw new InvalidParameterException(standard.id(), name, error.problem());
    }
  }

  private void value(Parameter parameter) {
    boolean set = parameter.type() == ParameterType.CODES;
    List<String> texts =
        (set
                ? parameters.codes(standard.id(), parameter.name())
                : parameters.texts(standard.id(), parameter.name()))
            .orElseThrow();
    if (!set && texts.size() != 1) {
      throw new PackError("one-value", "found", texts.size());
    }
    Family family = ParameterCode.family(parameter.type());
    Optional<String> unit = family == Family.NUMBER ? parameter.unit() : Optional.empty();
    for (String text : texts) {
      literals.parse(ParameterCode.literal(text, unit), new Wanted(family, unit, null, false));
      code(parameter, text);
    }
  }

  private void code(Parameter parameter, String text) {
    if (!parameter.values().isEmpty() && !parameter.values().contains(text)) {
      throw new PackError(Says.unknown("code", text, parameter.values()));
    }
    parameter
        .list()
        .map(lists::get)
        .filter(Codelist::complete)
        .filter(list -> list.find(text).isEmpty())
        .ifPresent(
            list -> {
              throw new PackError(
                  Says.unknown(
                      Says.text("what.code-of-list", "list", list.id()),
                      text,
                      list.items().stream().map(item -> item.code()).toList()));
            });
  }

  private void cell(String name) {
    String[] parts = name.split("/", -1);
    if (parts.length != 3) {
      throw new PackError(
          Says.unknown(
              "parameter", name, standard.parameters().stream().map(Parameter::name).toList()));
    }
    Codelist list = lists.get(parts[0]);
    ColumnType column = list.columns().get(parts[2]);
    if (column == null) {
      throw new PackError(
          Says.unknown(
              Says.text("what.column-of", "list", list.id()), parts[2], list.columns().keySet()));
    }
    String text = parameters.text(standard.id(), name).orElseThrow();
    literals.parse(new Literal(text, Optional.empty()), Wanted.of(OperandCompiler.family(column)));
  }
}
