package dev.renewal.schema;

import dev.renewal.text.NearestName;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The refusal of a path that names an attribute which does not exist. */
public final class UnknownPathException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** Where in the path the name begins. */
  private final int position;

  /** The name. */
  private final String name;

  /** What lacks the attribute. */
  private final String owner;

  /** The attribute that was probably meant. */
  private final @Nullable String nearest;

  private UnknownPathException(
      String path, int position, String name, String owner, @Nullable String nearest) {
    super(
        "path '"
            + path
            + "', character "
            + (position + 1)
            + ": "
            + owner
            + " has no attribute '"
            + name
            + "'"
            + (nearest == null ? "" : "; did you mean '" + nearest + "'?"));
    this.position = position;
    this.name = name;
    this.owner = owner;
    this.nearest = nearest;
  }

  static UnknownPathException of(String path, int position, String name, RecordType owner) {
    List<String> names = owner.attributes().stream().map(Attribute::name).toList();
    return of(path, position, name, owner.name(), names);
  }

  static UnknownPathException of(String path, int position, String name, ValueType owner) {
    List<String> names = owner.derived().stream().map(DerivedAttribute::name).toList();
    return of(path, position, name, owner.toString(), names);
  }

  private static UnknownPathException of(
      String path, int position, String name, String owner, Collection<String> known) {
    return new UnknownPathException(
        path, position, name, owner, NearestName.of(name, known).orElse(null));
  }

  /**
   * Where in the path the unknown name begins.
   *
   * @return the number of characters before it
   */
  public int position() {
    return position;
  }

  /**
   * The unknown name.
   *
   * @return one step of the path
   */
  public String name() {
    return name;
  }

  /**
   * What lacks the attribute.
   *
   * @return a type, such as {@code town} or {@code DIVISION DivisionCode}
   */
  public String owner() {
    return owner;
  }

  /**
   * The attribute that was probably meant.
   *
   * @return a name of the owner's, if one is near
   */
  public Optional<String> nearest() {
    return Optional.ofNullable(nearest);
  }
}
