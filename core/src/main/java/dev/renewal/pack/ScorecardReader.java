package dev.renewal.pack;

import dev.renewal.pack.internal.Says;
import dev.renewal.schema.JsonTree;
import dev.renewal.standard.Comparison;
import dev.renewal.standard.ScoreAdjustment;
import dev.renewal.standard.ScoreAdjustments;
import dev.renewal.standard.ScoreGate;
import dev.renewal.standard.ScoreGrade;
import dev.renewal.standard.ScoreNode;
import dev.renewal.standard.ScoreRange;
import dev.renewal.standard.ScoreRanking;
import dev.renewal.standard.ScoreScreening;
import dev.renewal.standard.ScoreSource;
import dev.renewal.standard.ScoreTable;
import dev.renewal.standard.ScoreTieBreak;
import dev.renewal.standard.Scorecard;
import dev.renewal.standard.Setting;
import dev.renewal.text.LocalText;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads scorecards. */
final class ScorecardReader {
  private static final String TITLE = ".";

  private final RequirementReader requirements;
  private final ScoreParts parts;
  private final ScoreTexts texts;
  private final Places places;
  private final Problems problems;

  ScorecardReader(
      RequirementReader requirements, ScoreTexts texts, Places places, Problems problems) {
    this.requirements = requirements;
    this.parts = new ScoreParts(requirements, places, problems);
    this.texts = texts;
    this.places = places;
    this.problems = problems;
  }

  Optional<Scorecard> read(JsonTree tree) {
    Members members = new Members(tree, problems);
    Optional<Scorecard> scorecard = read(members);
    members.close();
    return scorecard;
  }

  /** Reads the members of a scorecard; whoever called says which others are known. */
  Optional<Scorecard> read(Members members) {
    problems.within(members.tree().get("id").map(JsonTree::text).filter(id -> !id.isBlank()));
    try {
      return places.put(scorecard(members), members.tree());
    } finally {
      problems.within(Optional.empty());
    }
  }

  private Optional<Scorecard> scorecard(Members members) {
    String id = members.text("id");
    LocalText title = texts.title(members, id, id);
    Members defaults =
        new Members(
            members.optional("defaults").orElseGet(() -> JsonTree.object(Map.of())), problems);
    ScoreNodeReader nodes =
        new ScoreNodeReader(id, parts, requirements, texts, defaults, places, problems);
    Optional<ScoreNode> tree = members.required("tree").flatMap(nodes::read);
    Scorecard scorecard =
        new Scorecard(
            id,
            title,
            members.texts("clause"),
            members.optionalText("unit"),
            members.optional("when").flatMap(requirements::requirement),
            table(members),
            members.optional("screening").map(this::screening),
            members.optional("range").flatMap(parts::range).orElse(ScoreRange.HUNDRED),
            tree.orElse(NOTHING),
            members.list("gates", it -> gate(id, it)),
            adjustments(id, members, "bonus"),
            adjustments(id, members, "deduction"),
            members.list("grades", it -> grade(id, it)),
            ranking(members.optional("ranking")));
    if (tree.isPresent()) {
      defaults.close();
    }
    return tree.map(it -> scorecard);
  }

  /** Stands where a tree could not be read; such a scorecard is never handed out. */
  private static final ScoreNode NOTHING =
      new ScoreNode.Branch(
          "",
          LocalText.same(""),
          List.of(),
          Setting.of("1"),
          dev.renewal.standard.ScoreMethod.of(""),
          dev.renewal.standard.ScoreMethod.of(""),
          Setting.of(""),
          Setting.of("0"),
          List.of());

  private ScoreTable table(Members members) {
    Optional<ScoreSource> name = members.optional("name").flatMap(parts::source);
    Map<String, ScoreSource> groups = new LinkedHashMap<>();
    members
        .optional("groups")
        .map(tree -> new Members(tree, problems).tree())
        .ifPresent(
            tree ->
                tree.members()
                    .forEach(
                        (group, source) ->
                            parts.source(source).ifPresent(it -> groups.put(group, it))));
    return new ScoreTable(
        name, groups, members.texts("missingTexts"), members.texts("notApplicableTexts"));
  }

  private ScoreScreening screening(JsonTree tree) {
    Members members = new Members(tree, problems);
    ScoreScreening screening =
        new ScoreScreening(parts.optional(members, "present"), parts.optional(members, "nonZero"));
    members.close();
    return places.put(screening, tree);
  }

