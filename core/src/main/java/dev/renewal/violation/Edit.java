package dev.renewal.violation;

import dev.renewal.dataset.Dataset;
import dev.renewal.model.Code;
import dev.renewal.violation.internal.Rebuild;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One change to a dataset, as a JSON Patch (RFC 6902) has it, with values of the model: {@code
 * replace /towns/0/application/2/date 2023-04-01 → 2023-02-28}.
 *
 * @param op what is done
 * @param pointer the JSON Pointer of the place in the dataset's JSON document
 * @param oldValue the value that was there; a list for a whole list; empty where nothing was
 * @param newValue the value that is put there; empty for {@link Op#REMOVE}
 */
public record Edit(Op op, String pointer, Optional<Object> oldValue, Optional<Object> newValue) {

  /** What an edit does; the operations of a JSON Patch that violations need. */
  public enum Op implements Code {
    /** A value is put where none was, or before an element of a list. */
    ADD("add"),
    /** A value is put in the place of another. */
    REPLACE("replace"),
    /** A value is taken away. */
    REMOVE("remove");

    private final String code;

    Op(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /**
   * Checks that values fit the operation.
   *
   * @throws IllegalArgumentException if a new value is missing, or given for a removal
   */
  public Edit {
    Objects.requireNonNull(pointer, "pointer");
    if ((op == Op.REMOVE) != newValue.isEmpty()) {
      throw new IllegalArgumentException(op.code() + " " + pointer + " has the wrong values");
    }
  }

  /**
   * The addition of a value.
   *
   * @param pointer where; the last step of a list's element is its index, which may be the size
   * @param value the value
   * @return the edit
   */
  public static Edit add(String pointer, Object value) {
    return new Edit(Op.ADD, pointer, Optional.empty(), Optional.of(value));
  }

  /**
   * The replacement of a value.
   *
   * @param pointer where
   * @param from the value that is there
   * @param to the value that comes there
   * @return the edit
   */
  public static Edit replace(String pointer, Object from, Object to) {
    return new Edit(Op.REPLACE, pointer, Optional.of(from), Optional.of(to));
  }

  /**
   * The removal of a value.
   *
   * @param pointer where
   * @param value the value that is there
   * @return the edit
   */
  public static Edit remove(String pointer, Object value) {
    return new Edit(Op.REMOVE, pointer, Optional.of(value), Optional.empty());
  }

  /**
   * Makes the change.
   *
   * @param dataset the dataset; stays as it is
   * @return the changed dataset
   * @throws IllegalArgumentException if the dataset has no such place
   */
  public Dataset applyTo(Dataset dataset) {
    return Rebuild.with(dataset, this);
  }

  /**
   * Makes several changes, one after the other.
   *
   * @param edits the changes, in order
   * @param dataset the dataset; stays as it is
   * @return the changed dataset
   * @throws IllegalArgumentException if a change does not find its place
   */
  public static Dataset apply(List<Edit> edits, Dataset dataset) {
    Dataset changed = dataset;
    for (Edit edit : edits) {
      changed = edit.applyTo(changed);
    }
    return changed;
  }
}
