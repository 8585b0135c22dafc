package dev.renewal.sheets.layout;

import dev.renewal.quantity.AreaUnit;
import dev.renewal.quantity.LengthUnit;
import dev.renewal.quantity.MoneyUnit;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.DocumentType;
import dev.renewal.schema.Glossary;
import dev.renewal.schema.RecordType;
import dev.renewal.sheets.layout.Column.Role;
import dev.renewal.text.LocalText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Derives the sheets of one kind from its attributes. */
final class SheetBuilder {

  private static final LocalText REMARK = LocalText.of("备注(不读取)", "remark, not read");
  private static final LocalText NUMBER = LocalText.of("序号", "number of the row within its owner");

  private final Optional<DocumentType> kind;

  SheetBuilder(Optional<DocumentType> kind) {
    this.kind = kind;
  }

  /** The sheet of the documents, with the sheets of their lists. */
  Sheet build(RecordType type, String path) {
    String name = Glossary.term(type).map(LocalText::zh).orElse(path);
    return sheet(type, path, name, Optional.empty());
  }

  private Sheet sheet(RecordType type, String path, String name, Optional<Sheet> parent) {
    Columns columns = new Columns();
    columns.add(Role.REMARK, "#" + path, REMARK);
    parent.ifPresent(above -> links(columns, above, name));
    List<Rows> lists = new ArrayList<>();
    SheetObject object = object(type, List.of(), columns, lists);
    Sheet sheet = new Sheet(path, name, kind, parent, object, columns.named());
    for (Rows list : lists) {
      String key = key(list.path());
      sheet(
          list.type(),
          path + "." + key,
          name + "·" + label(list.path(), 1).zh(),
          Optional.of(sheet));
    }
    return sheet;
  }

  /** The columns that tell which row of another sheet a row belongs to. */
  private void links(Columns columns, Sheet parent, String name) {
    kind.ifPresent(it -> columns.add(Role.OWNER, "^id", owner(it.type())));
    if (parent.parent().isPresent()) {
      columns.add(
          Role.PARENT,
          "^" + parent.path().substring(parent.path().indexOf('.') + 1),
          LocalText.of(
              name.split("·", -1)[1] + "序号", "number of the owning row in " + parent.path()));
    }
    columns.add(Role.NUMBER, "^", NUMBER);
  }

  private static LocalText owner(RecordType type) {
    LocalText term = Glossary.term(type).orElse(LocalText.same(type.name()));
    return LocalText.of(term.zh() + "编号", "id of the " + term.en());
  }

  private SheetObject object(
      RecordType type, List<Attribute> above, Columns columns, List<Rows> lists) {
    List<SheetObject.Member> members = new ArrayList<>();
    Optional<Column> presence =
        above.isEmpty()
            ? Optional.empty()
            : Optional.of(columns.add(Role.PRESENCE, key(above), label(above, above.size())));
    for (Attribute attribute : type.attributes()) {
      List<Attribute> path = new ArrayList<>(above);
      path.add(attribute);
      Optional<RecordType> inner = attribute.type().objectType();
      if (inner.isEmpty()) {
        members.add(new SheetObject.Value(attribute, columns.add(path)));
      } else if (attribute.isList()) {
        members.add(new SheetObject.Rows(attribute, lists.size()));
        lists.add(new Rows(path, inner.get()));
      } else {
        members.add(new SheetObject.Part(attribute, object(inner.get(), path, columns, lists)));
      }
    }
    return new SheetObject(type, presence, members);
  }

  private static String key(List<Attribute> path) {
    return String.join(".", path.stream().map(Attribute::name).toList());
  }

  /** The terms of the last attributes of a path. */
  private static LocalText label(List<Attribute> path, int last) {
    List<LocalText> terms =
        path.subList(path.size() - last, path.size()).stream()
            .map(it -> Glossary.term(it).orElse(LocalText.same(it.name())))
            .toList();
    return LocalText.of(
        String.join("·", terms.stream().map(LocalText::zh).toList()),
        String.join(": ", terms.stream().map(LocalText::en).toList()));
  }

  /** A list of objects met on the way. */
  private record Rows(List<Attribute> path, RecordType type) {}

  /** The columns so far; no two have one label. */
  private static final class Columns {
    private final List<Column> columns = new ArrayList<>();

    Column add(Role role, String key, LocalText label) {
      return add(new Column(role, key, List.of(), label, Optional.empty(), columns.size()));
    }

    Column add(List<Attribute> path) {
      return add(
          new Column(
              Role.VALUE,
              key(path),
              path,
              label(path, path.size()),
              unit(path.get(path.size() - 1)),
              columns.size()));
    }

    private Column add(Column column) {
      columns.add(column);
      return column;
    }

    private static Optional<String> unit(Attribute attribute) {
      return switch (attribute.type().kind()) {
        case MONEY -> Optional.of(MoneyUnit.WAN_YUAN.label());
        case AREA -> Optional.of(AreaUnit.SQUARE_METRE.label());
        case LENGTH -> Optional.of(LengthUnit.METRE.label());
        default -> attribute.unit();
      };
    }

    /** The columns, a label that another column has too made distinct by its key. */
    List<Column> named() {
      Set<String> taken = new HashSet<>();
      List<Column> named = new ArrayList<>();
      for (Column column : columns) {
        boolean first = taken.add(column.label().zh());
        named.add(first ? column : distinct(column));
      }
      return named;
    }

    private static Column distinct(Column column) {
      LocalText label =
          LocalText.of(column.label().zh() + "(" + column.key() + ")", column.label().en());
      return new Column(
          column.role(), column.key(), column.attributes(), label, column.unit(), column.index());
    }
  }
}
