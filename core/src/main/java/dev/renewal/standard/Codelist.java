package dev.renewal.standard;

import dev.renewal.text.LocalText;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A list of codes carried by a pack (代码表).
 *
 * @param id its id
 * @param title its title
 * @param clauses the ids of the clauses it is drawn from
 * @param size how many members the source says it has
 * @param complete whether the source names it as a whole; false when it ends in 等
 * @param ordered whether the order of its members means something
 * @param columns its typed columns, name to type, in order
 * @param items its members in order
 */
public record Codelist(
    String id,
    LocalText title,
    List<String> clauses,
    Optional<Integer> size,
    boolean complete,
    boolean ordered,
    Map<String, ColumnType> columns,
    List<CodelistItem> items) {

  /** Copies columns and members, in order. */
  public Codelist {
    clauses = List.copyOf(clauses);
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    items = List.copyOf(items);
  }

  /**
   * The member of a code, an alias or a Chinese label.
   *
   * @param code a code, an alias or a label
   * @return the member, or empty
   */
  public Optional<CodelistItem> find(String code) {
    return items.stream()
        .filter(item -> item.code().equals(code))
        .findFirst()
        .or(() -> Optional.ofNullable(otherNames().get(code)));
  }

  /**
   * The names beside the codes under which members are accepted: their aliases, and their Chinese
   * labels where these mean one member only.
   *
   * @return name to member, in the order of the members
   */
  public Map<String, CodelistItem> otherNames() {
    Map<String, CodelistItem> names = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    for (CodelistItem item : items) {
      taken.add(item.code());
      for (String alias : item.aliases()) {
        taken.add(alias);
        names.put(alias, item);
      }
    }
    Map<String, CodelistItem> labels = new LinkedHashMap<>();
    Set<String> shared = new HashSet<>();
    for (CodelistItem item : items) {
      String label = item.label().zh();
      if (!label.isBlank() && !taken.contains(label) && labels.put(label, item) != null) {
        shared.add(label);
      }
    }
    labels.keySet().removeAll(shared);
    names.putAll(labels);
    return names;
  }

  /**
   * Tells whether as many members are named as the source says there are. A list that ends in 等 is
   * not complete, and still fully named when the source gives no size.
   */
  public boolean isFullyNamed() {
    return size.map(stated -> items.size() >= stated).orElse(true);
  }

  /** This list with other members. */
  public Codelist with(List<CodelistItem> others) {
    return new Codelist(id, title, clauses, size, complete, ordered, columns, others);
  }
}
