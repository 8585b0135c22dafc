package dev.renewal.standard;

import dev.renewal.text.LocalText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
   * The member of a code or alias.
   *
   * @param code a code or alias
   * @return the member, or empty
   */
  public Optional<CodelistItem> find(String code) {
    return items.stream()
        .filter(item -> item.code().equals(code))
        .findFirst()
        .or(() -> items.stream().filter(item -> item.aliases().contains(code)).findFirst());
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
