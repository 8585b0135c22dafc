package dev.renewal.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.renewal.fixture.BothJacksons;
import dev.renewal.fixture.Locales;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocaleIndependenceTest {

  private static final List<String> TEXTS =
      List.of("13.8亿元", "1.5亩", "3公里", "99.5%", "35个", "2025-H1", "2025-05", "2025-05-03");

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "de-DE", "zh-CN", "th-TH-u-ca-buddhist"})
  void textsAreTheSameEverywhere(String tag) throws Throwable {
    assertEquals(TEXTS, Locales.under(tag, LocaleIndependenceTest::texts));
    assertEquals(
        BothJacksons.write(Area.parse("1.5mu")),
        Locales.under(tag, () -> BothJacksons.write(Area.parse("1.5mu"))));
  }

  @Test
  void theLocalesWouldBetrayADependence() throws Throwable {
    assertNotEquals("title", Locales.under("tr-TR", LocaleIndependenceTest::dependent));
    assertEquals("title", Locales.under("de-DE", LocaleIndependenceTest::dependent));
  }

  @SuppressWarnings("StringCaseLocaleUsage")
  private static String dependent() {
    return "TITLE".toLowerCase();
  }

  private static List<String> texts() {
    return List.of(
        Money.parse("13.8亿元").toString(),
        Area.parse("1.5mu").toString(),
        Length.parse("3km").toString(),
        Percentage.parse("99.5%").toString(),
        Quantity.parse("35 个").toString(),
        ReportingPeriod.containing(PeriodKind.HALF_YEAR, LocalDate.of(2025, 5, 3)).toString(),
        ReportingPeriod.ofMonth(2025, 5).toString(),
        PartialDate.of(LocalDate.of(2025, 5, 3)).toString());
  }
}
