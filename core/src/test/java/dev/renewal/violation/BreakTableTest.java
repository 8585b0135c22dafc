package dev.renewal.violation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.check.Parameters;
import dev.renewal.dataset.Dataset;
import dev.renewal.standard.Standard;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of requirement and operand breaks itself as the rule language says it does. */
class BreakTableTest {

  /**
   * A row of the table.
   *
   * @param name what is shown
   * @param scope the scope of the rule
   * @param when its condition, blank for none
   * @param require its requirement
   * @param edits the edits expected
   */
  record Row(String name, String scope, String when, String require, List<String> edits) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Row row(String name, String scope, String when, String require, String... edits) {
    return new Row(name, scope, when, require, List.of(edits));
  }

  private static final String BASE =
      """
      {"header": {"dataAsOf": "2024-06-30", "submittedOn": "2024-06-20",
        "reported": ["town", "community", "project", "incentiveGrant", "workPlan", "jurisdiction"],
        "populations": [{"kind": "TOWN", "count": 1}]},
       "jurisdictions": [{"id": "J1", "division": "3304", "startedOn": "2024-01-01", "records": [
         {"type": "MONTHLY_BULLETIN", "period": "2024-01"},
         {"type": "MONTHLY_BULLETIN", "period": "2024-02"},
         {"type": "MONTHLY_BULLETIN", "period": "2024-03"}]}],
       "towns": [{"id": "T1", "division": "330421101", "kind": "TOWN", "theme": "水乡",
         "population": {"total": 5000},
         "application": [
           {"step": "SURVEY", "by": "COUNTY_GOVERNMENT", "date": "2023-02-01"},
           {"step": "DESIGNATE_ENTITY", "by": "COUNTY_GOVERNMENT", "date": "2023-03-01"},
           {"step": "PUBLISH_LIST", "by": "CITY_TOWNSCAPE_OFFICE", "date": "2023-06-15"}],
         "acceptance": [{"step": "SURVEY", "date": "2024-05-10"}],
         "actionPlan": {"adoptedOn": "2023-07-20", "renewalBlocks": [
           {"id": "B1", "renewalCategory": "OLD_RESIDENTIAL_ESTATE", "inBuiltUpArea": true},
           {"id": "B2", "renewalCategory": "PUBLIC_SPACE", "inBuiltUpArea": true},
           {"id": "B3", "renewalCategory": "STOCK_ASSET", "inBuiltUpArea": false}]}}],
       "communities": [{"id": "C1", "division": "330421101", "issues": [
           {"reportedAt": "2024-03-01T00:00:00Z", "repliedAt": "2024-03-02T00:00:00Z"}],
         "facilities": [
           {"id": "F1", "type": "CLINIC", "walkMinutes": 5, "floorArea": {"amount": "3", "unit": "亩"}},
           {"id": "F2", "type": "SCHOOL", "walkMinutes": 12.5}]}],
       "projects": [{"id": "P1", "townId": "T1", "schedule":
           {"plannedEnd": "2024-02-01", "actualEnd": "2024-03-01"}}],
       "incentiveGrants": [{"id": "G1", "amount": {"amount": "1000", "unit": "万元"},
         "cityAmount": {"amount": "500", "unit": "万元"},
         "uses": [{"use": "STOCK_ASSET", "amount": {"amount": "400", "unit": "万元"}}],
         "instalments": [
           {"year": "2024", "amount": {"amount": "400", "unit": "万元"}},
           {"year": "2025", "amount": {"amount": "600", "unit": "万元"}}]}],
       "workPlans": [{"id": "W1", "period": "2024", "targets": [
         {"code": "A", "comparator": ">=", "value": 10, "reference": 10, "concept": "ROADS"},
         {"code": "B", "comparator": "<=", "value": 3, "reference": 5, "concept": "BRIDGES"}]}]}
      """;

  static Stream<Row> rows() {
    return Stream.of(
            presence(), comparisons(), amounts(), sets(), sequences(), combinations(), scopes())
        .flatMap(List::stream);
  }

