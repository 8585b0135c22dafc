package dev.renewal.check.internal.compile;

import dev.renewal.check.Parameters;
import dev.renewal.check.internal.eval.OperandCode;
import dev.renewal.check.internal.eval.PathCode;
import dev.renewal.check.internal.eval.RequirementCode;
import dev.renewal.check.internal.eval.SelectionCode;
import dev.renewal.check.internal.eval.SetCode;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.DocumentType;
import dev.renewal.schema.RecordType;
import dev.renewal.schema.ValueType;
import dev.renewal.standard.Codelist;
import dev.renewal.standard.MemberSet;
import dev.renewal.standard.Operand;
import dev.renewal.standard.Path;
import dev.renewal.standard.Requirement;
import dev.renewal.standard.Rule;
import dev.renewal.standard.Selection;
import dev.renewal.standard.Standard;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compiles the parts of rules one by one, for what looks into a rule rather than judges by it. */
public final class RuleParts {
  private final Standard standard;
  private final Lists lists;
  private final Parameters parameters;
  private final Coverage coverage = new Coverage();
  private final Parts parts;

  /**
   * The parts of a standard's rules.
   *
   * @param standard the standard
   * @param shared the code lists every pack may name
   * @param parameters the values of parameters
   */
  public RuleParts(Standard standard, List<Codelist> shared, Parameters parameters) {
    this.standard = standard;
    this.lists = new Lists(shared, standard.codelists());
    this.parameters = parameters;
    this.parts = new Parts(standard, lists, parameters, coverage, new Needs());
  }

  /** Where something of a rule is read from. */
  public static final class Where {
    private final Place place;

    private Where(Place place) {
      this.place = place;
    }
  }

  /** The paths whose absence may be unknown, as far as parts were compiled. */
  public Coverage coverage() {
    return coverage;
  }

  /** The code list of an id, of the pack or shared. */
  public Optional<Codelist> list(String id) {
    return lists.find(id);
  }

  /** Where the subjects of a rule are read from. */
  public Where subject(Rule rule) {
    return new Where(new RuleCompiler(standard, lists, parameters, coverage, rule, 0).subject());
  }

  /**
   * Where an element of a document is read from.
   *
   * @param kind the kind of document
   * @param steps the attributes that lead to the element; none for the document
   */
  public Where element(DocumentType kind, List<Attribute> steps) {
    @Nullable RecordType self = kind.type();
    StringBuilder base = new StringBuilder(kind.name());
    for (Attribute step : steps) {
      self = step.type().objectType().orElse(null);
      base.append('.').append(step.name());
    }
    @Nullable Attribute top = steps.isEmpty() ? null : steps.get(0);
    return new Where(new Place(self, base.toString(), kind, top, null, false));
  }

  /**
   * Where an element of the dataset's header is read from.
   *
   * @param type the type of the element
   */
  public Where header(ValueType type) {
    @Nullable RecordType self = type.objectType().orElse(null);
    return new Where(new Place(self, "header", null, null, null, false));
  }

  /** A requirement, of a condition or not. */
  public RequirementCode requirement(Requirement requirement, Where where, boolean condition) {
    return new RequirementCompiler(parts, where.place, condition).compile(requirement);
  }

  /** The two sides of a comparison. */
  public List<OperandCode> sides(Requirement.Compare requirement, Where where) {
    return new RequirementCompiler(parts, where.place, false).sides(requirement);
  }

  /**
   * An operand that stands within another.
   *
   * @param operand the operand
   * @param where where it is read from
   * @param like what a constant in it is typed like; null if nothing tells
   */
  public OperandCode operand(Operand operand, Where where, @Nullable OperandCode like) {
    @Nullable Wanted wanted =
        like == null ? null : new Wanted(like.family(), like.unit(), null, false);
    return parts.operands.compile(operand, where.place, wanted);
  }

  /** A selection. */
  public SelectionCode selection(Selection selection, Where where) {
    return parts.selections.selection(selection, where.place).code();
  }

  /** A set. */
  public SetCode set(MemberSet set, Where where) {
    return parts.sets.compile(set, where.place);
  }

  /** A path. */
  public PathCode path(Path path, Where where) {
    return parts.paths.compile(path, where.place).code();
  }
}
