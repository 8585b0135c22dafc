package dev.renewal.violation.internal;

import dev.renewal.check.CorePack;
import dev.renewal.check.Parameters;
import dev.renewal.schema.JsonTree;
import dev.renewal.standard.Codelist;
import dev.renewal.standard.CodelistItem;
import dev.renewal.standard.OpenCell;
import dev.renewal.standard.Parameter;
import dev.renewal.standard.Standard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Values for what a standard leaves open, so that its rules can be judged on made-up data. */
final class Openings {
  private static final int CODES = 2;
  private static final String DAY = "2025-06-30";
  private static final String OTHER = "OTHER";

  /** The rounding by which a share of few is at least one. */
  private static final String CEILING = "CEILING";

  private Openings() {}

  /** A value for each parameter without one, and for each blank cell. */
  static Parameters of(Standard standard) {
    Parameters.Builder values = Parameters.builder();
    for (Parameter parameter : standard.parameters()) {
      if (parameter.value().isEmpty()) {
        values.set(standard.id(), parameter.name(), value(parameter, standard));
      }
    }
    for (OpenCell cell : OpenCell.of(standard)) {
      cell(cell).ifPresent(it -> values.set(standard.id(), cell.name(), it));
    }
    return values.build();
  }

  private static List<String> value(Parameter parameter, Standard standard) {
    String unit = parameter.unit().orElse("");
    return switch (parameter.type()) {
      case NUMBER -> List.of(number(unit));
      case MONEY -> List.of("100" + (unit.isEmpty() ? "万元" : unit));
      case AREA -> List.of("0.1" + (unit.isEmpty() ? "平方公里" : unit));
      case PERCENTAGE -> List.of("50%");
      case DATE -> List.of(DAY);
      case CODE ->
          List.of(
              parameter.values().stream()
                  .filter(CEILING::equals)
                  .findFirst()
                  .or(() -> parameter.values().stream().findFirst())
                  .or(() -> listed(parameter, standard).stream().findFirst())
                  .orElse(OTHER));
      case CODES -> {
        List<String> listed = listed(parameter, standard);
        yield listed.isEmpty() ? List.of(other(parameter, standard)) : listed;
      }
    };
  }

  private static String number(String unit) {
    return switch (unit) {
      case "m/min" -> "80";
      case "points" -> "60";
      case "d" -> "30";
      default -> "2";
    };
  }

  private static List<String> listed(Parameter parameter, Standard standard) {
    if (!parameter.values().isEmpty()) {
      return parameter.values().stream().limit(CODES).toList();
    }
    List<String> codes =
        listOf(parameter, standard).stream()
            .flatMap(list -> list.items().stream())
            .map(CodelistItem::code)
            .toList();
    List<String> taken = new ArrayList<>();
    List<Parameter> alike = alike(parameter, standard);
    int each = Math.max(1, Math.min(CODES, codes.size() / Math.max(1, alike.size())));
    int first = each * Math.max(0, alike.indexOf(parameter));
    for (int at = 0; at < Math.min(each, codes.size()); at++) {
      taken.add(codes.get((first + at) % codes.size()));
    }
    return taken;
  }

  /** A code of no list, another one for each parameter. */
  private static String other(Parameter parameter, Standard standard) {
    int place = alike(parameter, standard).indexOf(parameter);
    return place < 1 ? OTHER : OTHER + "_" + (place + 1);
  }

  private static Optional<Codelist> listOf(Parameter parameter, Standard standard) {
    return parameter
        .list()
        .or(() -> CodesUsed.list(standard, parameter.name()))
        .flatMap(id -> list(standard, id));
  }

  /**
   * The parameters that take codes of the same list, which get different ones if there are so many.
   */
  private static List<Parameter> alike(Parameter parameter, Standard standard) {
    return standard.parameters().stream()
        .filter(it -> it.type() == parameter.type())
        .filter(it -> listOf(it, standard).equals(listOf(parameter, standard)))
        .toList();
  }

  private static Optional<Codelist> list(Standard standard, String id) {
    return standard.codelist(id).or(() -> CorePack.standard().codelist(id));
  }

  private static Optional<String> cell(OpenCell cell) {
    return switch (cell.type()) {
      case NUMBER -> Optional.of("10");
      case MONEY -> Optional.of("100万元");
      case AREA -> Optional.of("1平方公里");
      case PERCENTAGE -> Optional.of("50%");
      case DATE -> Optional.of(DAY);
      case PERIOD -> Optional.of(DAY.substring(0, 4));
      case COMPARATOR -> Optional.of(">=");
      case TEXT, CODE -> Optional.of(OTHER);
      case CLAUSE -> Optional.empty();
    };
  }

  /** The values as the header of a synthetic dataset has them. */
  static Optional<JsonTree> tree(Parameters values) {
    Map<String, JsonTree> packs = new TreeMap<>();
    for (String pack : values.packs()) {
      Map<String, JsonTree> named = new TreeMap<>();
      for (String name : values.names(pack)) {
        List<JsonTree> texts =
            values.texts(pack, name).orElse(List.of()).stream().map(JsonTree::string).toList();
        named.put(name, texts.size() == 1 ? texts.get(0) : JsonTree.array(texts));
      }
      packs.put(pack, JsonTree.object(named));
    }
    return packs.isEmpty() ? Optional.empty() : Optional.of(JsonTree.object(packs));
  }
}
