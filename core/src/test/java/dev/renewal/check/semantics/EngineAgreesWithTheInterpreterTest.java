package dev.renewal.check.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.check.Parameters;
import dev.renewal.check.StandardValidator;
import dev.renewal.check.internal.compile.CompiledRule;
import dev.renewal.check.internal.compile.CompiledStandard;
import dev.renewal.check.internal.eval.Documents;
import dev.renewal.check.internal.eval.Env;
import dev.renewal.check.internal.eval.Holder;
import dev.renewal.check.internal.eval.RequirementCode;
import dev.renewal.check.internal.eval.Trace;
import dev.renewal.check.semantics.Interpreter.Spot;
import dev.renewal.check.semantics.Interpreter.Worth;
import dev.renewal.dataset.Broken;
import dev.renewal.dataset.Dataset;
import dev.renewal.finding.Counts;
import dev.renewal.finding.Outcome;
import dev.renewal.finding.Severity;
import dev.renewal.model.Document;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.RecordType;
import dev.renewal.standard.Bearer;
import dev.renewal.standard.Codelist;
import dev.renewal.standard.Requirement;
import dev.renewal.standard.Resolution;
import dev.renewal.standard.Rule;
import dev.renewal.standard.Scope;
import dev.renewal.standard.Standard;
import dev.renewal.text.LocalText;
import dev.renewal.text.MessageTemplate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The compiled requirement, its explanation and the whole engine say what the definitions say. */
class EngineAgreesWithTheInterpreterTest {
  private static final LocalDate AS_OF = LocalDate.of(2024, 6, 30);
  private static final Parameters VALUES =
      Parameters.builder()
          .set("test", "few", List.of("F1", "F2"))
          .set("test", "days", "20d")
          .build();
  private static final Parameters OTHER_VALUES =
      Parameters.builder().set("test", "few", List.of("F9")).set("test", "days", "20d").build();
  private static final Standard LISTS =
      Pack.of("community", "{'present': 'name'}")
          .list("facility-type", "", "", "F1,a,a,eff,,", "F2,b,b,,,")
          .list("open", "'size': 3", "", "F1,a,a,,,")
          .list("stage-step", "'ordered': true", "", "A,a,a,,,", "B,b,b,bee,,", "C,c,c,,,")
          .list(
              "sizes",
              "'columns': {'least': 'number', 'sign': 'comparator'}",
              "least,sign",
              "A,a,a,,,,1,>=",
              "B,b,b,,,,,<",
              "D,d,d,,,,,~",
              "E,e,e,,,,,near",
              "F,f,f,,,,,")
          .parameter("few", "codes")
          .parameter("unset", "codes")
          .parameter("days", "number", "'unit': 'd'")
          .parameter("openDays", "number", "'unit': 'd'")
          .parameter("rounding", "code")
          .parameter("ties", "code")
          .standard();

  @Property(tries = 1500)
  void onAnyRequirementAndAnyDocuments(@ForAll long seed) throws IOException {
    verdicts(seed, VALUES, true);
  }

  @ParameterizedTest
  @EnumSource(AnyScope.class)
  void everyVerdictOccursInEveryScope(AnyScope scope) throws IOException {
    Set<Worth> met = EnumSet.noneOf(Worth.class);
    for (long seed = 0; seed < 1600; seed++) {
      if (scope(seed) == scope) {
        met.addAll(verdicts(seed, VALUES, true));
      }
    }
    assertEquals(EnumSet.allOf(Worth.class), met);
  }

  /** An engine that takes another value for a parameter is found out. */
  @Test
  void anEngineWithAnotherParameterIsFoundOut() {
    assertTrue(foundOut(seed -> verdicts(seed, OTHER_VALUES, true)));
  }

  /** An engine that overlooks what could not be read is found out. */
  @Test
  void anEngineThatOverlooksTheUnreadableIsFoundOut() {
    assertTrue(foundOut(seed -> verdicts(seed, VALUES, false)));
  }

  private interface Comparison {
    List<Worth> of(long seed) throws IOException;
  }

