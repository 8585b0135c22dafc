package dev.renewal.cli;

import dev.renewal.standard.Clause;
import dev.renewal.standard.OpenCell;
import dev.renewal.standard.Parameter;
import dev.renewal.standard.Standard;
import dev.renewal.text.LocalText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A params file to fill in: under each parameter its empty {@code value}, and beside it what is
 * asked, by which clause, and who could answer. {@link GivenParameters} reads it back as it is.
 */
final class ParameterTemplate {

  private ParameterTemplate() {}

  /** The template of a standard, as maps for JSON. */
  static Map<String, Object> of(Standard standard) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    for (Parameter parameter : standard.parameters()) {
      parameters.put(parameter.name(), entry(standard, parameter));
    }
    for (OpenCell cell : OpenCell.of(standard)) {
      parameters.put(cell.name(), entry(standard, cell));
    }
    Map<String, Object> template = new LinkedHashMap<>();
    template.put(standard.id(), parameters);
    return template;
  }

  private static Map<String, @Nullable Object> entry(Standard standard, Parameter parameter) {
    Map<String, @Nullable Object> entry = new LinkedHashMap<>();
    entry.put("value", parameter.value().orElse(null));
    entry.put("type", parameter.type().code());
    parameter.unit().ifPresent(unit -> entry.put("unit", unit));
    List<String> codes = codes(standard, parameter);
    if (!codes.isEmpty()) {
      entry.put("codes", codes);
    }
    putClause(entry, standard.clause(parameter.clause()));
    entry.put("question", both(parameter.question()));
    entry.put("answeredBy", both(parameter.answeredBy()));
    return entry;
  }

  private static Map<String, @Nullable Object> entry(Standard standard, OpenCell cell) {
    Map<String, @Nullable Object> entry = new LinkedHashMap<>();
    entry.put("value", null);
    entry.put("type", cell.type().code());
    Optional<String> clause =
        Optional.ofNullable(cell.item().cells().get("clause"))
            .or(() -> cell.list().clauses().stream().findFirst());
    putClause(entry, clause.flatMap(standard::clause));
    entry.put("list", both(cell.list().title()));
    entry.put("row", both(cell.item().label()));
    entry.put("column", cell.column());
    return entry;
  }

  private static List<String> codes(Standard standard, Parameter parameter) {
    return parameter.values().isEmpty()
        ? parameter
            .list()
            .flatMap(standard::codelist)
            .map(list -> list.items().stream().map(item -> item.code()).toList())
            .orElse(List.of())
        : parameter.values();
  }

  private static void putClause(Map<String, @Nullable Object> entry, Optional<Clause> clause) {
    clause.ifPresent(
        it -> {
          entry.put("clause", it.source() + " " + it.locator());
          it.quote().ifPresent(quote -> entry.put("quote", quote));
        });
  }

  private static Map<String, String> both(LocalText text) {
    Map<String, String> both = new LinkedHashMap<>();
    both.put("zh", text.zh());
    both.put("en", text.en());
    return both;
  }
}
