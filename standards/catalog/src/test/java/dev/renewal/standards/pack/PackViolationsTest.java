package dev.renewal.standards.pack;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.renewal.dataset.Dataset;
import dev.renewal.standard.Rule;
import dev.renewal.standard.Standard;
import dev.renewal.standards.Standards;
import dev.renewal.violation.Breach;
import dev.renewal.violation.Edit;
import dev.renewal.violation.NoViolation;
import dev.renewal.violation.Violation;
import dev.renewal.violation.Violations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every rule of a shipped pack can break itself on its own conforming case. */
class PackViolationsTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();

  /** The largest share of rules that may have no violation, in percent. */
  private static final int WITHOUT_VIOLATION = 3;

  @Test
  void everyRuleBreaksItselfOnItsConformingCase() {
    for (PackFiles pack : PackFiles.all()) {
      Map<String, CaseFolder> cases =
          CaseFolder.of(pack).stream()
              .collect(Collectors.toMap(CaseFolder::rule, Function.identity()));
      Standard standard = Standards.get(pack.id(), pack.version());
      Map<String, Breach> breaches = new LinkedHashMap<>();
      for (Rule rule : standard.rules()) {
        CaseFolder folder = cases.get(rule.id());
        if (folder != null) {
          breaches.put(rule.id(), Violations.of(standard, rule, dataset(folder)));
        }
      }
      assertEquals(standard.rules().size(), breaches.size(), "rules with a conforming case");
      System.out.println(summary(pack.id(), breaches));
      assertAll(
          breaches.entrySet().stream().map(it -> () -> assertBreach(it.getKey(), it.getValue())));
      long without = breaches.values().stream().filter(it -> it instanceof NoViolation).count();
      assertTrue(
          without * 100 <= (long) WITHOUT_VIOLATION * breaches.size(),
          without + " of " + breaches.size() + " rules have no violation");
    }
  }

  private static void assertBreach(String rule, Breach breach) {
    if (breach instanceof NoViolation none) {
      assertFalse(none.text().zh().isBlank(), rule);
      assertFalse(none.text().en().isBlank(), rule);
    } else if (breach instanceof Violation violation) {
      assertEquals(rule, violation.finding().getRule());
      assertFalse(violation.edits().isEmpty(), rule);
    }
  }

  /** What the violations are like, for the log of the build. */
  private static String summary(String pack, Map<String, Breach> breaches) {
    List<String> lines = new ArrayList<>();
    int exact = 0;
    int accompanied = 0;
    for (Map.Entry<String, Breach> entry : breaches.entrySet()) {
      if (entry.getValue() instanceof NoViolation none) {
        lines.add("  " + entry.getKey() + " none: " + none.reason().code());
      } else if (entry.getValue() instanceof Violation violation) {
        exact += violation.isExact() ? 1 : 0;
        accompanied += violation.isExact() ? 0 : 1;
        if (!violation.isExact()) {
          lines.add("  " + entry.getKey() + " with " + violation.companions());
        }
        if (Boolean.getBoolean("renewal.violations.list")) {
          lines.add("  " + entry.getKey() + " " + show(violation));
        }
      }
    }
    int without = breaches.size() - exact - accompanied;
    lines.add(
        0,
        pack + ": " + exact + " exact, " + accompanied + " with companions, " + without + " none");
    return String.join("\n", lines);
  }

  private static String show(Violation violation) {
    return violation.edits().stream()
            .map(PackViolationsTest::show)
            .collect(Collectors.joining("; "))
        + (violation.silenced().isEmpty() ? "" : " silences " + violation.silenced());
  }

  private static String show(Edit edit) {
    return edit.op().code()
        + " "
        + edit.pointer()
        + " "
        + edit.oldValue().map(String::valueOf).orElse("")
        + edit.newValue().map(it -> " -> " + it).orElse("");
  }

  private static Dataset dataset(CaseFolder folder) {
    try {
      return MAPPER.readValue(folder.conforming().toFile(), Dataset.class);
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
  }
}