  private Optional<ScoreGate> gate(String scorecard, JsonTree tree) {
    Members members = new Members(tree, problems);
    String id = members.text("id");
    LocalText title = texts.title(members, scorecard + TITLE + id, id);
    List<String> clauses = members.texts("clause");
    Optional<JsonTree> required = members.optional("require");
    Optional<ScoreSource> source =
        required.isPresent()
            ? required.flatMap(requirements::requirement).map(ScoreSource.Holds::new)
            : members.optional("value").flatMap(parts::source);
    Optional<String> node = members.optionalText("of");
    if ((required.isPresent() ? 1 : 0)
            + (members.optional("value").isPresent() ? 1 : 0)
            + (node.isPresent() ? 1 : 0)
        != 1) {
      problems.add(tree, "expected", "expected", Says.text("gate-test"));
    }
    boolean compared = required.isEmpty();
    Optional<Comparison> comparison =
        compared
            ? members.requiredCode("comparator", EXACT, Comparison::sign)
            : Optional.of(Comparison.EQUAL);
    ScoreGate gate =
        new ScoreGate(
            id,
            title,
            clauses,
            node,
            source,
            comparison.orElse(Comparison.EQUAL),
            compared ? parts.required(members, "limit") : Setting.of("1"),
            parts.required(members, "effect"),
            parts.optional(members, "cap"),
            parts.setting(members, "whenMissing", "hold"));
    members.close();
    return Optional.of(places.put(gate, tree));
  }

  private static final List<Comparison> EXACT =
      Arrays.stream(Comparison.values()).filter(it -> it != Comparison.ABOUT).toList();

  private ScoreAdjustments adjustments(String scorecard, Members members, String name) {
    Optional<JsonTree> tree = members.optional(name);
    if (tree.isEmpty()) {
      return ScoreAdjustments.NONE;
    }
    Members adjustments = new Members(tree.get(), problems);
    ScoreAdjustments read =
        new ScoreAdjustments(
            adjustments.list("items", it -> adjustment(scorecard, it)),
            parts.optional(adjustments, "cap"));
    adjustments.close();
    return places.put(read, tree.get());
  }

  private Optional<ScoreAdjustment> adjustment(String scorecard, JsonTree tree) {
    Members members = new Members(tree, problems);
    String id = members.text("id");
    LocalText title = texts.title(members, scorecard + TITLE + id, id);
    ScoreSource source =
        members
            .optional("value")
            .flatMap(parts::source)
            .orElseGet(() -> places.put(new ScoreSource.Column(id), tree));
    ScoreAdjustment item =
        new ScoreAdjustment(
            id,
            title,
            members.texts("clause"),
            source,
            parts.setting(members, "points", "1"),
            parts.optional(members, "cap"));
    members.close();
    return Optional.of(places.put(item, tree));
  }

  private Optional<ScoreGrade> grade(String scorecard, JsonTree tree) {
    Members members = new Members(tree, problems);
    String code = members.text("code");
    LocalText title = texts.title(members, scorecard + TITLE + code, code);
    Map<String, Setting> minimums = new LinkedHashMap<>();
    members
        .optional("minimums")
        .map(it -> new Members(it, problems).tree())
        .ifPresent(
            it ->
                it.members()
                    .forEach(
                        (node, least) ->
                            parts.setting(least).ifPresent(set -> minimums.put(node, set))));
    ScoreGrade grade = new ScoreGrade(code, title, parts.optional(members, "from"), minimums);
    members.close();
    return Optional.of(places.put(grade, tree));
  }

  private ScoreRanking ranking(Optional<JsonTree> tree) {
    Members members = new Members(tree.orElseGet(() -> JsonTree.object(Map.of())), problems);
    ScoreRanking ranking =
        new ScoreRanking(
            parts.optional(members, "scale"),
            parts.setting(members, "rounding", "HALF_UP"),
            parts.setting(members, "style", "COMPETITION"),
            members.list("tieBreaks", this::tieBreak));
    members.close();
    return tree.map(it -> places.put(ranking, it)).orElse(ranking);
  }

  private Optional<ScoreTieBreak> tieBreak(JsonTree tree) {
    Members members = new Members(tree, problems);
    ScoreTieBreak tieBreak =
        new ScoreTieBreak(members.text("of"), parts.setting(members, "order", "high"));
    members.close();
    return Optional.of(places.put(tieBreak, tree));
  }
}
