package dev.renewal.standards.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule has a conforming case and a violating one that breaks it and nothing else. */
class PackCasesTest {
  static List<PackFiles> packs() {
    return PackFiles.all();
  }

  static List<CaseFolder> folders() {
    return packs().stream().flatMap(pack -> CaseFolder.of(pack).stream()).toList();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyRuleHasAFolder(PackFiles pack) {
    Set<String> rules = new TreeSet<>();
    pack.rules().forEach(rule -> rules.add(rule.path("id").asText()));
    Set<String> folders = new TreeSet<>();
    CaseFolder.of(pack).forEach(cases -> folders.add(cases.rule()));
    assertEquals(rules, folders);
  }

  @ParameterizedTest
  @MethodSource("folders")
  void everyFolderIsComplete(CaseFolder cases) {
    assertTrue(Files.isRegularFile(cases.conforming()), "no conforming case");
    assertFalse(cases.violating().isEmpty(), "no violating case");
    Set<String> expected = new TreeSet<>();
    cases.expected().fieldNames().forEachRemaining(expected::add);
    assertEquals(cases.violating().keySet(), expected);
    for (JsonNode findings : cases.expected()) {
      assertEquals(1, findings.size(), "a violating case breaks one rule once");
      assertEquals(cases.rule(), findings.path(0).path("rule").asText());
    }
  }
}
