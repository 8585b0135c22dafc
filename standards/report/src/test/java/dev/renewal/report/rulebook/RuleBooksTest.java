package dev.renewal.report.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.report.rulebook.internal.Page;
import dev.renewal.report.rulebook.internal.PageMaker;
import dev.renewal.standard.Rule;
import dev.renewal.standard.Standard;
import dev.renewal.standards.Standards;
import dev.renewal.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rule books beside this module are those of the shipped standards. After a change of a pack,
 * {@code mvn test -pl standards/report -am -Drenewal.rulebooks.update=true} writes them anew.
 */
class RuleBooksTest {
  private static final Path FOLDER = Path.of("rulebooks");
  private static final boolean UPDATE = Boolean.getBoolean("renewal.rulebooks.update");

  static Stream<Standard> standards() {
    return Standards.all().stream();
  }

  @ParameterizedTest
  @MethodSource("standards")
  void booksAreFresh(Standard standard) throws IOException {
    RuleBook book = RuleBook.of(standard, Cases.of(standard));
    fresh(name(standard) + ".zh.md", book.markdown(Language.ZH));
    fresh(name(standard) + ".en.md", book.markdown(Language.EN));
    fresh(name(standard) + ".html", book.html());
  }

  @Test
  void noBookIsLeftOver() throws IOException {
    Set<String> expected =
        standards()
            .flatMap(it -> Stream.of(".zh.md", ".en.md", ".html").map(end -> name(it) + end))
            .collect(Collectors.toCollection(TreeSet::new));
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertEquals(
          expected,
          files
              .map(file -> file.getFileName().toString())
              .filter(file -> !file.contains(".actual."))
              .collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  @ParameterizedTest
  @MethodSource("standards")
  void everyRuleStandsInTheBookWithItsClauseAndAnExample(Standard standard) {
    Page page = new PageMaker(standard, Cases.of(standard), Language.ZH).page();
    assertEquals(standard.rules().size(), page.rules().size());
    assertEquals(
        standard.rules().size(),
        page.bearers().stream().mapToInt(bearer -> bearer.duties().size()).sum());
    for (Rule rule : standard.rules()) {
      Page.RuleEntry entry =
          page.rules().stream().filter(it -> it.id().equals(rule.id())).findFirst().orElseThrow();
      assertEquals(rule.clauses().size(), entry.clauses().size(), rule.id());
      assertFalse(entry.changes().isEmpty(), () -> rule.id() + " has no example");
    }
  }

  @ParameterizedTest
  @MethodSource("standards")
  void thePageNeedsNothingElse(Standard standard) {
    String html = RuleBook.of(standard).html();
    assertTrue(html.contains("<main id=\"zh\"") && html.contains("<main id=\"en\""));
    assertFalse(html.contains("<script") || html.contains("http://") || html.contains("https://"));
    assertFalse(html.contains(" src=") || html.contains("<link"));
  }

  private static String name(Standard standard) {
    return standard.id() + "-" + standard.version();
  }

  private static void fresh(String name, String book) throws IOException {
    Path committed = FOLDER.resolve(name);
    if (UPDATE) {
      Files.createDirectories(FOLDER);
      Files.writeString(committed, book);
    }
    Path actual = FOLDER.resolve(name.replace(ending(name), ".actual" + ending(name)));
    if (!Files.exists(committed) || !Files.readString(committed).equals(book)) {
      Files.writeString(actual, book);
      assertEquals(
          Files.exists(committed) ? Files.readString(committed) : "",
          book,
          name + " is not fresh; compare " + actual + ", then run with -Drenewal.rulebooks.update");
    }
    Files.deleteIfExists(actual);
  }

  private static String ending(String name) {
    return name.endsWith(".html") ? ".html" : ".md";
  }
}