  private static List<Row> presence() {
    return List.of(
        row("present", "\"town\"", "", "{'present': 'theme'}", "remove /towns/0/theme"),
        row(
            "present, of a filtered selection",
            "\"town\"",
            "",
            "{'present': {'path': 'date', 'of': {'from': 'application', 'where':"
                + " {'compare': [{'path': 'step'}, '=', {'value': 'PUBLISH_LIST'}]}}}}",
            "remove /towns/0/application/2/date"),
        row(
            "present, a list",
            "\"town\"",
            "",
            "{'present': 'application'}",
            "remove /towns/0/application"),
        row(
            "present, of the document referred to",
            "\"project\"",
            "{'present': 'townId'}",
            "{'present': 'townId->theme'}",
            "remove /towns/0/theme"),
        row(
            "absent",
            "\"town\"",
            "",
            "{'absent': 'builtUpArea'}",
            "add /towns/0/builtUpArea {\"amount\":\"1\",\"unit\":\"平方米\"}"),
        row(
            "absent, of a filtered selection",
            "\"town\"",
            "",
            "{'absent': {'from': 'actionPlan.renewalBlocks', 'where':"
                + " {'compare': [{'path': 'renewalCategory'}, '=',"
                + " {'value': 'CHARACTERISTIC_PRECINCT'}]}}}",
            "replace /towns/0/actionPlan/renewalBlocks/0/renewalCategory"
                + " \"CHARACTERISTIC_PRECINCT\""));
  }

  private static List<Row> comparisons() {
    return List.of(
        row(
            "compare, other code",
            "\"town\"",
            "",
            "{'compare': [{'path': 'kind'}, '=', {'value': 'TOWN'}]}",
            "replace /towns/0/kind \"SUBDISTRICT\""),
        row(
            "compare, flipped flag",
            "\"town.actionPlan.renewalBlocks[]\"",
            "{'present': 'inBuiltUpArea'}",
            "{'compare': [{'path': 'inBuiltUpArea'}, '=', {'value': 'true'}]}",
            "replace /towns/0/actionPlan/renewalBlocks/0/inBuiltUpArea false"),
        row(
            "compare, one less",
            "\"town\"",
            "",
            "{'compare': [{'path': 'population.total'}, '>=',"
                + " {'value': {'amount': '5000', 'unit': 'persons'}}]}",
            "replace /towns/0/population/total 4999"),
        row(
            "compare, the last decimal",
            "\"community.facilities[]\"",
            "{'compare': [{'path': 'type'}, '=', {'value': 'SCHOOL'}]}",
            "{'compare': [{'path': 'walkMinutes'}, '<=',"
                + " {'value': {'amount': '15', 'unit': 'min'}}]}",
            "replace /communities/0/facilities/1/walkMinutes 15.1"),
        row(
            "compare, an area in its own unit",
            "\"community.facilities[]\"",
            "",
            "{'compare': [{'path': 'floorArea'}, '>=',"
                + " {'value': {'amount': '1000', 'unit': '平方米'}}]}",
            "replace /communities/0/facilities/0/floorArea {\"amount\":\"1\",\"unit\":\"亩\"}"),
        row(
            "compare, one day",
            "\"town\"",
            "",
            "{'compare': [{'path': 'actionPlan.adoptedOn'}, '<=', {'value': '2023-12-31'}]}",
            "replace /towns/0/actionPlan/adoptedOn \"2024-01-01\""),
        row(
            "compare, with the header",
            "\"town\"",
            "",
            "{'compare': [{'value': '2024-06-30'}, '>=', {'path': '#.header.submittedOn'}]}",
            "replace /header/submittedOn \"2024-07-01\""),
        row(
            "compare, the next period",
            "\"workPlan\"",
            "",
            "{'compare': [{'path': 'period'}, '<=', {'value': '2024'}]}",
            "replace /workPlans/0/period \"2025\""),
        row(
            "compare, derived from a division",
            "\"town\"",
            "",
            "{'compare': [{'path': 'division.level'}, '=', {'value': 'TOWN'}]}",
            "replace /towns/0/division \"330421\""),
        row(
            "compare, by the comparator of the data",
            "\"workPlan.targets[]\"",
            "{'compare': [{'path': 'code'}, '=', {'value': 'B'}]}",
            "{'compare': [{'path': 'value'}, {'path': 'comparator'}, {'path': 'reference'}]}",
            "replace /workPlans/0/targets/1/value 6"),
        row(
            "compare, a pick",
            "\"jurisdiction\"",
            "",
            "{'compare': [{'path': 'period', 'of': {'from': 'records', 'highest':"
                + " {'n': 1, 'by': 'period'}}}, '>=', {'value': '2024-03'}]}",
            "remove /jurisdictions/0/records/2"),
        row(
            "compare, an attribute of what is picked",
            "\"incentiveGrant\"",
            "",
            "{'compare': [{'path': 'amount', 'of': {'from': 'instalments', 'highest':"
                + " {'n': 1, 'by': 'year'}}}, '>=',"
                + " {'value': {'amount': '600', 'unit': '万元'}}]}",
            "replace /incentiveGrants/0/instalments/1/amount"
                + " {\"amount\":\"599.999999\",\"unit\":\"万元\"}",
            "replace /incentiveGrants/0/instalments/0/amount"
                + " {\"amount\":\"400.000001\",\"unit\":\"万元\"}"));
  }