  private static boolean foundOut(Comparison comparison) {
    for (long seed = 0; seed < 1000; seed++) {
      long one = seed;
      try {
        comparison.of(one);
      } catch (AssertionError different) {
        return true;
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }
    return false;
  }

  private static AnyScope scope(long seed) {
    return List.of(AnyScope.values()).get((int) Math.floorMod(seed / 3, 4L));
  }

  /**
   * Compares all ways on one requirement, and gives what it was worth for each subject.
   *
   * @param values the parameters of the engine
   * @param tell whether the engine is told what could not be read
   */
  private static List<Worth> verdicts(long seed, Parameters values, boolean tell)
      throws IOException {
    AnyRequirement requirements = new AnyRequirement(seed);
    AnyScope scope = scope(seed);
    Requirement require = requirements.next(scope.place());
    Optional<Requirement> when =
        seed % 3 == 0 ? Optional.of(requirements.next(scope.place())) : Optional.empty();
    Optional<Requirement> where =
        seed % 2 == 0 ? Optional.of(requirements.next("community")) : Optional.empty();
    Dataset dataset = new AnyCommunities(seed).next();
    List<Document> documents = new ArrayList<>(dataset.getCommunities());
    documents.addAll(dataset.getTowns());
    GivenRecords records = new GivenRecords(dataset.getHeader());
    AnyBroken anyBroken = new AnyBroken(seed);
    Broken broken = Broken.NONE;
    for (Document document : documents) {
      Broken own = seed % 5 < 2 ? anyBroken.of(type(document), document) : Broken.NONE;
      records.add(document, tell ? own : Broken.NONE);
      broken = broken.and(own);
    }
    Interpreter interpreter =
        new Interpreter(
            AS_OF,
            dataset.getHeader().getReported(),
            documents,
            lists(),
            Map.of("few", "F1,F2", "days", "20"),
            broken);
    Standard standard = standard(scope.scope(where), when, require);
    CompiledStandard compiled = CompiledStandard.of(standard, List.of(), values);
    CompiledRule rule = compiled.rules().get(0);
    Env env =
        new Env(
            dataset.getHeader(),
            AS_OF,
            compiled.coverage().covered(dataset.getHeader().getReported()),
            new WholeDocuments(documents));
    List<Worth> found = new ArrayList<>();
    Counts expected = Counts.NONE;
    for (Optional<Spot> subject : scope.subjects(interpreter, dataset.getCommunities(), where)) {
      if (subject.isEmpty()) {
        expected = expected.plus(Counts.of(Outcome.UNDETERMINED, 1));
        continue;
      }
      Spot spot = subject.get();
      boolean direct = scope == AnyScope.COMMUNITIES || scope == AnyScope.FACILITIES;
      Worth worth = interpreter.requirement(require, spot);
      if (direct) {
        env.enter(spot.value(), spot.document(), tell ? broken : Broken.NONE);
        assertSame(worth, rule.require(), env, seed + " " + require);
      }
      Worth condition = Worth.HOLDS;
      if (when.isPresent() && rule.when() != null) {
        condition = interpreter.condition(when.get(), spot);
        if (direct) {
          assertSame(condition, rule.when(), env, seed + " when " + when.get());
        }
      }
      expected = expected.plus(Counts.of(outcome(condition, worth), 1));
      found.add(worth);
    }
    Counts counts =
        Pack.counts(
            StandardValidator.builder()
                .standard(standard)
                .parameters(values)
                .build()
                .validate(records),
            "R");
    assertEquals(expected, undeterminedIfSkipped(counts), () -> seed + " " + require);
    return found;
  }

  private static RecordType type(Document document) {
    return DocumentKinds.byName(document.getId().startsWith("C") ? "community" : "town")
        .orElseThrow()
        .type();
  }

  private static void assertSame(Worth worth, RequirementCode code, Env env, String about) {
    assertEquals(worth.name(), code.test(env).name(), about);
    Trace trace = new Trace();
    env.explain(trace);
    assertEquals(worth.name(), code.test(env).name(), () -> "explained: " + about);
    env.explain(null);
    assertEquals(worth == Worth.FAILS, !trace.failures().isEmpty(), () -> "failures: " + about);
    assertTrue(
        worth == Worth.UNDETERMINED || trace.reasons().isEmpty(),
        () -> "reasons although decided: " + about);
    assertTrue(
        worth != Worth.UNDETERMINED || !trace.reasons().isEmpty(),
        () -> "no reason why it is open: " + about);
  }

  private static Outcome outcome(Worth condition, Worth worth) {
    return switch (condition) {
      case UNDETERMINED -> Outcome.UNDETERMINED;
      case FAILS, VACUOUS -> Outcome.NOT_APPLICABLE;
      case HOLDS ->
          switch (worth) {
            case HOLDS -> Outcome.PASSED;
            case FAILS -> Outcome.FAILED;
            case UNDETERMINED -> Outcome.UNDETERMINED;
            case VACUOUS -> Outcome.NOT_APPLICABLE;
          };
    };
  }

  /** A dangling reference skips; to the interpreter it is merely unknown. */
  private static Counts undeterminedIfSkipped(Counts counts) {
    return new Counts(
        counts.passed(),
        counts.failed(),
        counts.notApplicable(),
        counts.notYetDue(),
        0,
        counts.undetermined() + counts.skipped());
  }

  private static Map<String, Codelist> lists() {
    Map<String, Codelist> lists = new TreeMap<>();
    LISTS.codelists().forEach(list -> lists.put(list.id(), list));
    return lists;
  }

  private static Standard standard(Scope scope, Optional<Requirement> when, Requirement require) {
    MessageTemplate sentence = MessageTemplate.of(LocalText.same("s"));
    Rule rule =
        new Rule(
            "R",
            List.of(),
            Severity.ERROR,
            false,
            Bearer.SUBMITTER,
            Optional.empty(),
            Optional.empty(),
            scope,
            when,
            require,
            Map.of(),
            List.of(),
            LocalText.same("t"),
            sentence,
            sentence);
    return new Standard(
        LISTS.id(),
        LISTS.version(),
        LISTS.status(),
        LISTS.title(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        LISTS.sources(),
        LISTS.clauses(),
        LISTS.parameters(),
        LISTS.codelists(),
        List.of(),
        List.of(rule),
        List.of(),
        List.of(),
        List.of(),
        Resolution.none(LISTS.digest()),
        LISTS.digest());
  }

  /** Documents as they are, not what a rule needs of them. */
  private static final class WholeDocuments implements Documents {
    private final Map<String, Map<String, Holder>> byKind = new TreeMap<>();

    WholeDocuments(List<Document> documents) {
      for (Document document : documents) {
        String kind = document.getId().startsWith("C") ? "community" : "town";
        byKind
            .computeIfAbsent(kind, unused -> new TreeMap<>())
            .put(document.getId(), new Holder(document, 0, "/" + document.getId()));
      }
    }

    @Override
    public Collection<Holder> all(String kind) {
      return byKind.getOrDefault(kind, Map.of()).values();
    }

    @Override
    public @Nullable Holder find(String kind, String id) {
      return byKind.getOrDefault(kind, Map.of()).get(id);
    }
  }
}
