package dev.renewal.pack;

import dev.renewal.schema.JsonTree;
import dev.renewal.standard.ScoreDenominator;
import dev.renewal.standard.ScoreMethod;
import dev.renewal.standard.ScoreNode;
import dev.renewal.standard.ScoreSource;
import dev.renewal.standard.Setting;
import dev.renewal.text.LocalText;
import java.util.List;
import java.util.Optional;

/** Reads the tree of a scorecard. */
final class ScoreNodeReader {
  private static final String CHILDREN = "children";
  private static final String COLUMN = "column";

  private final String scorecard;
  private final ScoreParts parts;
  private final RequirementReader requirements;
  private final ScoreTexts texts;
  private final Members defaults;
  private final Places places;
  private final Problems problems;

  /**
   * A reader of the nodes of one scorecard.
   *
   * @param scorecard its id
   * @param parts reads the parts
   * @param requirements reads requirements
   * @param texts gives titles
   * @param defaults what nodes are where they do not say it
   */
  ScoreNodeReader(
      String scorecard,
      ScoreParts parts,
      RequirementReader requirements,
      ScoreTexts texts,
      Members defaults,
      Places places,
      Problems problems) {
    this.scorecard = scorecard;
    this.parts = parts;
    this.requirements = requirements;
    this.texts = texts;
    this.defaults = defaults;
    this.places = places;
    this.problems = problems;
  }

  Optional<ScoreNode> read(JsonTree tree) {
    Members members = new Members(tree, problems);
    if (!members.isObject()) {
      return Optional.empty();
    }
    String id = members.text("id");
    LocalText title = texts.title(members, scorecard + "." + id, id);
    List<String> clauses = members.texts("clause");
    Setting weight = parts.setting(members, "weight", "1");
    ScoreNode node =
        members.optional(CHILDREN).isPresent()
            ? branch(members, id, title, clauses, weight)
            : leaf(members, id, title, clauses, weight);
    members.close();
    return Optional.of(places.put(node, tree));
  }

  private ScoreNode branch(
      Members members, String id, LocalText title, List<String> clauses, Setting weight) {
    return new ScoreNode.Branch(
        id,
        title,
        clauses,
        weight,
        method(members, "aggregator", "arithmetic"),
        method(members, "weights", "given"),
        setting(members, "missing", "redistribute"),
        setting(members, "minimumShare", "0"),
        members.list(CHILDREN, this::read));
  }

  private ScoreNode leaf(
      Members members, String id, LocalText title, List<String> clauses, Setting weight) {
    ScoreSource source =
        members
            .optional("value")
            .flatMap(parts::source)
            .orElseGet(() -> places.put(new ScoreSource.Column(id), members.tree()));
    return new ScoreNode.Leaf(
        id,
        title,
        clauses,
        weight,
        source,
        members.optional("applies").flatMap(requirements::requirement),
        setting(members, "direction", "benefit"),
        members.optional("denominator").flatMap(this::denominator),
        method(members, "imputation", "none"),
        method(members, "treatment", "none"),
        normaliser(members),
        written(members, "range").flatMap(parts::range));
  }

  private ScoreMethod normaliser(Members members) {
    Optional<ScoreMethod> found = written(members, "normaliser").flatMap(parts::method);
    if (found.isEmpty()) {
      members.required("normaliser");
    }
    return found.orElseGet(() -> ScoreMethod.of(""));
  }

  private ScoreMethod method(Members members, String name, String otherwise) {
    return written(members, name)
        .flatMap(parts::method)
        .orElseGet(() -> places.put(ScoreMethod.of(otherwise), members.tree()));
  }

  private Setting setting(Members members, String name, String otherwise) {
    return written(members, name)
        .flatMap(parts::setting)
        .orElseGet(() -> places.put(Setting.of(otherwise), members.tree()));
  }

  /** What a node says itself, else what the scorecard says for all. */
  private Optional<JsonTree> written(Members members, String name) {
    Optional<JsonTree> common = defaults.optional(name);
    return members.optional(name).or(() -> common);
  }

  private Optional<ScoreDenominator> denominator(JsonTree tree) {
    if (tree.kind() == JsonTree.Kind.STRING || tree.get("of").isEmpty()) {
      return column(tree);
    }
    Members members = new Members(tree, problems);
    Optional<ScoreSource> source = members.required("of").flatMap(parts::source);
    Setting per = parts.setting(members, "per", "1");
    members.close();
    return source.map(it -> places.put(new ScoreDenominator(it, per), tree));
  }

  private Optional<ScoreDenominator> column(JsonTree tree) {
    if (tree.kind() == JsonTree.Kind.STRING) {
      ScoreSource column = places.put(new ScoreSource.Column(tree.text()), tree);
      return Optional.of(places.put(new ScoreDenominator(column, Setting.of("1")), tree));
    }
    Members members = new Members(tree, problems);
    ScoreSource column = places.put(new ScoreSource.Column(members.text(COLUMN)), tree);
    Setting per = parts.setting(members, "per", "1");
    members.close();
    return Optional.of(places.put(new ScoreDenominator(column, per), tree));
  }
}