  private static List<Row> amounts() {
    return List.of(
        row(
            "count, spoils the filter before it removes",
            "\"town\"",
            "",
            "{'compare': [{'count': {'from': 'actionPlan.renewalBlocks', 'where':"
                + " {'compare': [{'path': 'inBuiltUpArea'}, '=', {'value': 'true'}]}}}, '>=',"
                + " {'value': '1'}]}",
            "replace /towns/0/actionPlan/renewalBlocks/0/inBuiltUpArea false",
            "replace /towns/0/actionPlan/renewalBlocks/1/inBuiltUpArea false"),
        row(
            "count, without filter removes just enough",
            "\"town\"",
            "",
            "{'compare': [{'count': 'actionPlan.renewalBlocks'}, '>=', {'value': '2'}]}",
            "remove /towns/0/actionPlan/renewalBlocks/2",
            "remove /towns/0/actionPlan/renewalBlocks/1"),
        row(
            "count, lets others match",
            "\"town\"",
            "",
            "{'compare': [{'count': {'from': 'actionPlan.renewalBlocks', 'where':"
                + " {'compare': [{'path': 'inBuiltUpArea'}, '=', {'value': 'true'}]}}}, '<=',"
                + " {'value': '2'}]}",
            "replace /towns/0/actionPlan/renewalBlocks/2/inBuiltUpArea true"),
        row(
            "count, adds copies under fresh ids",
            "\"town\"",
            "",
            "{'compare': [{'count': 'actionPlan.renewalBlocks'}, '<=', {'value': '4'}]}",
            "add /towns/0/actionPlan/renewalBlocks/3 {\"id\":\"B3-4\","
                + "\"renewalCategory\":\"STOCK_ASSET\",\"inBuiltUpArea\":false}",
            "add /towns/0/actionPlan/renewalBlocks/4 {\"id\":\"B3-5\","
                + "\"renewalCategory\":\"STOCK_ASSET\",\"inBuiltUpArea\":false}"),
        row(
            "count, distinct",
            "\"town\"",
            "",
            "{'compare': [{'count': {'from': 'actionPlan.renewalBlocks', 'distinct':"
                + " 'renewalCategory'}}, '>=', {'value': '3'}]}",
            "replace /towns/0/actionPlan/renewalBlocks/2/renewalCategory"
                + " \"OLD_RESIDENTIAL_ESTATE\""),
        row(
            "sum, the first part by the excess",
            "\"incentiveGrant\"",
            "",
            "{'compare': [{'sum': {'path': 'amount', 'of': 'instalments'}}, '<=',"
                + " {'value': {'amount': '0.12', 'unit': '亿元'}}]}",
            "replace /incentiveGrants/0/instalments/0/amount"
                + " {\"amount\":\"600.000001\",\"unit\":\"万元\"}",
            "replace /incentiveGrants/0/amount {\"amount\":\"1200.000001\",\"unit\":\"万元\"}"),
        row(
            "a part of a sum, by one part more",
            "\"incentiveGrant\"",
            "{'present': {'from': 'uses', 'where': {'compare': [{'path': 'use'}, '=',"
                + " {'value': 'STOCK_ASSET'}]}}}",
            "{'compare': [{'sum': {'path': 'amount', 'of': {'from': 'uses', 'where':"
                + " {'every': {'keys': 'use'}, 'in': {'codes': 'category'}}}}}, '>=',"
                + " {'scale': {'sum': 'uses.amount'}, 'by': {'value': '50%'}}]}",
            "add /incentiveGrants/0/uses/1 {}",
            "add /incentiveGrants/0/uses/1/amount {\"amount\":\"4000000.01\",\"unit\":\"元\"}"),
        row(
            "difference, one hour",
            "\"community.issues[]\"",
            "",
            "{'compare': [{'difference': [{'path': 'repliedAt'}, {'path': 'reportedAt'}],"
                + " 'in': 'h'}, '<=', {'value': {'amount': '24', 'unit': 'h'}}]}",
            "replace /communities/0/issues/0/repliedAt \"2024-03-02T01:00:00Z\""),
        row(
            "difference, one day",
            "\"project\"",
            "",
            "{'compare': [{'difference': [{'path': 'schedule.actualEnd'},"
                + " {'path': 'schedule.plannedEnd'}], 'in': 'd'}, '<=',"
                + " {'value': {'amount': '30', 'unit': 'd'}}]}",
            "replace /projects/0/schedule/actualEnd \"2024-03-03\""),
        row(
            "scale, 0.01 元",
            "\"incentiveGrant\"",
            "",
            "{'compare': [{'path': 'cityAmount'}, '=', {'scale': {'path': 'amount'},"
                + " 'by': {'value': '50%'}}]}",
            "replace /incentiveGrants/0/cityAmount {\"amount\":\"499.999999\",\"unit\":\"万元\"}"),
        row(
            "lookup on one side",
            "\"town.application[]\"",
            "",
            "{'compare': [{'path': 'by'}, '=', {'lookup': {'list': 'step', 'key':"
                + " {'path': 'step'}, 'column': 'by'}}]}",
            "replace /towns/0/application/0/by \"IMPLEMENTING_ENTITY\""),
        row(
            "about, beyond the tolerance",
            "\"workPlan.targets[]\"",
            "{'compare': [{'path': 'code'}, '=', {'value': 'A'}]}",
            "{'compare': [{'path': 'value'}, '~', {'path': 'reference'},"
                + " {'tolerance': {'value': '2'}}]}",
            "replace /workPlans/0/targets/0/value 7"));
  }

