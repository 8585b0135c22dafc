package dev.renewal.check.internal.compile;

import dev.renewal.check.internal.eval.Family;
import dev.renewal.check.internal.eval.OperandCode;
import dev.renewal.check.internal.eval.Operands;
import dev.renewal.check.internal.eval.PathCode;
import dev.renewal.check.internal.eval.WalkingTime;
import dev.renewal.model.Location;
import dev.renewal.pack.internal.Says;
import dev.renewal.schema.ValueType;
import dev.renewal.standard.Codelist;
import dev.renewal.standard.CodelistItem;
import dev.renewal.standard.ColumnType;
import dev.renewal.standard.Literal;
import dev.renewal.standard.Operand;
import dev.renewal.standard.Parameter;
import dev.renewal.standard.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compiles operands. */
final class OperandCompiler {
  private static final Optional<String> SPEED = Optional.of("m/min");

  private final Parts parts;

  OperandCompiler(Parts parts) {
    this.parts = parts;
  }

  /** Compiles an operand; a literal needs to be told its type. */
  OperandCode compile(Operand operand, Place from, @Nullable Wanted wanted) {
    try {
      return operand.accept(new Compilation(from, wanted));
    } catch (PackError error) {
      throw error.at(operand);
    }
  }

  /** Compiles an operand that must be a share. */
  OperandCode share(Operand operand, Place from) {
    return expect(compile(operand, from, Wanted.of(Family.SHARE)), Family.SHARE);
  }

  /** Compiles an operand that must be a code. */
  OperandCode code(Operand operand, Place from) {
    return expect(compile(operand, from, Wanted.of(Family.TEXT)), Family.TEXT);
  }

  /** Compiles an operand that must be a date. */
  OperandCode date(Operand operand, Place from) {
    return expect(compile(operand, from, Wanted.of(Family.DATE)), Family.DATE);
  }

  /** Compiles an operand that must be a number of days. */
  OperandCode days(Operand operand, Place from) {
    OperandCode code =
        compile(operand, from, new Wanted(Family.NUMBER, Optional.of("d"), null, false));
    if (code.family() != Family.NUMBER || !code.unit().equals(Optional.of("d"))) {
      throw new PackError("no-days");
    }
    return code;
  }

  private static OperandCode expect(OperandCode code, Family family) {
    if (code.family() != family) {
      throw new PackError(
          "wrong-family", "expected", Families.name(family), "found", Families.name(code.family()));
    }
    return code;
  }

  /** What the other side of a comparison must be, when this operand stands on one side. */
  Optional<Wanted> wanted(Operand operand, OperandCode code) {
    if (operand instanceof Operand.Constant) {
      return Optional.empty();
    }
    @Nullable ValueType type =
        operand instanceof Operand.Found ? code.place().flatMap(PathCode::type).orElse(null) : null;
    boolean counted = operand instanceof Operand.Count;
    return Optional.of(new Wanted(code.family(), code.unit(), type, counted));
  }

  private final class Compilation implements Operand.Cases<OperandCode> {
    private final Place from;
    private final @Nullable Wanted wanted;

    Compilation(Place from, @Nullable Wanted wanted) {
      this.from = from;
      this.wanted = wanted;
    }

    @Override
    public OperandCode constant(Operand.Constant operand) {
      if (wanted == null) {
        throw new PackError("untyped", "literal", operand.literal());
      }
      return parts.literals.parse(operand.literal(), wanted);
    }

    @Override
    public OperandCode parameter(Operand.Parameter operand) {
      Parameter parameter =
          parts
              .standard
              .parameter(operand.name())
              .orElseThrow(
                  () ->
                      new PackError(
                          Says.unknown(
                              "parameter",
                              operand.name(),
                              parts.standard.parameters().stream().map(Parameter::name).toList())));
      return ParameterCode.of(parameter, parts.standard, parts.parameters, parts.literals);
    }

    @Override
    public OperandCode found(Operand.Found operand) {
      SelectionCompiler.Compiled values = parts.selections.values(operand.values(), from);
      PathCode path = values.last();
      if (path.family() == Family.OBJECT) {
        throw new PackError("no-value", "path", path.text());
      }
      Optional<String> unit = PathCompiler.unit(path);
      return operand.values().of().isPlain() && values.path() == null
          ? new Operands.Found(path, unit)
          : new Operands.FoundIn(values.code(), path, unit);
    }

    @Override
    public OperandCode count(Operand.Count operand) {
      SelectionCompiler.Compiled selection = parts.selections.selection(operand.selection(), from);
      @Nullable PathCode distinct =
          operand
              .selection()
              .distinct()
              .map(path -> parts.paths.compile(path, selection.place()).code())
              .orElse(null);
      return new Operands.Count(selection.code(), distinct);
    }

    @Override
    public OperandCode sum(Operand.Sum operand) {
      SelectionCompiler.Compiled values = parts.selections.parts(operand.values(), from);
      Family family = values.last().family();
      if (!family.isNumeric()) {
        throw new PackError("no-sum", "path", values.last().text());
      }
      return new Operands.Sum(
          family, PathCompiler.unit(values.last()), values.code(), values.path());
    }

