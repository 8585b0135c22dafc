package dev.renewal.sheets.layout;

import dev.renewal.schema.Attribute;
import dev.renewal.schema.RecordType;
import java.util.List;
import java.util.Optional;

/**
 * Where the attributes of an object stand.
 *
 * @param type the type of the object
 * @param presence the column that tells that the object is there though it has no values; empty for
 *     the object of a whole row
 * @param members its attributes in their order
 */
public record SheetObject(RecordType type, Optional<Column> presence, List<Member> members) {

  /** Copies the members. */
  public SheetObject {
    members = List.copyOf(members);
  }

  /**
   * The member of an attribute.
   *
   * @param name the name of the attribute
   * @return the member, if there is such an attribute
   */
  public Optional<Member> member(String name) {
    return type.attribute(name).map(attribute -> members.get(attribute.index()));
  }

  /** An attribute and where it stands. */
  public sealed interface Member permits Value, Part, Rows {
    /** The attribute. */
    Attribute attribute();
  }

  /**
   * An attribute in a column of the row.
   *
   * @param attribute the attribute
   * @param column its column
   */
  public record Value(Attribute attribute, Column column) implements Member {}

  /**
   * An object whose attributes stand in the same row.
   *
   * @param attribute the attribute
   * @param object where its attributes stand
   */
  public record Part(Attribute attribute, SheetObject object) implements Member {}

  /**
   * A list of objects in a sheet of its own.
   *
   * @param attribute the attribute
   * @param child the position of the sheet among the children of this one
   */
  public record Rows(Attribute attribute, int child) implements Member {}
}