  private static List<Row> sets() {
    return List.of(
        row(
            "every keys in codes",
            "\"town\"",
            "",
            "{'every': {'keys': 'actionPlan.renewalBlocks.renewalCategory'},"
                + " 'in': {'codes': 'category'}}",
            "replace /towns/0/actionPlan/renewalBlocks/0/renewalCategory \"UNLISTED\""),
        row(
            "every derived keys in keys",
            "\"town\"",
            "",
            "{'every': {'keys': 'division.county'}, 'in': {'keys': '#.communities.division.county'}}",
            "replace /towns/0/division \"330401101\""),
        row(
            "every codes in keys",
            "\"town\"",
            "",
            "{'every': {'codes': 'category'}, 'in': {'keys': 'renewalCategory', 'of':"
                + " 'actionPlan.renewalBlocks'}}",
            "replace /towns/0/actionPlan/renewalBlocks/2/renewalCategory \"UNLISTED\""),
        row(
            "every periods in keys",
            "\"jurisdiction\"",
            "",
            "{'every': {'periods': 'month', 'from': {'path': 'startedOn'}, 'until':"
                + " [{'value': '2024-03-31'}]}, 'in': {'keys': 'period', 'of': {'from': 'records',"
                + " 'where': {'compare': [{'path': 'type'}, '=', {'value': 'MONTHLY_BULLETIN'}]}}}}",
            "replace /jurisdictions/0/records/2/type \"QUARTERLY_COMPARISON\""),
        row(
            "every member of a parameter in keys",
            "\"community\"",
            "",
            "{'every': {'param': 'needed'}, 'in': {'keys': 'type', 'of': {'from': 'facilities',"
                + " 'where': {'compare': [{'path': 'walkMinutes'}, '<=',"
                + " {'value': {'amount': '5', 'unit': 'min'}}]}}}}",
            "replace /communities/0/facilities/0/walkMinutes 6"));
  }

