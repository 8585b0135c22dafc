package dev.renewal.cli;

import dev.renewal.check.Parameters;
import dev.renewal.schema.JsonTree;
import dev.renewal.standard.OpenCell;
import dev.renewal.standard.Parameter;
import dev.renewal.standard.Standard;
import dev.renewal.text.NearestName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The parameters given on the command line: a file {@code {"PACK": {"name": value}}}, and over it
 * single ones, {@code PACK:NAME=VALUE}. A value may also stand in the {@code value} of an object,
 * as the template has it; {@code null} leaves it unset.
 */
final class GivenParameters {

  private final List<Standard> standards;
  private final Terminal terminal;

  GivenParameters(List<Standard> standards, Terminal terminal) {
    this.terminal = terminal;
    this.standards = standards;
  }

  /**
   * Reads what the options give.
   *
   * @param file a file with parameters
   * @param singles parameters one by one, {@code PACK:NAME=VALUE}
   * @throws CommandException if a value cannot be read, or its pack or parameter does not exist
   */
  Parameters read(Optional<String> file, List<String> singles) {
    Parameters.Builder parameters = Parameters.builder();
    file.ifPresent(name -> readFile(name, parameters));
    for (String given : singles) {
      int colon = given.indexOf(':');
      int equals = given.indexOf('=', colon + 1);
      if (colon < 1 || equals < 0) {
        throw CommandException.usage("usage.param-form", "given", given);
      }
      set(
          parameters,
          given.substring(0, colon),
          given.substring(colon + 1, equals),
          List.of(given.substring(equals + 1)));
    }
    return parameters.build();
  }

  private void readFile(String file, Parameters.Builder parameters) {
    JsonTree tree = JsonFile.readTree(file, new SubmissionFile(file, terminal).bytes());
    members(file, "", tree)
        .forEach(
            (pack, named) ->
                members(file, pack, named)
                    .forEach(
                        (name, value) ->
                            texts(file, pack + ":" + name, value)
                                .ifPresent(texts -> set(parameters, pack, name, texts))));
  }

  private static Map<String, JsonTree> members(String file, String where, JsonTree tree) {
    if (tree.kind() != JsonTree.Kind.OBJECT) {
      throw CommandException.usage("usage.params-object", "file", file, "where", where);
    }
    return tree.members();
  }

  private static Optional<List<String>> texts(String file, String where, JsonTree value) {
    return switch (value.kind()) {
      case NULL -> Optional.empty();
      case STRING, NUMBER, BOOLEAN -> Optional.of(List.of(value.text()));
      case ARRAY -> {
        List<String> texts = new ArrayList<>();
        for (JsonTree element : value.elements()) {
          texts.addAll(texts(file, where, element).orElse(List.of()));
        }
        yield texts.isEmpty() ? Optional.empty() : Optional.of(texts);
      }
      case OBJECT -> {
        JsonTree nested = value.members().get("value");
        JsonTree amount = value.members().get("amount");
        JsonTree unit = value.members().get("unit");
        if (nested != null) {
          yield texts(file, where, nested);
        }
        if (amount == null || unit == null) {
          throw CommandException.usage("usage.params-value", "file", file, "where", where);
        }
        yield Optional.of(List.of(amount.text() + unit.text()));
      }
    };
  }

  private void set(Parameters.Builder parameters, String pack, String name, List<String> texts) {
    List<Standard> versions =
        standards.stream().filter(standard -> standard.id().equals(pack)).toList();
    if (versions.isEmpty()) {
      throw KnownStandards.unknown(pack, standards.stream().map(Standard::id).distinct().toList());
    }
    Set<String> names = new LinkedHashSet<>();
    versions.forEach(standard -> names.addAll(names(standard)));
    if (!names.contains(name)) {
      throw CommandException.usage(
          "usage.unknown-parameter",
          "pack",
          pack,
          "parameter",
          name,
          "hint",
          Choice.hint(NearestName.of(name, names)));
    }
    parameters.set(pack, name, texts);
  }

  /** The parameters a standard declares, and the cells its code lists leave blank. */
  private static List<String> names(Standard standard) {
    List<String> names = new ArrayList<>();
    standard.parameters().stream().map(Parameter::name).forEach(names::add);
    OpenCell.of(standard).stream().map(OpenCell::name).forEach(names::add);
    return names;
  }
}
