package dev.renewal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names in code and terms of the domain are held together by the glossary. */
class GlossaryTest {
  private static final List<List<String>> ROWS = Table.resource("glossary.tsv");

  @Test
  void everyTypeAttributeAndCodeHasItsTermAndNothingElseHas() {
    Set<String> named = new TreeSet<>();
    for (List<String> row : ROWS) {
      if (!row.get(0).contains("/")) {
        assertTrue(named.add(row.get(0)), () -> "twice: " + row);
      }
    }
    assertEquals(
        Stream.concat(Stream.of(Document.class, WorkflowStep.class), everyType().stream())
            .flatMap(GlossaryTest::names)
            .collect(Collectors.toCollection(TreeSet::new)),
        named);
  }

  @Test
  void everyTermIsGivenInBothLanguages() {
    for (List<String> row : ROWS) {
      assertEquals(3, row.size(), row::toString);
      assertTrue(row.get(1).codePoints().anyMatch(GlossaryTest::isHan), row::toString);
      assertTrue(row.get(2).codePoints().anyMatch(Character::isLetter), row::toString);
      assertFalse(row.get(2).codePoints().anyMatch(GlossaryTest::isHan), row::toString);
    }
  }

  @Test
  void theDocumentationOfEveryNameUsesItsTerm() throws IOException {
    for (Class<?> type : everyType()) {
      String source = source(type);
      for (List<String> row : ROWS) {
        String[] name = row.get(0).split("\\.", 2);
        if (name[0].equals(type.getSimpleName())) {
          String documentation = name.length == 1 ? head(type, source) : member(name[1], source);
          assertTrue(documentation.contains(row.get(1)), () -> row + " not in " + documentation);
        }
      }
    }
  }

  private static String source(Class<?> type) throws IOException {
    Path file = Path.of("src/main/java", type.getName().replace('.', '/') + ".java");
    return Files.readString(file).replaceAll("\\s+\\* ", " ");
  }

  private static String head(Class<?> type, String source) {
    return source.substring(
        source.indexOf("/**"),
        source.indexOf(" " + type.getSimpleName(), source.indexOf("\npublic ")));
  }

  private static String member(String name, String source) {
    String getter =
        " get" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "();";
    int at =
        Stream.of(getter, " " + name + " =", "\n  " + name + ",", "\n  " + name + ";")
            .mapToInt(source::indexOf)
            .filter(found -> found >= 0)
            .findFirst()
            .orElseThrow(() -> new AssertionError("no " + name + " in " + source));
    return source.substring(source.lastIndexOf("/**", at), at);
  }

  private static Stream<String> names(Class<?> type) {
    Stream<String> members =
        Code.class.isAssignableFrom(type)
            ? ModelTypes.constants(type).stream()
            : Stream.of(type.getDeclaredMethods())
                .filter(method -> method.getName().startsWith("get"))
                .map(ModelTypes::attribute);
    return Stream.concat(
        Stream.of(type.getSimpleName()), members.map(name -> type.getSimpleName() + "." + name));
  }

  private static List<Class<?>> everyType() {
    return Stream.of(ModelTypes.objects(), ModelTypes.openLists(), ModelTypes.closedLists())
        .flatMap(List::stream)
        .toList();
  }

  private static boolean isHan(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
  }
}
