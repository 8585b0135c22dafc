package dev.renewal.architecture;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shows what the listing holds, and that a changed API is refused. */
class ApiListingTest {

  @TempDir Path folder;

  @Test
  void listsWhatOthersCanUseAndNothingElse() {
    assertEquals(
        """
        public static sealed interface ListedTypes.Shape permits ListedTypes.Square
          public default boolean isRound()

        public static class ListedTypes.Shown
          protected int held
          public <T extends Comparable<T>> T most(List<T>) throws java.io.IOException
          public @Nullable String find(@Nullable String, int...)
          public Optional<String> inherited()
          public static final String NAME

        public static final record ListedTypes.Square(int side) implements ListedTypes.Shape
          public Square(int)
          public int side()
        """,
        ApiListing.of(
            List.of(
                ListedTypes.Square.class,
                ListedTypes.Shown.class,
                ListedTypes.Hidden.class,
                ListedTypes.Shape.class)));
  }

  @Test
  void refusesAChangedApiAndWritesTheActualOne() throws IOException {
    Path committed = Files.createDirectory(folder.resolve("api"));
    Files.writeString(committed.resolve("a.txt"), "class A\n", StandardCharsets.UTF_8);
    assertDoesNotThrow(
        () -> CommittedApi.compare(Map.of("a", "class A\n"), committed, folder.resolve("actual")));
    AssertionError error =
        assertThrows(
            AssertionError.class,
            () ->
                CommittedApi.compare(
                    Map.of("a", "class B\n"), committed, folder.resolve("actual")));
    assertTrue(
        String.valueOf(error.getMessage()).contains("- class A\n+ class B\n"), error::toString);
    assertEquals("class B\n", Files.readString(folder.resolve("actual/a.txt")));
  }

  @Test
  void refusesAPackageThatCameOrWent() throws IOException {
    Path committed = Files.createDirectory(folder.resolve("api"));
    Files.writeString(committed.resolve("gone.txt"), "class A\n", StandardCharsets.UTF_8);
    assertThrows(
        AssertionError.class,
        () -> CommittedApi.compare(Map.of(), committed, folder.resolve("actual")));
    assertThrows(
        AssertionError.class,
        () ->
            CommittedApi.compare(
                Map.of("gone", "class A\n", "new", "class C\n"),
                committed,
                folder.resolve("actual")));
  }
}
