package dev.renewal.sheets.internal.template;

import dev.renewal.schema.Attribute;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import dev.renewal.schema.RecordType;
import dev.renewal.sheets.layout.Column;
import dev.renewal.sheets.layout.Sheet;
import dev.renewal.sheets.layout.SheetLayout;
import dev.renewal.sheets.layout.SheetObject;
import dev.renewal.standard.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule stands while its paths are followed: in a sheet, at an object of its rows.
 *
 * @param sheet the sheet
 * @param object the object; null behind a value
 */
record Reach(Sheet sheet, @Nullable SheetObject object) {

  /** The documents of a kind. */
  static Optional<Reach> ofKind(String kind) {
    return DocumentKinds.byName(kind).map(Reach::of);
  }

  private static Reach of(DocumentType kind) {
    Sheet sheet = SheetLayout.ofModel().of(kind);
    return new Reach(sheet, sheet.object());
  }

  /**
   * Follows a path.
   *
   * @param path the path
   * @param document where its document stands
   * @param read takes each column on the way, and its sheet
   * @return where it ends; empty for other datasets, and the dataset itself
   */
  Optional<Reach> follow(Path path, Reach document, BiConsumer<Sheet, Column> read) {
    Optional<Reach> at =
        path.anchor() == Path.Anchor.SELF
            ? Optional.of(this)
            : path.anchor() == Path.Anchor.DOCUMENT ? Optional.of(document) : Optional.empty();
    for (int step = 0; step < path.steps().size(); step++) {
      Path.Step next = path.steps().get(step);
      if (at.isEmpty()) {
        boolean isCollection = step == 0 && path.dataset().isEmpty();
        at =
            isCollection
                ? DocumentKinds.byCollection(next.name()).map(Reach::of)
                : Optional.empty();
        if (at.isEmpty()) {
          return at;
        }
      } else {
        at = at.get().step(next, read);
      }
    }
    return at;
  }

  private Optional<Reach> step(Path.Step step, BiConsumer<Sheet, Column> read) {
    if (object == null) {
      return Optional.of(this);
    }
    Optional<SheetObject.Member> member = object.member(step.name());
    if (member.isEmpty()) {
      return Optional.of(new Reach(sheet, null));
    }
    if (member.get() instanceof SheetObject.Part part) {
      return Optional.of(new Reach(sheet, part.object()));
    }
    if (member.get() instanceof SheetObject.Rows rows) {
      Sheet child = sheet.children().get(rows.child());
      child.column(Column.Role.OWNER).ifPresent(column -> read.accept(child, column));
      return Optional.of(new Reach(child, child.object()));
    }
    SheetObject.Value value = (SheetObject.Value) member.get();
    read.accept(sheet, value.column());
    return step.follow() ? referred(value.attribute()) : Optional.of(new Reach(sheet, null));
  }

  private static Optional<Reach> referred(Attribute attribute) {
    return attribute.refersTo().flatMap(Reach::ofKind);
  }

  /** The type of the objects it stands at; empty behind a value. */
  Optional<RecordType> type() {
    return Optional.ofNullable(object).map(SheetObject::type);
  }
}
