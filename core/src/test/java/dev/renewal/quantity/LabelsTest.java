package dev.renewal.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LabelsTest {

  @Test
  void everyConstantHasItsOwnChineseLabel() {
    assertChinese(MoneyUnit.values(), MoneyUnit::label);
    assertChinese(AreaUnit.values(), AreaUnit::label);
    assertChinese(LengthUnit.values(), LengthUnit::label);
    assertChinese(PeriodKind.values(), PeriodKind::label);
    assertChinese(DatePrecision.values(), DatePrecision::label);
    assertChinese(TargetComparator.values(), TargetComparator::label);
    assertChinese(InvalidQuantityException.Reason.values(), InvalidQuantityException.Reason::label);
  }

  private static <E> void assertChinese(E[] constants, Function<E, String> label) {
    List<String> labels = Stream.of(constants).map(label).toList();
    assertEquals(labels.size(), labels.stream().distinct().count(), labels.toString());
    for (String text : labels) {
      assertTrue(text.codePoints().allMatch(Character::isIdeographic), text);
    }
  }
}
