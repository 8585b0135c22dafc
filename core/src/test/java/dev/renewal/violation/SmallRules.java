package dev.renewal.violation;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generated rules of every kind, operand, set and selection, small enough to be read. */
final class SmallRules {
  private SmallRules() {}

  /**
   * A rule.
   *
   * @param scope its scope, as JSON
   * @param when its condition, as JSON; blank for none
   * @param require its requirement, as JSON
   */
  record SmallRule(String scope, String when, String require) {}

  static Arbitrary<SmallRule> any() {
    return Arbitraries.frequencyOf(
        Tuple.of(5, rules("\"town\"", town())),
        Tuple.of(2, rules("\"town.application[]\"", step())),
        Tuple.of(3, rules("\"community\"", community())),
        Tuple.of(3, rules("\"incentiveGrant\"", grant())),
        Tuple.of(1, rules("\"dataset\"", dataset())),
        Tuple.of(1, rules(GROUP, group())));
  }

  private static final String GROUP =
      "{\"of\": \"dataset.communities[]\", \"by\": {\"county\": \"division.county\"}}";

  private static Arbitrary<SmallRule> rules(String scope, Arbitrary<String> atom) {
    Arbitrary<String> when =
        Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just("")), Tuple.of(1, atom));
    return Combinators.combine(when, requirement(atom))
        .as((condition, require) -> new SmallRule(scope, quoted(condition), quoted(require)));
  }

  private static String quoted(String json) {
    return json.replace('\'', '"');
  }

  private static Arbitrary<String> requirement(Arbitrary<String> atom) {
    Arbitrary<String> any =
        Combinators.combine(atom, atom).as((a, b) -> "{'any': [" + a + ", " + b + "]}");
    Arbitrary<String> all =
        Combinators.combine(atom, any).as((a, b) -> "{'all': [" + a + ", " + b + "]}");
    return Arbitraries.frequencyOf(Tuple.of(6, atom), Tuple.of(2, any), Tuple.of(2, all));
  }

  private static Arbitrary<String> town() {
    String blocks =
        "{'from': 'actionPlan.renewalBlocks', 'where': {'compare': [{'path':"
            + " 'inBuiltUpArea'}, '=', {'value': 'true'}]}}";
    return Arbitraries.oneOf(
        of(
            "{'present': '%s'}",
            "theme",
            "builtUpArea",
            "application",
            "actionPlan.adoptedOn",
            "division",
            "actionPlan.renewalBlocks.renewalCategory"),
        of("{'absent': '%s'}", "theme", "builtUpArea", "characterDimensions", "admission"),
        of(
            "{'present': {'path': 'date', 'of': {'from': 'application', 'where': {'compare':"
                + " [{'path': 'step'}, '=', {'value': '%s'}]}}}}",
            "SURVEY", "PUBLISH_LIST"),
        of(
            "{'compare': [{'path': 'population.total'}, '%s', {'value': {'amount': '3',"
                + " 'unit': 'persons'}}]}",
            "=", "<", "<=", ">", ">="),
        of(
            "{'compare': [{'path': 'actionPlan.adoptedOn'}, '%s', {'value': '2023-07-01'}]}",
            "<", "<=", ">", ">="),
        of("{'compare': [{'path': 'kind'}, '=', {'value': '%s'}]}", "TOWN", "SUBDISTRICT"),
        of("{'compare': [{'path': 'division.level'}, '=', {'value': '%s'}]}", "TOWN", "COUNTY"),
        of(
            "{'compare': [{'count': " + blocks + "}, '%s', {'value': '2'}]}",
            "=",
            "<",
            "<=",
            ">",
            ">="),
        of(
            "{'compare': [{'count': {'from': 'actionPlan.renewalBlocks', 'distinct':"
                + " 'renewalCategory'}}, '%s', {'value': '2'}]}",
            "=", "<=", ">="),
        of(
            "{'compare': [{'count': "
                + blocks
                + "}, '%s', {'scale': {'count':"
                + " 'actionPlan.renewalBlocks'}, 'by': {'value': '50%%'}}]}",
            "<=",
            ">="),
        of(
            "{'compare': [{'difference': [{'path': '#.asOf'}, {'path': 'actionPlan.adoptedOn'}],"
                + " 'in': 'd'}, '%s', {'value': {'amount': '365', 'unit': 'd'}}]}",
            "<=", ">="),
        of("{'compare': [{'path': 'population.total'}, '<=', {'param': '%s'}]}", "unset"),
        of(
            "{'compare': [{'path': 'by', 'of': {'from': 'application', '%s': {'n': 1, 'by':"
                + " 'date'}}}, '=', {'value': 'COUNTY_GOVERNMENT'}]}",
            "highest", "lowest"),
        of(
            "{'every': {'codes': 'category'}, 'in': {'keys': '%s'}}",
            "actionPlan.renewalBlocks.renewalCategory"),
        of(
            "{'every': {'keys': 'actionPlan.renewalBlocks.renewalCategory'},"
                + " 'in': {'codes': '%s'}}",
            "category"),
        of("{'every': {'keys': '%s'}, 'in': {'keys': '#.communities.division'}}", "division"),
        of(
            "{'sequence': {'from': 'application', 'step': 'step', 'order': '%s', 'on': 'date'}}",
            "step"));
  }

  private static Arbitrary<String> step() {
    return Arbitraries.oneOf(
        of("{'present': '%s'}", "by", "date"),
        of("{'compare': [{'path': 'date'}, '%s', {'path': '$.actionPlan.adoptedOn'}]}", "<=", ">="),
        of(
            "{'compare': [{'path': 'by'}, '=', {'lookup': {'list': 'step', 'key': {'path':"
                + " 'step'}, 'column': '%s'}}]}",
            "by"));
  }

  private static Arbitrary<String> community() {
    return Arbitraries.oneOf(
        of("{'present': '%s'}", "facilities", "households", "facilities.type"),
        of(
            "{'compare': [{'count': {'from': 'facilities', 'where': {'compare': [{'path':"
                + " 'walkMinutes'}, '<=', {'value': {'amount': '10', 'unit': 'min'}}]}}}, '%s',"
                + " {'value': '1'}]}",
            "=", "<=", ">="),
        of(
            "{'compare': [{'path': 'households'}, '%s', {'value': {'amount': '3',"
                + " 'unit': 'households'}}]}",
            "<=", ">="),
        of("{'every': {'param': '%s'}, 'in': {'keys': 'type', 'of': 'facilities'}}", "needed"),
        of("{'every': {'codes': '%s'}, 'in': {'keys': 'facilities.type'}}", "some-facilities"));
  }

  private static Arbitrary<String> grant() {
    return Arbitraries.oneOf(
        of("{'present': '%s'}", "amount", "instalments", "instalments.amount"),
        of(
            "{'compare': [{'path': 'cityAmount'}, '%s', {'scale': {'path': 'amount'}, 'by':"
                + " {'value': '50%%'}}]}",
            "=", "<=", ">="),
        of(
            "{'compare': [{'path': 'cityAmount'}, '~', {'path': 'amount'}, {'tolerance':"
                + " {'value': {'amount': '%s', 'unit': '万元'}}}]}",
            "1", "1000"),
        of(
            "{'compare': [{'sum': {'path': 'amount', 'of': 'instalments'}}, '%s', {'value':"
                + " {'amount': '5', 'unit': '万元'}}]}",
            "<=", ">="),
        of(
            "{'compare': [{'difference': [{'path': 'amount'}, {'path': 'cityAmount'}]}, '%s',"
                + " {'value': {'amount': '3', 'unit': '万元'}}]}",
            "<=", ">=", "<", ">"),
        of(
            "{'every': {'periods': 'year', 'from': {'value': '2023-01-01'}, 'until': [{'path':"
                + " '#.asOf'}]}, 'in': {'keys': '%s'}}",
            "instalments.year"));
  }

  private static Arbitrary<String> dataset() {
    return Arbitraries.oneOf(
        of("{'compare': [{'count': '#.%s'}, '>=', {'value': '1'}]}", "towns", "communities"),
        of("{'compare': [{'count': '#.communities'}, '<=', {'value': '%s'}]}", "1", "3"),
        of("{'present': '#.header.%s'}", "submittedOn"),
        of(
            "{'every': {'keys': 'id', 'of': {'from': '#.communities', 'lowest': {'share':"
                + " {'value': '50%%'}, 'by': 'households', 'rounding': {'value': 'FLOOR'}, 'ties':"
                + " {'value': '%s'}}}}, 'in': {'keys': '#.communities.id'}}",
            "INCLUDE_ALL"));
  }

  private static Arbitrary<String> group() {
    return Arbitraries.oneOf(
        of("{'compare': [{'count': 'members'}, '%s', {'value': '2'}]}", "<=", ">=", "="),
        of(
            "{'compare': [{'sum': 'members.households'}, '%s', {'value': {'amount': '6',"
                + " 'unit': 'households'}}]}",
            "<=", ">="));
  }

  private static Arbitrary<String> of(String pattern, String... choices) {
    return Arbitraries.of(List.of(choices)).map(pattern::formatted);
  }
}
