package dev.renewal.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.renewal.check.StandardValidator;
import dev.renewal.standard.Standard;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StandardsTest {

  @Test
  void everyShippedStandardCompiles() {
    assertFalse(Standards.all().isEmpty());
    for (Standard standard : Standards.all()) {
      assertFalse(standard.rules().isEmpty(), standard.id());
      assertEquals(1, StandardValidator.of(standard).standards().size());
    }
  }

  @Test
  void theLatestVersionIsFoundById() {
    Standard standard = Standards.get("townscape-town");
    assertEquals(standard, Standards.get("townscape-town", standard.version()));
  }

  @Test
  void anUnknownNameSuggestsTheNearest() {
    UnknownStandardException unknown =
        assertThrows(UnknownStandardException.class, () -> Standards.get("townscape-twon"));
    assertEquals(Optional.of("townscape-town"), unknown.nearest());
    assertEquals(
        "no standard 'townscape-twon'; did you mean 'townscape-town'?", unknown.getMessage());
  }
}
