package dev.renewal.violation.internal;

import dev.renewal.dataset.Dataset;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.RecordType;
import dev.renewal.violation.Edit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes a dataset at one place and builds anew all that holds the place. */
public final class Rebuild {
  private final Edit edit;
  private final String[] steps;

  private Rebuild(Edit edit) {
    this.edit = edit;
    this.steps = edit.pointer().substring(1).split("/", -1);
  }

  /**
   * A dataset with one change.
   *
   * @param dataset the dataset
   * @param edit the change
   * @return the changed dataset
   * @throws IllegalArgumentException if the dataset has no such place
   */
  public static Dataset with(Dataset dataset, Edit edit) {
    if (!edit.pointer().startsWith("/")) {
      throw new IllegalArgumentException("'" + edit.pointer() + "' is no place in a dataset");
    }
    return (Dataset) new Rebuild(edit).object(RecordType.of(Dataset.class), dataset, 0);
  }

  private Object object(RecordType type, Object owner, int step) {
    Attribute changed = type.attribute(steps[step]).orElseThrow(this::nowhere);
    Object builder = type.newBuilder();
    for (Attribute attribute : type.attributes()) {
      Object value = attribute.get(owner);
      if (attribute == changed) {
        value = value(attribute, value, step + 1);
      }
      if (value != null) {
        attribute.set(builder, value);
      }
    }
    return type.build(builder);
  }

  private @Nullable Object value(Attribute attribute, @Nullable Object old, int step) {
    if (step == steps.length) {
      return edit.newValue().orElse(attribute.isList() ? List.of() : null);
    }
    if (old == null) {
      throw nowhere();
    }
    return attribute.isList() ? list(attribute, (List<?>) old, step) : inner(attribute, old, step);
  }

  private Object inner(Attribute attribute, Object old, int step) {
    return object(attribute.type().objectType().orElseThrow(this::nowhere), old, step);
  }

  private List<Object> list(Attribute attribute, List<?> old, int step) {
    List<Object> list = new ArrayList<>(old);
    int index = Integer.parseInt(steps[step]);
    boolean last = step == steps.length - 1;
    boolean adds = last && edit.op() == Edit.Op.ADD;
    if (index < 0 || index >= list.size() + (adds ? 1 : 0)) {
      throw nowhere();
    }
    if (adds) {
      list.add(index, edit.newValue().orElseThrow());
    } else if (!last) {
      list.set(index, inner(attribute, list.get(index), step + 1));
    } else if (edit.op() == Edit.Op.REMOVE) {
      list.remove(index);
    } else {
      list.set(index, edit.newValue().orElseThrow());
    }
    return list;
  }

  private IllegalArgumentException nowhere() {
    return new IllegalArgumentException("the dataset has no place " + edit.pointer());
  }
}
