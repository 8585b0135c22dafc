package dev.renewal.sheets.layout;

import dev.renewal.dataset.DatasetHeader;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import dev.renewal.schema.RecordType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sheets of all kinds of documents, derived from the attributes of the model; none is written
 * by hand.
 */
public final class SheetLayout {

  /** The path of the sheet of the header. */
  public static final String HEADER = "header";

  private static final class Known {
    static final SheetLayout LAYOUT = new SheetLayout();
  }

  private final Sheet header;
  private final Map<DocumentType, Sheet> byKind = new HashMap<>();
  private final Map<String, Sheet> byPath = new HashMap<>();
  private final Map<String, Sheet> byName = new HashMap<>();
  private final List<Sheet> all = new ArrayList<>();

  private SheetLayout() {
    header = new SheetBuilder(Optional.empty()).build(RecordType.of(DatasetHeader.class), HEADER);
    add(header);
    for (DocumentType kind : DocumentKinds.all()) {
      Sheet main = new SheetBuilder(Optional.of(kind)).build(kind.type(), kind.name());
      byKind.put(kind, main);
      add(main);
    }
  }

  private void add(Sheet sheet) {
    all.add(sheet);
    if (byPath.put(sheet.path(), sheet) != null || byName.put(sheet.name(), sheet) != null) {
      throw new IllegalStateException("two sheets are called " + sheet.name());
    }
    sheet.children().forEach(this::add);
  }

  /**
   * The layout of the model.
   *
   * @return the one layout
   */
  public static SheetLayout ofModel() {
    return Known.LAYOUT;
  }

  /**
   * The sheet of the header.
   *
   * @return the sheet, with one row
   */
  public Sheet header() {
    return header;
  }

  /**
   * The sheet of the documents of a kind.
   *
   * @param kind the kind
   * @return the sheet, whose children have the lists
   */
  public Sheet of(DocumentType kind) {
    Sheet sheet = byKind.get(kind);
    if (sheet == null) {
      throw new IllegalArgumentException(kind + " is no kind of documents");
    }
    return sheet;
  }

  /**
   * All sheets: those of the header, then kind by kind, each owner before its lists.
   *
   * @return the sheets
   */
  public List<Sheet> all() {
    return List.copyOf(all);
  }

  /**
   * A sheet and all that belong to it.
   *
   * @param sheet the sheet
   * @return the sheet itself first, each owner before its lists
   */
  public static List<Sheet> family(Sheet sheet) {
    List<Sheet> family = new ArrayList<>();
    family.add(sheet);
    sheet.children().forEach(child -> family.addAll(family(child)));
    return family;
  }

  /**
   * Finds a sheet by either of its names.
   *
   * @param name a path such as {@code community.facilities} or a name such as {@code 社区·公共服务设施}
   * @return the sheet, if there is one
   */
  public Optional<Sheet> find(String name) {
    return Optional.ofNullable(byPath.get(name)).or(() -> Optional.ofNullable(byName.get(name)));
  }

  /**
   * The names of all sheets for people.
   *
   * @return the names in order
   */
  public List<String> names() {
    return all.stream().map(Sheet::name).toList();
  }
}
