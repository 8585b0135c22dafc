package dev.renewal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.check.internal.compile.CompiledStandard;
import dev.renewal.check.internal.run.Judging;
import dev.renewal.check.internal.run.Options;
import dev.renewal.check.internal.run.Profiles;
import dev.renewal.check.internal.run.ReportAssembly;
import dev.renewal.dataset.SourceRecord;
import dev.renewal.finding.Finding;
import dev.renewal.finding.Outcome;
import dev.renewal.finding.OutcomeEntry;
import dev.renewal.finding.Report;
import dev.renewal.finding.RuleCount;
import dev.renewal.finding.Truncation;
import dev.renewal.model.Document;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The report on a dataset, however its records are ordered, split and merged. */
class OrderOfRecordsTest {
  private static final int LIMIT = 3;
  private static final List<Document> DOCUMENTS = EveryCase.documents();
  private static final Report WHOLE = report(DOCUMENTS, LIMIT);
  private static final List<CompiledStandard> COMPILED =
      List.of(
          CompiledStandard.of(CorePack.standard(), List.of(), Parameters.NONE),
          CompiledStandard.of(
              Vocabulary.standard(), CorePack.standard().codelists(), Parameters.NONE));

  private static Report report(List<Document> documents, int limit) {
    return EveryCase.validator(limit)
        .validate(EveryCase.header(), documents.toArray(new Document[0]));
  }

  private static Judging judging() {
    return new Judging(
        COMPILED,
        EveryCase.header(),
        new Options(
            Optional.empty(),
            Optional.empty(),
            LIMIT,
            true,
            Parameters.NONE,
            false,
            false,
            Successors.NONE,
            Optional.empty(),
            new Profiles(List.of()),
            List.of()));
  }

  @Property(tries = 30)
  void partsMergedInAnyOrderAreTheWhole(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int n) throws IOException {
    Random random = new Random(seed);
    List<Judging> parts = new ArrayList<>(Stream.generate(() -> judging()).limit(n).toList());
    for (SourceRecord next : EveryCase.records(DOCUMENTS)) {
      parts.get(random.nextInt(n)).accept(next);
    }
    Collections.shuffle(parts, random);
    Judging whole = parts.get(0);
    parts.subList(1, n).forEach(whole::merge);
    whole.finish();
    assertEquals(
        WHOLE, new ReportAssembly(whole).assemble(MemorySource.of(EveryCase.header(), List.of())));
  }

  @Property(tries = 15)
  void theOrderOfRecordsMovesPointersOnly(@ForAll long seed) {
    List<Document> shuffled = new ArrayList<>(DOCUMENTS);
    Collections.shuffle(shuffled, new Random(seed));
    assertEquals(withoutPointers(WHOLE), withoutPointers(report(shuffled, LIMIT)));
  }

  private static List<Object> withoutPointers(Report report) {
    List<Object> all = new ArrayList<>(report.getRules());
    for (Finding finding : report.getFindings()) {
      all.add(List.of(finding.getRule(), finding.getSubject(), finding.getMessage()));
    }
    for (OutcomeEntry entry : report.getOutcomes()) {
      all.add(List.of(entry.getRule(), entry.getOutcome(), entry.getSubject(), entry.getReasons()));
    }
    all.addAll(report.getTruncated());
    all.addAll(report.getParametersMissing());
    return all;
  }

  @Test
  void manyThreadsShareAValidator() throws Exception {
    StandardValidator validator = EveryCase.validator(LIMIT);
    Document[] documents = DOCUMENTS.toArray(new Document[0]);
    Callable<Report> judge = () -> validator.validate(EveryCase.header(), documents);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (Future<Report> found : threads.invokeAll(Collections.nCopies(16, judge))) {
        assertEquals(WHOLE, found.get());
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void countsAreExactWhateverIsListed() {
    Report all = report(DOCUMENTS, DOCUMENTS.size());
    Report none = report(DOCUMENTS, 0);
    assertEquals(all.getRules(), WHOLE.getRules());
    assertEquals(all.getRules(), none.getRules());
    assertEquals(List.of(), none.getFindings());
    assertEquals(List.of(), none.getOutcomes());
    assertEquals(List.of(), all.getTruncated());
    assertTrue(WHOLE.getTruncated().size() > 10);
    for (Truncation truncation : WHOLE.getTruncated()) {
      assertEquals(LIMIT, truncation.getListed());
      assertEquals(total(WHOLE, truncation), truncation.getTotal());
    }
  }

  private static long total(Report report, Truncation truncation) {
    return report.getRules().stream()
        .filter(count -> count.getRule().equals(truncation.getRule()))
        .mapToLong(count -> count.getCounts().of(truncation.getOutcome()))
        .sum();
  }

  @Test
  void whatIsListedIsTheFirstByRuleAndSubject() {
    Report all = report(DOCUMENTS, DOCUMENTS.size());
    for (RuleCount count : all.getRules()) {
      assertEquals(
          failed(all, count.getRule()).stream().limit(LIMIT).toList(),
          failed(WHOLE, count.getRule()),
          count.getRule());
      assertEquals(count.getCounts().of(Outcome.FAILED), failed(all, count.getRule()).size());
    }
  }

  private static List<String> failed(Report report, String rule) {
    return report.getFindings().stream()
        .filter(finding -> finding.getRule().equals(rule))
        .map(finding -> finding.getSubject().toString())
        .collect(Collectors.toList());
  }
}
