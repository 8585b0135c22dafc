package dev.renewal.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardNameTest {

  @ParameterizedTest
  @ValueSource(strings = {"townscape-town", "cn-complete-community-2020", "x@1", "x@1.0.0-rc.1+b"})
  void toStringIsReadBack(String name) {
    assertEquals(name, StandardName.parse(name).toString());
  }

  @Test
  void theLatestVersionNeedsNoName() {
    assertEquals(Optional.empty(), StandardName.parse("x@latest").version());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "@1", "x@", "./x", "packs/x", "C:\\packs", "X", "x@1@2", "x.y", "地方"})
  void whatIsNoNameCanOnlyBeAPath(String text) {
    assertFalse(StandardName.isName(text));
    assertThrows(IllegalArgumentException.class, () -> StandardName.parse(text));
  }
}
