package dev.renewal.sheets.layout;

import dev.renewal.schema.DocumentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A sheet: one row for each document of a kind, or for each object of a list in it (表).
 *
 * <p>Single objects within an object have their attributes in its row; each list of objects has a
 * sheet of its own, whose rows name their owners.
 */
public final class Sheet {

  private final String path;
  private final String name;
  private final Optional<DocumentType> kind;
  private final Optional<Sheet> parent;
  private final SheetObject object;
  private final List<Column> columns;
  private final Map<String, Column> byKey;
  private final List<Sheet> children = new ArrayList<>();

  Sheet(
      String path,
      String name,
      Optional<DocumentType> kind,
      Optional<Sheet> parent,
      SheetObject object,
      List<Column> columns) {
    this.path = path;
    this.name = name;
    this.kind = kind;
    this.parent = parent;
    this.object = object;
    this.columns = List.copyOf(columns);
    byKey = columns.stream().collect(Collectors.toMap(Column::key, Function.identity()));
    parent.ifPresent(above -> above.children.add(this));
  }

  /**
   * The name for programs.
   *
   * @return the kind and the attributes of the lists: {@code community.healthChecks.values}
   */
  public String path() {
    return path;
  }

  /**
   * The name for people, at most 31 characters as workbooks allow.
   *
   * @return such as {@code 社区·社区体检·指标值}
   */
  public String name() {
    return name;
  }

  /**
   * The kind of documents it is about.
   *
   * @return the kind; empty for the sheets of the header
   */
  public Optional<DocumentType> kind() {
    return kind;
  }

  /**
   * The sheet whose rows own the rows of this one.
   *
   * @return the sheet; empty if a row is a document, or the header
   */
  public Optional<Sheet> parent() {
    return parent;
  }

  /**
   * The sheets whose rows belong to rows of this one.
   *
   * @return the sheets of its lists of objects
   */
  public List<Sheet> children() {
    return List.copyOf(children);
  }

  /**
   * Where the values of the row's object stand.
   *
   * @return the object
   */
  public SheetObject object() {
    return object;
  }

  /**
   * All columns.
   *
   * @return the columns; {@code columns().get(i).index() == i}
   */
  public List<Column> columns() {
    return columns;
  }

  /**
   * Finds a column by its key.
   *
   * @param key such as {@code actionPlan.theme}
   * @return the column, if there is one
   */
  public Optional<Column> column(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /**
   * Finds the column of a role.
   *
   * @param role a role that one column at most has: not a value, nor a mark of presence
   * @return the column, if there is one
   */
  public Optional<Column> column(Column.Role role) {
    return columns.stream().filter(column -> column.role() == role).findFirst();
  }

  /**
   * The name for programs.
   *
   * @return the same as {@link #path()}
   */
  @Override
  public String toString() {
    return path;
  }
}
