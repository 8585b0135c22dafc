package dev.renewal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.renewal.finding.Counts;
import dev.renewal.finding.Report;
import dev.renewal.finding.RuleCount;
import dev.renewal.json.DatasetReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.schema.DocumentKinds;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Leaving something out never silences a rule: whoever deletes an attribute or list from all
 * documents, and no longer claims to report it in full, turns no rule that failed or was open into
 * one that is neither, and none that passed into one that does not apply.
 */
class OmissionTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final StandardValidator VALIDATOR = StandardValidator.of(Vocabulary.standard());

  /** Left out, a walking time is taken from the distance, which is evidence of its own. */
  private static final List<String> OTHER_EVIDENCE =
      List.of("community.facilities.walkMinutes", "community.facilities.walkDistance");

  static List<VocabularyCase> cases() {
    return VocabularyCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void nothingIsSilencedByLeavingOutWhatIsNotClaimed(VocabularyCase it) throws IOException {
    assertEquals(List.of(), silenced(it, false));
  }

  @Test
  void whoClaimsToReportInFullAndLeavesOutDoesSilenceRules() throws IOException {
    List<String> silenced = new ArrayList<>();
    for (VocabularyCase it : cases()) {
      silenced.addAll(silenced(it, true));
    }
    assertTrue(silenced.size() > 20, silenced.toString());
  }

  @Test
  void everyCaseHasSomethingToLeaveOut() throws IOException {
    for (VocabularyCase it : cases()) {
      JsonNode dataset = MAPPER.readTree(it.file().toFile());
      if (it.outcome().equals("violating")) {
        assertFalse(paths(dataset).isEmpty() && dataset.size() > 2, it.toString());
      }
    }
  }

  /** The paths whose deletion silences the rule of a case. */
  private static List<String> silenced(VocabularyCase it, boolean claimed) throws IOException {
    JsonNode dataset = MAPPER.readTree(it.file().toFile());
    Counts before = counts(it, dataset);
    List<String> silenced = new ArrayList<>();
    for (String path : paths(dataset)) {
      JsonNode less = dataset.deepCopy();
      delete(less, path);
      if (!claimed) {
        unclaim((ObjectNode) less.path("header"), path);
      }
      Counts after = counts(it, less);
      boolean fellSilent = isOpen(before) && !isOpen(after);
      boolean otherEvidence = OTHER_EVIDENCE.contains(path);
      boolean vanished = before.passed() > 0 && after.passed() == 0 && !isOpen(after);
      if ((fellSilent && !otherEvidence) || vanished) {
        silenced.add(it + " " + path + " " + before + " " + after);
      }
    }
    return silenced;
  }

  private static boolean isOpen(Counts counts) {
    return counts.failed() + counts.undetermined() + counts.skipped() > 0;
  }

  private static Counts counts(VocabularyCase it, JsonNode dataset) throws IOException {
    Report report =
        VALIDATOR.validate(
            DatasetReader.of(ReadLimits.DEFAULT).source(MAPPER.writeValueAsBytes(dataset)));
    return report.getRules().stream()
        .filter(count -> count.getRule().equals(it.rule()))
        .map(RuleCount::getCounts)
        .findFirst()
        .orElse(Counts.NONE);
  }

  /** All paths in the documents, kind first, without ids and what tells when a rule is due. */
  private static List<String> paths(JsonNode dataset) {
    TreeSet<String> paths = new TreeSet<>();
    DocumentKinds.all()
        .forEach(
            kind ->
                dataset
                    .path(kind.collection())
                    .forEach(document -> paths(kind.name(), document, paths)));
    return List.copyOf(paths);
  }

  private static void paths(String at, JsonNode object, Set<String> paths) {
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      String path = at + "." + member.getKey();
      boolean whole = member.getValue().has("amount") && member.getValue().has("unit");
      if (!List.of("id", "stage", "unit").contains(member.getKey())) {
        paths.add(path);
      }
      if (member.getValue().isObject() && !whole) {
        paths(path, member.getValue(), paths);
      }
      member
          .getValue()
          .forEach(
              element -> {
                if (member.getValue().isArray() && element.isObject()) {
                  paths(path, element, paths);
                }
              });
    }
  }

  private static void delete(JsonNode dataset, String path) {
    List<String> steps = List.of(path.split("\\.", -1));
    String collection = DocumentKinds.byName(steps.get(0)).orElseThrow().collection();
    dataset.path(collection).forEach(document -> delete(document, steps.subList(1, steps.size())));
  }

  private static void delete(JsonNode at, List<String> steps) {
    if (at instanceof ArrayNode list) {
      list.forEach(element -> delete(element, steps));
    } else if (at instanceof ObjectNode object && steps.size() == 1) {
      object.remove(steps.get(0));
    } else if (steps.size() > 1) {
      delete(at.path(steps.get(0)), steps.subList(1, steps.size()));
    }
  }

  /** Takes back the claims that cover a path or a part of it. */
  private static void unclaim(ObjectNode header, String path) {
    ArrayNode kept = MAPPER.createArrayNode();
    for (JsonNode entry : header.path("reported")) {
      String claim = entry.textValue() + ".";
      if (!(path + ".").startsWith(claim) && !claim.startsWith(path + ".")) {
        kept.add(entry);
      }
    }
    header.set("reported", kept);
  }
}