  private static List<Row> sequences() {
    String sequence =
        "{'sequence': {'from': 'application', 'step': 'step', 'order': 'step', 'on': 'date'}}";
    return List.of(
        row("sequence", "\"town\"", "", sequence, "remove /towns/0/application/0"),
        row(
            "sequence of one step, which the next may not come before",
            "\"town\"",
            "{'present': {'from': 'acceptance', 'where': {'compare': [{'path': 'step'}, '=',"
                + " {'value': 'SURVEY'}]}}}",
            sequence.replace("application", "acceptance"),
            "add /towns/0/acceptance/1 {\"step\":\"SURVEY\",\"date\":\"2024-05-10\"}",
            "replace /towns/0/acceptance/1/step \"DESIGNATE_ENTITY\"",
            "replace /towns/0/acceptance/1/date \"2024-05-09\""),
        row(
            "sequence, where no step may be missing",
            "\"town\"",
            "{'compare': [{'count': {'from': 'application', 'where': {'present': 'date'}}}, '=',"
                + " {'value': '3'}]}",
            sequence,
            "replace /towns/0/application/2/date \"2023-02-28\""));
  }

  private static List<Row> combinations() {
    return List.of(
        row(
            "all, one part",
            "\"town\"",
            "",
            "{'all': [{'present': 'theme'}, {'present': 'kind'}]}",
            "remove /towns/0/theme"),
        row(
            "any, every part that holds",
            "\"town\"",
            "",
            "{'any': [{'present': 'theme'}, {'present': 'builtUpArea'}, {'present': 'kind'}]}",
            "remove /towns/0/theme",
            "remove /towns/0/kind"),
        row(
            "a change that leaves the condition is passed over",
            "\"town\"",
            "{'present': 'theme'}",
            "{'all': [{'present': 'theme'}, {'compare': [{'path': 'kind'}, '=',"
                + " {'value': 'TOWN'}]}]}",
            "replace /towns/0/kind \"SUBDISTRICT\""));
  }

  private static List<Row> scopes() {
    return List.of(
        row(
            "a group",
            "{\"of\": \"dataset.workPlans[].targets[]\", \"by\": {\"concept\": \"concept\"}}",
            "",
            "{'compare': [{'sum': 'members.reference'}, '<=', {'value': '10'}]}",
            "replace /workPlans/0/targets/0/reference 11"),
        row(
            "the dataset",
            "\"dataset\"",
            "",
            "{'compare': [{'path': 'count', 'of': {'from': '#.header.populations', 'where':"
                + " {'compare': [{'path': 'kind'}, '=', {'value': 'TOWN'}]}}}, '=',"
                + " {'count': '#.towns'}]}",
            "replace /header/populations/0/count 0"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aRuleBreaksItself(Row row) {
    Dataset base = JsonPatches.dataset(BASE);
    Standard standard =
        SmallPack.of(row.scope, row.when.replace('\'', '"'), row.require.replace('\'', '"'));
    Parameters parameters = Parameters.builder().set("small", "needed", List.of("CLINIC")).build();
    Breach breach = Violations.on(base, standard, parameters).of(SmallPack.rule(standard));
    Violation violation = assertInstanceOf(Violation.class, breach, breach::toString);
    assertAll(
        () ->
            assertEquals(
                String.join("\n", row.edits()),
                String.join("\n", violation.edits().stream().map(JsonPatches::show).toList())),
        () -> assertTrue(violation.isExact(), () -> violation.companions().toString()),
        () -> assertEquals(violation.dataset(), Edit.apply(violation.edits(), base)),
        () -> assertEquals(violation.dataset(), JsonPatches.patched(base, violation.edits())));
  }
}
