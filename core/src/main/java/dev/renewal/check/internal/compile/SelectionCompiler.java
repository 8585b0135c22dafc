package dev.renewal.check.internal.compile;

import dev.renewal.check.internal.eval.Family;
import dev.renewal.check.internal.eval.OperandCode;
import dev.renewal.check.internal.eval.PathCode;
import dev.renewal.check.internal.eval.PickCode;
import dev.renewal.check.internal.eval.RequirementCode;
import dev.renewal.check.internal.eval.SelectionCode;
import dev.renewal.pack.internal.Says;
import dev.renewal.standard.Operand;
import dev.renewal.standard.Path;
import dev.renewal.standard.Pick;
import dev.renewal.standard.Selection;
import dev.renewal.standard.Values;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compiles selections. */
final class SelectionCompiler {
  private final Parts parts;

  SelectionCompiler(Parts parts) {
    this.parts = parts;
  }

  /**
   * A compiled selection, the place of its elements and the path to values in them.
   *
   * @param code the compiled selection
   * @param place the place of the elements
   * @param path the path from each element; null when the elements are meant
   */
  record Compiled(SelectionCode code, Place place, @Nullable PathCode path) {

    /** The path whose values are meant. */
    PathCode last() {
      return path == null ? code.from() : path;
    }
  }

  Compiled values(Values values, Place from) {
    Compiled selection = selection(values.of(), from);
    Optional<Path> path = values.path();
    return path.isEmpty()
        ? selection
        : new Compiled(
            selection.code(),
            selection.place(),
            parts.paths.compile(path.get(), selection.place()).code());
  }

  /**
   * Compiles values each element of which counts: {@code facilities.area} are the areas of the
   * facilities, so that a facility without area is not overlooked.
   */
  Compiled parts(Values values, Place from) {
    boolean plain = values.path().isEmpty() && values.of().isPlain();
    return values(plain ? split(values.of().from(), from) : values, from);
  }

  /** The path to the elements of the last list, and the path from each of them. */
  private Values split(Path path, Place from) {
    PathCode code = parts.paths.compile(path, from).code();
    int size = path.steps().size();
    int elements = code.elementSteps() + size - code.size();
    if (!code.isMany() || elements == size) {
      return Values.at(path);
    }
    return new Values(
        Selection.of(new Path(path.anchor(), path.dataset(), path.steps().subList(0, elements))),
        Optional.of(new Path(Path.Anchor.SELF, path.steps().subList(elements, size))));
  }

  Compiled selection(Selection selection, Place from) {
    try {
      return compile(selection, from);
    } catch (PackError error) {
      throw error.at(selection);
    }
  }

  private Compiled compile(Selection selection, Place from) {
    PathCompiler.Compiled path = parts.paths.compile(selection.from(), from);
    Place element = path.place();
    @Nullable RequirementCode where =
        selection
            .where()
            .map(requirement -> new RequirementCompiler(parts, element, true).compile(requirement))
            .orElse(null);
    @Nullable PickCode pick =
        selection.pick().map(choice -> pick(choice, path.code(), element, from)).orElse(null);
    return new Compiled(new SelectionCode(path.code(), where, pick), element, null);
  }

  private static void constant(Operand operand, String... codes) {
    if (operand instanceof Operand.Constant constant
        && !List.of(codes).contains(constant.literal().text())) {
      throw new PackError(Says.unknown("code", constant.literal().text(), List.of(codes)))
          .at(operand);
    }
  }

  private PickCode pick(Pick pick, PathCode path, Place element, Place from) {
    OperandCode by = parts.operands.compile(pick.by(), element, null);
    if (by.family() == Family.OBJECT
        || by.family() == Family.QUANTITY
        || by.family() == Family.FLAG) {
      throw new PackError("no-rank", "family", Families.name(by.family()));
    }
    pick.rounding().ifPresent(code -> constant(code, "FLOOR", "CEILING", "HALF_UP"));
    pick.ties().ifPresent(code -> constant(code, "INCLUDE_ALL", "EXCLUDE_ALL"));
    return new PickCode(
        path.text(),
        pick.end() == Pick.End.HIGHEST,
        pick.number().orElse(0),
        pick.share().map(share -> parts.operands.share(share, from)).orElse(null),
        by,
        pick.rounding().map(code -> parts.operands.code(code, from)).orElse(null),
        pick.ties().map(code -> parts.operands.code(code, from)).orElse(null));
  }
}
