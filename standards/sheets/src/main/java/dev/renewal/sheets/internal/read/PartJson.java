package dev.renewal.sheets.internal.read;

import dev.renewal.sheets.internal.cell.CellContent;
import dev.renewal.sheets.layout.SheetObject;
import java.util.List;

/** Writes a row, with the rows that belong to it, as the JSON of its object. */
final class PartJson {

  private final StringBuilder json = new StringBuilder();

  private PartJson() {}

  static String of(Part part) {
    PartJson writing = new PartJson();
    writing.object(part, part.sheet().object());
    return writing.json.toString();
  }

  /** Writes an object; tells whether anything of it stands there. */
  private boolean object(Part part, SheetObject object) {
    json.append('{');
    boolean any = false;
    for (SheetObject.Member member : object.members()) {
      int before = json.length();
      if (any) {
        json.append(',');
      }
      json.append('"').append(member.attribute().name()).append("\":");
      if (member(part, member)) {
        any = true;
      } else {
        json.setLength(before);
      }
    }
    json.append('}');
    return any;
  }

  private boolean member(Part part, SheetObject.Member member) {
    if (member instanceof SheetObject.Value value) {
      CellContent content = part.content(value.column());
      if (content != null) {
        json.append(content.json());
      }
      return content != null;
    }
    if (member instanceof SheetObject.Part inner) {
      return part(part, inner.object());
    }
    return rows(part.children(((SheetObject.Rows) member).child()));
  }

  private boolean part(Part part, SheetObject object) {
    int before = json.length();
    CellContent presence = object.presence().map(part::content).orElse(null);
    if (object(part, object) && (presence == null || presence.json().equals("{}"))) {
      return true;
    }
    json.setLength(before);
    if (presence != null) {
      json.append(presence.json());
    }
    return presence != null;
  }

  private boolean rows(List<Part> rows) {
    json.append('[');
    for (int at = 0; at < rows.size(); at++) {
      if (at > 0) {
        json.append(',');
      }
      object(rows.get(at), rows.get(at).sheet().object());
    }
    json.append(']');
    return !rows.isEmpty();
  }
}
