package dev.renewal.standards.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.dataset.Dataset;
import dev.renewal.dataset.DatasetHeader;
import dev.renewal.model.Population;
import dev.renewal.model.community.Community;
import dev.renewal.model.community.FutureScenario;
import dev.renewal.model.community.Scenario;
import dev.renewal.pack.PackFiles;
import dev.renewal.standards.TestPacks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a pack is found, and where. */
class PackAuditTest {
  private static final Path PACK = TestPacks.folder("community-grades", "1.10.0");
  private static final List<String> SCENARIOS =
      List.of("NEIGHBOURHOOD", "HEALTH", "LOW_CARBON", "SERVICE");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'clause': '4', 'severity': 'error' | 'severity': 'error' | ERROR uncited-rule /rules/2",
        "'force': 'duty'} | 'force': 'soft'} | ERROR pack /rules/2/severity",
        "'population.total' | 'population.totl' | ERROR pack /rules/2/require/compare/0/path",
        "'version' | 'reported': ['community.nothing'], 'version' | ERROR pack /reported/0",
        "'quote': '应有四个场景',  |  | ERROR no-quote /clauses/1",
        "'validFrom' | 'validTo': '2020-01-01', 'validFrom' | ERROR never-in-force /validTo",
        "'replaces': 'community-grades' | 'replaces': 'community-grades@1.10.0' | ERROR replaces-itself /replaces",
        "'complete': true | 'complete': true, 'size': 1 | ERROR codelist-too-long /codelists/1/size",
        "'complete': true | 'complete': true, 'size': 9 | ERROR codelist-not-complete /codelists/1/size",
        "'complete': true | 'size': 9 | INFO codelist-partly-named /codelists/1/size",
        "{'param': 'leastPeople'} | {'value': {'amount': '5', 'unit': 'persons'}} | WARNING unused-parameter /parameters/0",
        "{'id': 'future-scenario' | {'id': 'never-used', 'file': 'future-scenario.csv' | WARNING unused-codelist /codelists/1",
        "'rules' | 'conditions': {'big': {'present': 'name'}}, 'rules' | WARNING unused-condition /conditions/big",
        "'clause': '4', 'question' | 'clause': '2', 'question' | ",
        "'clauses': [ | 'clauses': [{'id': '9', 'source': 'T', 'locator': '9', 'quote': '九', 'reading': {'zh': '九', 'en': 'nine'}, 'force': 'soft'}, | WARNING unused-clause /clauses/0",
        "'sources': [ | 'sources': [{'id': 'U', 'title': {'zh': '甲', 'en': 'a'}, 'basis': 'press'}, | WARNING unused-source /sources/0",
        "{'zh': '测试文本', 'en': 'test text'} | {'zh': 'test text', 'en': 'test text'} | WARNING not-translated /sources/0",
        "{'zh': '验收等次', 'en': 'acceptance grade'} | {'zh': 'grade', 'en': 'grade'} | WARNING not-translated /codelists/0",
        "{'count': 'scenarios'}, '>=', {'value': '4'} | {'count': 'scenarios'}, '<', {'value': '0'} | ERROR unsatisfiable /rules/1/require",
        "{'compare': [{'count': 'scenarios'}, '>=', {'value': '4'}]} | {'all': [{'compare': [{'count': 'scenarios'}, '>', {'value': '3'}]}, {'compare': [{'value': '4'}, '>', {'count': 'scenarios'}]}]} | ERROR unsatisfiable /rules/1/require",
        "{'compare': [{'path': 'population.total'}, '>=', {'param': 'leastPeople'}]} | {'all': [{'compare': [{'path': 'population.total'}, '>=', {'param': 'leastPeople'}]}, {'compare': [{'count': 'scenarios'}, '<', {'value': '4'}]}]} | ERROR contradictory /rules/2/require",
        "{'compare': [{'path': 'population.total'}, '>=', {'param': 'leastPeople'}]} | {'compare': [{'count': 'scenarios'}, '<=', {'value': '4'}]} | WARNING unused-parameter /parameters/0",
        "{'compare': [{'path': 'population.total'}, '>=', {'param': 'leastPeople'}]} | {'all': [{'compare': [{'path': 'population.total'}, '>=', {'param': 'leastPeople'}]}, {'all': [{'present': 'name'}, {'absent': 'name'}]}]} | ERROR unsatisfiable /rules/2/require",
      })
  void anErrorIsFoundWhereItIs(String from, String to, String expected) throws IOException {
    String changed = to == null ? "" : to.replace('\'', '"');
    PackAudit audit = audit(from.replace('\'', '"'), changed);
    List<String> found =
        audit.problems().stream()
            .filter(it -> !it.check().equals("no-sample"))
            .map(it -> it.severity() + " " + it.check() + " " + it.problem().pointer())
            .toList();
    assertEquals(expected == null ? List.of() : List.of(expected), found);
    assertEquals(expected != null && expected.startsWith("ERROR"), audit.hasErrors());
    audit.problems().forEach(it -> assertTrue(it.problem().position().isPresent(), it::toString));
  }

  @Test
  void aRuleThatWeighsLessThanItsFellowIsNoContradictionByItself() throws IOException {
    assertFalse(audit("\"severity\": \"warning\"", "\"severity\": \"info\"").hasErrors());
  }

  @Test
  void aSentenceThatNothingShowsIsTold() throws IOException {
    PackFiles pack = PackFiles.of(PACK);
    PackFiles more =
        name ->
            pack.read(name)
                .map(it -> name.startsWith("messages") ? join(it, "CG-9.title = 甲乙\n") : it);
    assertEquals(List.of("unused-sentence"), checks(PackAudit.of(more).audit()));
  }

  @Test
  void whatCannotBeReadIsAllThatIsTold() throws IOException {
    PackAudit audit = PackAudit.of(name -> Optional.empty()).audit();
    assertTrue(audit.hasErrors());
    assertEquals(Optional.empty(), audit.standard());
    assertEquals("standard.json", audit.problems().get(0).problem().file());
  }

  @Test
  void casesProveARule(@TempDir Path cases) throws IOException {
    write(cases, "CG-2/conforming.json", 4);
    write(cases, "CG-2/violating.json", 3);
    PackAudit audit = PackAudit.of(PackFiles.of(PACK)).cases(cases).audit();
    assertEquals(Proof.Kind.CASES, proof(audit, "CG-2").kind());
    assertEquals("conforming.json, violating.json", proof(audit, "CG-2").detail().en());
    assertEquals(Proof.Kind.NONE, proof(audit, "CG-1").kind());
  }

  @Test
  void aCaseThatDoesNotDoWhatItSaysIsAnError(@TempDir Path cases) throws IOException {
    write(cases, "CG-2/conforming.json", 3);
    write(cases, "CG-2/violating.json", 4);
    write(cases, "CG-1/conforming.json", 4);
    PackAudit audit = PackAudit.of(PackFiles.of(PACK)).cases(cases).audit();
    assertEquals(
        List.of(
            "CG-1: the cases need conforming.json and a violating*.json",
            "CG-2: case CG-2/conforming.json should pass by this rule and fail nowhere",
            "CG-2: case CG-2/violating.json should break this rule"),
        audit.problems().stream()
            .map(AuditProblem::problem)
            .filter(it -> it.message().en().contains("case"))
            .filter(it -> !it.message().en().contains("no cases"))
            .map(it -> it.rule().orElse("") + ": " + it.message().en())
            .toList());
    assertTrue(audit.hasErrors());
  }

  @Test
  void aCaseThatSetsAParameterThePackLacksIsTold(@TempDir Path cases) throws IOException {
    write(cases, "CG-2/violating.json", 3);
    Files.writeString(
        cases.resolve("CG-2/conforming.json"),
        """
        {"header": {"format": "renewal-dataset/1.0", "synthetic": true, "dataAsOf": "2024-06-30",
          "parameters": {"community-grades": {"noSuchThing": "1"}}}}
        """);
    PackAudit audit = PackAudit.of(PackFiles.of(PACK)).cases(cases).audit();
    assertEquals(List.of("case-unreadable"), checks(audit));
    assertTrue(
        audit.problems().get(0).problem().message().en().contains("noSuchThing"),
        audit.problems()::toString);
  }

  @Test
  void aDatasetThatConformsIsChangedToBreakARule() throws IOException {
    Community.Builder community =
        Community.builder().id("C1").population(Population.builder().total(1).build());
    for (String code : SCENARIOS) {
      community.addScenario(Scenario.builder().code(FutureScenario.of(code)).build());
    }
    Dataset dataset =
        Dataset.builder()
            .header(DatasetHeader.builder().dataAsOf(LocalDate.of(2024, 6, 30)).build())
            .addCommunity(community.build())
            .build();
    PackAudit audit = PackAudit.of(PackFiles.of(PACK)).sample(dataset).audit();
    Proof proof = proof(audit, "CG-2");
    assertEquals(Proof.Kind.VIOLATION, proof.kind());
    assertTrue(proof.detail().en().contains("/communities/0/scenarios"), proof.detail().en());
    assertEquals(Proof.Kind.NONE, proof(audit, "CG-4").kind());
  }

  @ParameterizedTest
  @CsvSource({
    "LEADING, LEADING, ",
    "LEADING, NONE, unused-codelist",
    "RED YELLOW GREEN, NONE, ",
    "RED YELLOW, NONE, unused-codelist"
  })
  void aListIsUsedThatGroupsAnotherOrThatTheModelCloses(String codes, String group, String expected)
      throws IOException {
    String groups =
        Stream.of(codes.split(" "))
            .map("%1$s,甲%1$s,%1$s one,,,\n"::formatted)
            .collect(Collectors.joining("", "code,label_zh,label_en,aliases,from,to\n", ""));
    PackFiles pack = PackFiles.of(PACK);
    PackFiles grouped =
        name ->
            name.equals("codelists/grade-group.csv")
                ? Optional.of(bytes(groups))
                : pack.read(name).map(it -> grouped(name, it, group));
    assertEquals(
        expected == null ? List.of() : List.of(expected), checks(PackAudit.of(grouped).audit()));
  }

  /** The pack with a column of codes in its list of grades, and a list of these codes. */
  private static byte[] grouped(String name, byte[] file, String group) {
    String text = new String(file, StandardCharsets.UTF_8);
    return switch (name) {
      case "standard.json" ->
          bytes(
              text.replace(
                      "\"clause\": \"1\", \"complete\": true}",
                      "\"clause\": \"1\", \"complete\": true, \"columns\": {\"group\": \"code\"}}")
                  .replace(
                      "\"codelists\": [",
                      "\"codelists\": [{\"id\": \"grade-group\", \"title\": {\"zh\": \"组\", \"en\": \"group\"},"
                          + " \"clause\": \"1\", \"complete\": true},"));
      case "codelists/acceptance-grade.csv" ->
          bytes(
              "code,label_zh,label_en,aliases,from,to,group\nLEADING,引领型,leading,,,,%s\n"
                  .formatted(group));
      default -> file;
    };
  }

  @Test
  void aCaseOfAListThatTheSourceDoesNotNameInFullCannotBeDecided(@TempDir Path cases)
      throws IOException {
    write(cases, "CG-2/conforming.json", 4);
    write(cases, "CG-2/violating.json", 3);
    PackFiles pack = PackFiles.of(PACK);
    PackFiles open =
        name ->
            pack.read(name)
                .map(
                    it ->
                        bytes(
                            new String(it, StandardCharsets.UTF_8)
                                .replace(
                                    "\"clause\": \"2\", \"complete\": true",
                                    "\"clause\": \"2\", \"size\": 9")
                                .replace(
                                    "{\"compare\": [{\"count\": \"scenarios\"}, \">=\", {\"value\": \"4\"}]}",
                                    "{\"every\": {\"codes\": \"future-scenario\"},"
                                        + " \"in\": {\"keys\": \"scenarios.code\"}}")));
    PackAudit audit = PackAudit.of(open).cases(cases).audit();
    assertEquals(
        List.of("INFO codelist-partly-named", "INFO case-undecided"),
        audit.problems().stream()
            .filter(it -> !it.check().equals("no-sample"))
            .map(it -> it.severity() + " " + it.check())
            .toList());
    assertEquals(Proof.Kind.NONE, proof(audit, "CG-2").kind());
  }

  private static Proof proof(PackAudit audit, String rule) {
    return audit.proofs().stream().filter(it -> it.rule().equals(rule)).findFirst().orElseThrow();
  }

  private static List<String> checks(PackAudit audit) {
    return audit.problems().stream()
        .map(AuditProblem::check)
        .filter(it -> !it.equals("no-sample"))
        .toList();
  }

  private static byte[] join(byte[] text, String more) {
    return bytes(new String(text, StandardCharsets.UTF_8) + more);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void write(Path cases, String name, int scenarios) throws IOException {
    Path file = cases.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        {"header": {"format": "renewal-dataset/1.0", "dataAsOf": "2024-06-30",
          "reported": ["community.scenarios"]},
         "communities": [{"id": "C1", "scenarios": [%s]}]}
        """
            .formatted(
                SCENARIOS.stream()
                    .limit(scenarios)
                    .map("{\"code\": \"%s\"}"::formatted)
                    .collect(Collectors.joining(", "))));
  }

  /** Audits the pack with the first of a text in its standard.json replaced. */
  private static PackAudit audit(String from, String to) throws IOException {
    PackFiles pack = PackFiles.of(PACK);
    PackFiles changed =
        name ->
            pack.read(name)
                .map(
                    bytes -> {
                      String text = new String(bytes, StandardCharsets.UTF_8);
                      int at = name.equals("standard.json") ? text.lastIndexOf(from) : -1;
                      return at < 0
                          ? bytes
                          : (text.substring(0, at) + to + text.substring(at + from.length()))
                              .getBytes(StandardCharsets.UTF_8);
                    });
    return PackAudit.of(changed).audit();
  }
}
