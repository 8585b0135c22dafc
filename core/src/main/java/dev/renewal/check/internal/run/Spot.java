package dev.renewal.check.internal.run;

import dev.renewal.check.internal.eval.PathCode;
import dev.renewal.schema.DocumentType;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where the judging of a document stands; the position is made only if it is asked for. */
final class Spot implements Supplier<Position> {
  private final DocumentType kind;
  private final Placed placed;
  private final @Nullable PathCode list;
  private int @Nullable [] indices;

  /**
   * The spot of a document.
   *
   * @param list the path to the elements that will be visited; null if there are none
   */
  Spot(DocumentType kind, Placed placed, @Nullable PathCode list) {
    this.kind = kind;
    this.placed = placed;
    this.list = list;
  }

  /** Moves to the element at the indices, which may change afterwards. */
  void element(int[] at) {
    indices = at;
  }

  /** Moves back to the document. */
  void document() {
    indices = null;
  }

  @Override
  public Position get() {
    Position document = Position.of(kind, placed);
    return list == null || indices == null
        ? document
        : document.element(Position.path(list.steps(), indices));
  }
}
