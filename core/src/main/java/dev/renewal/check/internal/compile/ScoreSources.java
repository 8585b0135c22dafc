package dev.renewal.check.internal.compile;

import dev.renewal.check.InvalidStandardException;
import dev.renewal.check.Parameters;
import dev.renewal.check.internal.eval.Env;
import dev.renewal.check.internal.eval.Family;
import dev.renewal.check.internal.eval.OperandCode;
import dev.renewal.check.internal.eval.RequirementCode;
import dev.renewal.check.internal.eval.ScoreCell;
import dev.renewal.pack.internal.Says;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import dev.renewal.standard.Codelist;
import dev.renewal.standard.ScoreColumn;
import dev.renewal.standard.ScoreSource;
import dev.renewal.standard.Scorecard;
import dev.renewal.standard.Standard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values that a scorecard reads from documents of its kind, compiled as rules are. */
public final class ScoreSources {
  private final DocumentType kind;
  private final Coverage coverage = new Coverage();
  private final Needs needs = new Needs();
  private final Map<ScoreColumn, Reader> columns = new LinkedHashMap<>();
  private @Nullable RequirementCode population;

  private ScoreSources(DocumentType kind) {
    this.kind = kind;
  }

  /** Reads one cell where an evaluation stands. */
  private interface Reader {
    ScoreCell read(Env env);
  }

  /**
   * Compiles the sources of a scorecard.
   *
   * @param standard the standard it stands in
   * @param shared the code lists every pack may name
   * @param parameters the values of parameters
   * @param scorecard a scorecard of a kind of document
   * @return the compiled sources
   * @throws InvalidStandardException if it names what does not exist; says all that is wrong
   */
  public static ScoreSources of(
      Standard standard, List<Codelist> shared, Parameters parameters, Scorecard scorecard) {
    int index = Math.max(standard.scorecards().indexOf(scorecard), 0);
    try {
      return compile(standard, new Lists(shared, standard.codelists()), parameters, scorecard);
    } catch (PackError error) {
      throw new InvalidStandardException(
          standard.id(), faults(index, error).stream().map(PackFault::problem).toList());
    }
  }

  static List<PackFault> faults(int index, PackError error) {
    return error.faults().stream()
        .map(
            fault ->
                new PackFault(
                    Optional.empty(), fault.part(), "/scorecards/" + index, fault.message()))
        .toList();
  }

  static ScoreSources compile(
      Standard standard, Lists lists, Parameters parameters, Scorecard scorecard) {
    String name = scorecard.unit().orElse("");
    ScoreSources sources =
        new ScoreSources(
            DocumentKinds.byName(name)
                .orElseThrow(() -> new PackError(Says.unknown("kind", name, kinds()))));
    Parts parts = new Parts(standard, lists, parameters, sources.coverage, sources.needs);
    Attempts attempts = new Attempts();
    Place place = Place.document(sources.kind);
    sources.population =
        scorecard
            .population()
            .flatMap(it -> attempts.of(() -> requirement(parts, place, it)))
            .orElse(null);
    for (ScoreColumn column : scorecard.columns()) {
      attempts
          .of(() -> sources.reader(parts, place, column))
          .ifPresent(reader -> sources.columns.put(column, reader));
    }
    attempts.throwIfAny();
    if (sources.needs.isCrossRecord()) {
      throw new PackError("score.own-document");
    }
    return sources;
  }

  private static List<String> kinds() {
    return DocumentKinds.all().stream().map(DocumentType::name).toList();
  }

  private static RequirementCode requirement(
      Parts parts, Place place, dev.renewal.standard.Requirement requirement) {
    return new RequirementCompiler(parts, place, true).compile(requirement);
  }

  private Reader reader(Parts parts, Place place, ScoreColumn column) {
    try {
      return column.source().accept(new Compilation(parts, place, column.use()));
    } catch (PackError error) {
      throw error.at(column.source());
    }
  }

  private record Compilation(Parts parts, Place place, ScoreColumn.Use use)
      implements ScoreSource.Cases<Reader> {
    @Override
    public Reader column(ScoreSource.Column source) {
      throw new PackError("score.no-column", "name", source.name());
    }

    @Override
    public Reader measured(ScoreSource.Measured source) {
      OperandCode operand = parts.operands.compile(source.operand(), place, null);
      if (use.isText() && operand.family() == Family.TEXT) {
        return env -> ScoreCell.text(operand, env);
      }
      if (use.isText() || !(operand.family().isNumeric() || operand.family() == Family.FLAG)) {
        throw new PackError("score.family", "family", Families.name(operand.family()));
      }
      return env -> ScoreCell.number(operand, env);
    }

    @Override
    public Reader holds(ScoreSource.Holds source) {
      if (use.isText()) {
        throw new PackError("score.family", "family", Families.name(Family.FLAG));
      }
      RequirementCode requirement = requirement(parts, place, source.requirement());
      return env -> ScoreCell.holds(requirement, env);
    }
  }

  /** The kind of document that is scored. */
  public DocumentType kind() {
    return kind;
  }

  /** The paths whose absence may be unknown. */
  public Coverage coverage() {
    return coverage;
  }

  /** Which documents are scored; empty for all. */
  public Optional<RequirementCode> population() {
    return Optional.ofNullable(population);
  }

  /** The columns that are read, in the order of the scorecard. */
  public List<ScoreColumn> columns() {
    return new ArrayList<>(columns.keySet());
  }

  /**
   * Reads a cell.
   *
   * @param column one of the columns
   * @param env an evaluation that stands at a document
   * @return the cell
   */
  public ScoreCell read(ScoreColumn column, Env env) {
    Reader reader = columns.get(column);
    if (reader == null) {
      throw new IllegalArgumentException("not a column of this scorecard: " + column.key());
    }
    return reader.read(env);
  }
}
