package dev.renewal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "=cmd|' /C calc'!A0",
        "+1",
        "+86 571",
        "-1+1",
        "--1",
        "-2-3",
        "@SUM(A1)",
        "\t=1",
        "\ttab",
        "\rreturn",
        "\nfeed",
        " =1+1",
        "\u3000=1",
        "\u00a0@x",
        "\u0000=1",
        "＝1+1",
        "＋1",
        "－1+1",
        "＠x"
      })
  void marksWhatCouldStartAFormula(String text) {
    assertTrue(FormulaGuard.startsFormula(text));
    assertEquals("'" + text, FormulaGuard.guard(text));
    assertEquals(text, FormulaGuard.unguard("'" + text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "城市更新", "a=b", "1-2", "-12.5", "-1e-7", "-", "'", "'quoted'", " ", "600万元"})
  void leavesOtherTextsAlone(String text) {
    assertFalse(FormulaGuard.startsFormula(text));
    assertEquals(text, FormulaGuard.guard(text));
    assertEquals(text, FormulaGuard.unguard(text));
  }

  @Property(tries = 5_000)
  void isUndoneByReading(@ForAll("texts") String text) {
    assertEquals(text, FormulaGuard.unguard(FormulaGuard.guard(text)));
  }

  @Property(tries = 5_000)
  void leavesNoStartOfAFormula(@ForAll("texts") String text) {
    String guarded = FormulaGuard.guard(text);
    String start = guarded.strip();
    boolean number = guarded.matches("-[0-9.eE+-]*");
    assertFalse(!number && start.matches("(?s)[=+@-].*"), guarded);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> near =
        Arbitraries.strings().withChars("'=+-@＝ \t\r\n19.e镇").ofMinLength(0).ofMaxLength(8);
    return Arbitraries.oneOf(near, Arbitraries.strings());
  }
}
