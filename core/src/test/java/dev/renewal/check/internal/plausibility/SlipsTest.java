package dev.renewal.check.internal.plausibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.renewal.finding.Severity;
import dev.renewal.model.Document;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slips that one document shows, and honest look-alikes. */
class SlipsTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # the whole in yuan, the shares in ten thousands
          incentiveGrant|{"id":"1","amount":"1000元","cityAmount":"500万元","countyAmount":"500万元"}|unit-slip /amount 1000万元
          # both shares in yuan
          incentiveGrant|{"id":"1","amount":"1000万元","cityAmount":"500元","countyAmount":"500元"}|unit-slip /cityAmount 500万元,unit-slip /countyAmount 500万元
          # one share in yuan
          incentiveGrant|{"id":"1","amount":"1000万元","cityAmount":"600万元","countyAmount":"400元"}|unit-slip /countyAmount 400万元
          # yuan counted, ten thousands written
          incentiveGrant|{"id":"1","amount":"10000000万元","cityAmount":"600万元","countyAmount":"400万元"}|unit-slip /amount 10000000元
          # one instalment in yuan
          incentiveGrant|{"id":"1","amount":"1000万元","instalments":[{"amount":"300万元"},{"amount":"300元"},{"amount":"400万元"}]}|unit-slip /instalments/1/amount 300万元
          # an honest grant and its uses
          incentiveGrant|{"id":"1","amount":"1000万元","cityAmount":"600万元","countyAmount":"400万元","uses":[{"amount":"600万元"}]}|
          # shares that do not add up, but by no power of ten
          incentiveGrant|{"id":"1","amount":"600万元","cityAmount":"500万元","countyAmount":"500万元"}|
          # the same amount written in two units
          incentiveGrant|{"id":"1","amount":"1000万元","cityAmount":"5000000元","countyAmount":"500万元"}|
          bondIssue|{"id":"1","approved":"13.8亿元","inPlace":"13.8万元"}|unit-slip /inPlace 13.8亿元
          bondIssue|{"id":"1","approved":"13.8亿元","inPlace":"3.74亿元"}|
          loanFacility|{"id":"1","creditLine":"700亿元","committed":"700万元"}|unit-slip /committed 700亿元
          loanFacility|{"id":"1","creditLine":"700亿元","committed":"200亿元","drawdowns":[{"amount":"112亿元"}]}|
          project|{"id":"1","investment":{"planned":"8000万元","completed":"8000元"}}|unit-slip /investment/completed 8000万元
          project|{"id":"1","investment":{"planned":"8000万元","completed":"3000万元"}}|
          budget|{"id":"1","original":"500万元","adjustments":[{"amount":"50万元"}]}|
          """)
  void unitsOfMoney(String kind, String json, String expected) throws JsonProcessingException {
    String amounts =
        json.replaceAll("\"([\\d.]+)(元|万元|亿元)\"", "{\"amount\":\"$1\",\"unit\":\"$2\"}");
    assertSlips(kind, amounts, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          project|{"id":"1","landMeasures":[{"area":"30亩","quotaArea":"30平方米"}]}|mu-as-square-metres /landMeasures/0/quotaArea
          project|{"id":"1","landMeasures":[{"area":"30亩","quotaArea":"20000平方米"}]}|
          project|{"id":"1","floorAreas":{"existing":"5000平方米","retained":"5000亩"}}|mu-as-square-metres /floorAreas/retained
          project|{"id":"1","floorAreas":{"existing":"5000平方米","retained":"5000平方米"}}|
          community|{"id":"1","facilities":[{"floorArea":"1200平方米","landArea":"1200亩"}]}|mu-as-square-metres /facilities/0/floorArea
          community|{"id":"1","facilities":[{"floorArea":"1200平方米","landArea":"1.8亩"}]}|
          """)
  void unitsOfAreas(String kind, String json, String expected) throws JsonProcessingException {
    String areas = json.replaceAll("\"([\\d.]+)(亩|平方米)\"", "{\"amount\":\"$1\",\"unit\":\"$2\"}");
    assertSlips(kind, areas, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          community|{"id":"1","surveys":[{"satisfaction":"0.99%"}]}|percent-slip /surveys/0/satisfaction 99%
          town|{"id":"1","surveys":[{"satisfaction":"1%"}]}|percent-slip /surveys/0/satisfaction 100%
          town|{"id":"1","surveys":[{"satisfaction":"99%"},{"satisfaction":"0%"}]}|
          community|{"id":"1","estates":[{"propertyCoverage":"0.95%"},{"propertyCoverage":"98%"}]}|percent-slip /estates/0/propertyCoverage 95%
          # coverage may begin small
          community|{"id":"1","estates":[{"propertyCoverage":"0.5%"},{"propertyCoverage":"98%"}]}|
          project|{"id":"1","progressReports":[{"physicalProgress":"0.5%"},{"physicalProgress":"50%"}]}|
          """)
  void shares(String kind, String json, String expected) throws JsonProcessingException {
    assertSlips(kind, json, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          community|{"id":"1","location":{"longitude":30.7469,"latitude":88.7551,"datum":"CGCS2000"}}|coordinates-swapped /location
          project|{"id":"1","outputs":[{"location":{"longitude":30.7469,"latitude":120.7551,"datum":"CGCS2000"}}]}|coordinates-swapped /outputs/0/location
          community|{"id":"1","location":{"longitude":120.7551,"latitude":30.7469,"datum":"CGCS2000"}}|
          # abroad either way
          community|{"id":"1","location":{"longitude":2.35,"latitude":48.85,"datum":"WGS84"}}|
          # told once, at the first
          community|{"id":"1","facilities":[{"name":"a"},{"location":{"longitude":120.7,"latitude":30.7}},{"location":{"longitude":120.8,"latitude":30.8}}]}|datum-missing /facilities/1/location
          town|{"id":"1","actionPlan":{"renewalBlocks":[{"location":{"longitude":120.7}}]}}|
          """)
  void places(String kind, String json, String expected) throws JsonProcessingException {
    assertSlips(kind, json, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          town|{"id":"Ｔ１"}|full-width /id T1
          town|{"id":"T1","name":" 柳浦镇"}|full-width /name 柳浦镇
          town|{"id":"T1","name":"柳浦　镇"}|full-width /name 柳浦 镇
          town|{"id":"T1","name":"柳浦镇\\u200b"}|full-width /name 柳浦镇
          town|{"id":"T1","actionPlan":{"coreFunctions":["商贸","文旅２"]}}|full-width /actionPlan/coreFunctions/1 文旅2
          community|{"id":"C1","facilities":[{"id":"F1","name":"服务站\\t"}]}|full-width /facilities/0/name 服务站
          # feedback is personal and never repeated
          community|{"id":"C1","issues":[{"text":"路灯 ２ 号"}]}|full-width /issues/0/text
          # Chinese punctuation is full-width, and words are apart in English
          town|{"id":"T1","name":"柳浦镇（示范），一期：“老街”","nameEn":"Liupu Town, phase 1"}|
          """)
  void texts(String kind, String json, String expected) throws JsonProcessingException {
    assertSlips(kind, json, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          community|{"id":"1","facilities":[{"id":"F1","name":"a","capacity":3},{"id":"F2","name":"a","capacity":3},{"id":"F1","name":"a","capacity":3}]}|copied /facilities/2
          # alike but for the id
          community|{"id":"1","facilities":[{"id":"F1","name":"a","capacity":3},{"id":"F2","name":"a","capacity":3}]}|
          # two equal uses of a grant say too little
          bondIssue|{"id":"1","uses":[{"amount":{"amount":"200","unit":"万元"}},{"amount":{"amount":"200","unit":"万元"}}]}|
          """)
  void elements(String kind, String json, String expected) throws JsonProcessingException {
    assertSlips(kind, json, expected);
  }

  @Test
  void aSlipIsNeverAnError() {
    assertThrows(IllegalArgumentException.class, () -> Slip.of("x", Severity.ERROR, "", Map.of()));
  }

  private static void assertSlips(String kind, String json, String expected)
      throws JsonProcessingException {
    RecordType type = DocumentKinds.byName(kind).orElseThrow().type();
    Document document = (Document) MAPPER.readValue(json, type.javaType());
    List<String> found = new ArrayList<>();
    new Detectors()
        .look(
            type,
            document,
            new Seen(kind, document.getId(), "", 0),
            slip ->
                found.add(
                    (slip.id().substring("plausibility.".length())
                            + " "
                            + slip.path()
                            + " "
                            + slip.candidate().orElse(""))
                        .strip()));
    assertEquals(expected == null ? "" : expected, String.join(",", found));
  }
}
