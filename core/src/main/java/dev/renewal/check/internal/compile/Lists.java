package dev.renewal.check.internal.compile;

import dev.renewal.check.internal.eval.Labels;
import dev.renewal.pack.internal.Says;
import dev.renewal.schema.ValueType;
import dev.renewal.standard.Codelist;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The code lists a pack can name: its own and those of the core pack. */
final class Lists {
  private final Map<String, Codelist> lists = new LinkedHashMap<>();

  Lists(List<Codelist> shared, List<Codelist> own) {
    shared.forEach(list -> lists.put(list.id(), list));
    own.forEach(list -> lists.put(list.id(), list));
  }

  Optional<Codelist> find(String id) {
    return Optional.ofNullable(lists.get(id));
  }

  Codelist get(String id) {
    return find(id).orElseThrow(() -> new PackError(Says.unknown("code-list", id, lists.keySet())));
  }

  /** The codes of the aliases of the list that values of a type are codes of. */
  Map<String, String> aliasesOf(@Nullable ValueType type) {
    return Optional.ofNullable(type)
        .flatMap(ValueType::codeList)
        .flatMap(this::find)
        .map(Lists::aliases)
        .orElse(Map.of());
  }

  /** The labels of the list that values of a type are codes of. */
  Labels labelsOf(@Nullable ValueType type) {
    return Optional.ofNullable(type)
        .flatMap(ValueType::codeList)
        .flatMap(this::find)
        .map(Labels::of)
        .orElse(Labels.NONE);
  }

  static Map<String, String> aliases(Codelist list) {
    Map<String, String> aliases = new HashMap<>();
    list.otherNames().forEach((name, item) -> aliases.put(name, item.code()));
    return aliases;
  }
}
