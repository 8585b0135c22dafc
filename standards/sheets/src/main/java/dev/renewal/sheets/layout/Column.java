package dev.renewal.sheets.layout;

import dev.renewal.schema.Attribute;
import dev.renewal.text.LocalText;
import java.util.List;
import java.util.Optional;

/**
 * A column of a sheet.
 *
 * @param role what its cells are for
 * @param key the name in the hidden key row: the path of the attribute such as {@code
 *     actionPlan.theme}, or a name that begins with {@code #} or {@code ^}
 * @param attributes the attributes from the row's object to the value; empty unless the cells hold
 *     values
 * @param label what people read in the header
 * @param unit the unit of a plain number: that of the attribute, or for amounts the one the
 *     template proposes
 * @param index its place in the sheet, 0 for the first
 */
public record Column(
    Role role,
    String key,
    List<Attribute> attributes,
    LocalText label,
    Optional<String> unit,
    int index) {

  /** What the cells of a column are for. */
  public enum Role {
    /** A remark that is not read; {@code 示例} there keeps the whole row from being read. */
    REMARK,
    /** The id of the document that the row belongs to. */
    OWNER,
    /** The number of the row, in another sheet, that the row belongs to. */
    PARENT,
    /** The number of the row among those of its owner. */
    NUMBER,
    /** A value. */
    VALUE,
    /** The mark {@code json:{}} of an object that is there but has no values. */
    PRESENCE
  }

  /** Copies the attributes. */
  public Column {
    attributes = List.copyOf(attributes);
  }

  /**
   * The attribute whose value the cells hold.
   *
   * @return the last of the attributes
   * @throws IllegalStateException unless the cells hold values
   */
  public Attribute attribute() {
    if (attributes.isEmpty()) {
      throw new IllegalStateException(key + " holds no value");
    }
    return attributes.get(attributes.size() - 1);
  }
}
