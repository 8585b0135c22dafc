package dev.renewal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.finding.Finding;
import dev.renewal.finding.Report;
import dev.renewal.json.ObjectReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.samples.ExpectedFinding;
import dev.renewal.samples.manifest.Manifest;
import dev.renewal.samples.manifest.ManifestFile;
import dev.renewal.samples.manifest.ManifestJson;
import dev.renewal.samples.manifest.UnviolatedRule;
import dev.renewal.standard.Standard;
import dev.renewal.standards.Standards;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * For every rule of every shipped pack, the sample that breaks it gets exactly the expected
 * findings from the command, and the conforming one gets none.
 */
class SampleRulesTest {

  /** The largest share of rules that may have no sample, in percent. */
  private static final int WITHOUT_SAMPLE = 3;

  private static final List<String> SEEDS = List.of("1", "20261122");

  /** A reference that leads nowhere is told as such, too. */
  private static final Set<String> DANGLING = Set.of("U-6,integrity.dangling-reference");

  @TempDir Path folder;

  @Test
  void everyRuleOfEveryShippedPackHasASampleThatBreaksExactlyIt() throws Exception {
    Tally tally = new Tally();
    Set<String> declared = declared();
    for (Standard standard : Standards.all()) {
      for (String seed : SEEDS) {
        Path samples = folder.resolve(standard.id() + "-" + standard.version() + "-" + seed);
        check(standard.id() + "@" + standard.version(), seed, samples, declared, tally);
      }
    }
    System.out.println(tally.text());
    assertTrue(tally.problems.isEmpty(), String.join("\n", tally.problems));
    assertEquals(declared, tally.companions, "companions declared, and those there are");
    assertTrue(tally.unviolated.size() * 100 < WITHOUT_SAMPLE * tally.rules, tally.text());
    assertTrue(tally.rules > 200, tally.text());
  }

  @Test
  void soHasEveryRuleOfAPackNobodyHasSeen() throws Exception {
    Path pack = UnseenPack.write(folder.resolve("unseen"));
    Tally tally = new Tally();
    for (String seed : SEEDS) {
      check(pack.toString(), seed, folder.resolve("samples-" + seed), DANGLING, tally);
    }
    System.out.println("a pack nobody has seen: " + tally.text());
    assertTrue(tally.problems.isEmpty(), String.join("\n", tally.problems));
    assertEquals(Set.of(), tally.unviolated);
  }

  /** What was seen. */
  private static final class Tally {
    final Set<String> violated = new TreeSet<>();
    final Set<String> accompanied = new TreeSet<>();
    final Set<String> companions = new TreeSet<>();
    final Set<String> unviolated = new TreeSet<>();
    final List<String> problems = new ArrayList<>();
    int rules;

    String text() {
      return "rules covered: "
          + violated.size()
          + " of "
          + rules
          + ", with declared companions: "
          + accompanied.size()
          + ", declared unmutatable with reason: "
          + unviolated.size()
          + " "
          + unviolated;
    }
  }

  private void check(String standard, String seed, Path samples, Set<String> declared, Tally tally)
      throws Exception {
    CommandRun run =
        CommandRun.of(
            "sample",
            "--standard",
            standard,
            "--violate=all",
            "--seed",
            seed,
            "-o",
            samples.toString());
    assertEquals(0, run.status(), run.err());
    Path file = samples.resolve("manifest.json");
    Manifest manifest = ManifestJson.read("manifest.json", Files.readAllBytes(file));
    manifest.unviolated().stream().map(UnviolatedRule::rule).forEach(tally.unviolated::add);
    for (ManifestFile sample : manifest.files()) {
      Report report = validate(standard, samples.resolve(sample.file()));
      String place = standard + " seed " + seed + " " + sample.file() + ": ";
      List<ExpectedFinding> found = findings(report);
      if (!found.equals(sample.expected())) {
        tally.problems.add(place + "found " + found + ", expected " + sample.expected());
      }
      if (sample.violates().isEmpty() && !found.isEmpty()) {
        tally.problems.add(place + "a conforming sample has findings");
      }
      sample.violates().ifPresent(rule -> companions(rule, place, sample, declared, tally));
    }
    tally.rules =
        (int) Stream.concat(tally.violated.stream(), tally.unviolated.stream()).distinct().count();
  }

  private static void companions(
      String rule, String place, ManifestFile sample, Set<String> declared, Tally tally) {
    tally.violated.add(rule);
    if (sample.expected().stream().noneMatch(it -> it.rule().equals(rule))) {
      tally.problems.add(place + "the rule itself is not broken: " + sample.expected());
    }
    Set<String> others = new TreeSet<>();
    List<ExpectedFinding> more = new ArrayList<>(sample.expected());
    more.stream().filter(it -> it.rule().equals(rule)).findFirst().ifPresent(more::remove);
    more.forEach(it -> others.add(rule + "," + it.rule()));
    if (!others.isEmpty()) {
      tally.accompanied.add(rule);
    }
    tally.companions.addAll(others);
    others.removeAll(declared);
    others.forEach(it -> tally.problems.add(place + "an undeclared companion: " + it));
  }

  private static Report validate(String standard, Path sample) {
    CommandRun run =
        CommandRun.of("validate", "--format=json", "--standard", standard, sample.toString());
    assertTrue(run.status() <= 1, run.err());
    return ObjectReader.of(ReadLimits.DEFAULT)
        .read(run.out().getBytes(StandardCharsets.UTF_8), Report.class)
        .value()
        .orElseThrow();
  }

  private static List<ExpectedFinding> findings(Report report) {
    return report.getFindings().stream()
        .sorted(Comparator.comparing(Finding::getPointer).thenComparing(Finding::getRule))
        .map(it -> new ExpectedFinding(it.getRule(), it.getPointer()))
        .toList();
  }

  /** The companions that cannot be avoided, written {@code rule,companion}. */
  private static Set<String> declared() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(
            SampleRulesTest.class.getResourceAsStream("declared-companions.csv"))) {
      Set<String> declared = new TreeSet<>();
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(",", 3))
          .forEach(cells -> declared.add(cells[0] + "," + cells[1]));
      return declared;
    }
  }
}