    @Override
    public OperandCode difference(Operand.Difference operand) {
      OperandCode left = side(operand.minuend(), operand.subtrahend());
      OperandCode right = side(operand.subtrahend(), operand.minuend());
      if (left.family() != right.family()) {
        throw new PackError(
            "no-difference-of",
            "left",
            Families.name(left.family()),
            "right",
            Families.name(right.family()));
      }
      boolean time = left.family() == Family.DATE || left.family() == Family.INSTANT;
      if (time != operand.unit().isPresent()) {
        throw new PackError("difference-in");
      }
      boolean hours = operand.unit().filter(Operand.TimeUnit.HOURS::equals).isPresent();
      if (hours && left.family() == Family.DATE) {
        throw new PackError("difference-hours");
      }
      if (!time && !left.family().isNumeric()) {
        throw new PackError("no-difference", "family", Families.name(left.family()));
      }
      Optional<String> unit = time ? Optional.of(hours ? "h" : "d") : left.unit();
      return new Operands.Difference(
          time ? Family.NUMBER : left.family(), unit, left, right, hours);
    }

    private OperandCode side(Operand operand, Operand other) {
      if (!(operand instanceof Operand.Constant)) {
        return compile(operand, from, wanted);
      }
      OperandCode known = compile(other, from, wanted);
      return compile(operand, from, wanted(other, known).orElse(wanted));
    }

    @Override
    public OperandCode scaled(Operand.Scaled operand) {
      OperandCode value = compile(operand.value(), from, wanted);
      if (!value.family().isNumeric()) {
        throw new PackError("no-scale", "family", Families.name(value.family()));
      }
      OperandCode by = compile(operand.by(), from, Wanted.of(factor(operand.by())));
      if (by.family() != Family.SHARE && by.family() != Family.NUMBER) {
        throw new PackError("no-factor", "family", Families.name(by.family()));
      }
      return new Operands.Scaled(value, by);
    }

    private Family factor(Operand by) {
      return by instanceof Operand.Constant constant && constant.literal().text().endsWith("%")
          ? Family.SHARE
          : Family.NUMBER;
    }

    @Override
    public OperandCode lookup(Operand.Lookup operand) {
      Codelist list = parts.lists.get(operand.list());
      ColumnType type = list.columns().get(operand.column());
      if (type == null) {
        throw new PackError(
            Says.unknown(
                Says.text("what.column-of", "list", list.id()),
                operand.column(),
                list.columns().keySet()));
      }
      OperandCode key = code(operand.key(), from);
      Family family = family(type);
      Map<String, Optional<OperandCode>> cells = new HashMap<>();
      for (CodelistItem item : list.items()) {
        Optional<OperandCode> cell = cell(list, item, operand.column(), family);
        cells.put(item.code(), cell);
      }
      Lists.aliases(list)
          .forEach((name, code) -> cells.put(name, cells.getOrDefault(code, Optional.empty())));
      return new Operands.Lookup(family, list.id(), key, operand.column(), cells);
    }

    @Override
    public OperandCode walkingTime(Operand.WalkingTime operand) {
      PathCode minutes = walked(operand.minutes(), Family.NUMBER);
      if (!PathCompiler.unit(minutes).equals(Optional.of("min"))) {
        throw new PackError("walk-minutes", "path", minutes.text());
      }
      @Nullable PathCode distance =
          operand.distance().map(path -> walked(path, Family.LENGTH)).orElse(null);
      OperandCode speed =
          compile(operand.speed(), from, new Wanted(Family.NUMBER, SPEED, null, false));
      if (speed.family() != Family.NUMBER || !speed.unit().equals(SPEED)) {
        throw new PackError("walk-speed");
      }
      return new WalkingTime(
          minutes, distance, location(operand.from()), location(operand.to()), speed);
    }

    private PathCode walked(Path path, Family family) {
      PathCode code = parts.paths.compile(path, from).code();
      if (code.family() != family || code.isMany()) {
        throw new PackError("walk-path", "path", code.text(), "family", Families.name(family));
      }
      return code;
    }

    private PathCode location(Path path) {
      PathCode code = parts.paths.compile(path, from).code();
      boolean located = code.type().filter(type -> type.javaType() == Location.class).isPresent();
      if (!located || code.isMany()) {
        throw new PackError("walk-location", "path", code.text());
      }
      return code;
    }

    private Optional<OperandCode> cell(
        Codelist list, CodelistItem item, String column, Family family) {
      String name = list.id() + "/" + item.code() + "/" + column;
      return parts
          .parameters
          .text(parts.standard.id(), name)
          .or(() -> Optional.ofNullable(item.cells().get(column)))
          .map(
              text -> parts.literals.parse(new Literal(text, Optional.empty()), Wanted.of(family)));
    }
  }

  static Family family(ColumnType type) {
    return switch (type) {
      case TEXT, CODE, CLAUSE -> Family.TEXT;
      case NUMBER -> Family.NUMBER;
      case MONEY -> Family.MONEY;
      case AREA -> Family.AREA;
      case PERCENTAGE -> Family.SHARE;
      case DATE -> Family.DATE;
      case COMPARATOR -> Family.COMPARATOR;
      case PERIOD -> Family.PERIOD;
    };
  }
}
