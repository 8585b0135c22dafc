package dev.renewal.check.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.renewal.check.StandardValidator;
import dev.renewal.finding.Finding;
import dev.renewal.finding.Report;
import dev.renewal.model.community.Community;
import dev.renewal.quantity.Percentage;
import dev.renewal.schema.ConstraintChecks;
import dev.renewal.schema.RecordType;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConstraintSentenceTest {
  private record Bounded(
      @PositiveOrZero Integer number,
      @Positive Integer positive,
      @Min(3) Integer least,
      @Max(5) Integer most,
      @DecimalMin(value = "0.5", inclusive = false) java.math.BigDecimal above,
      @DecimalMax("100") Percentage share,
      @Size(min = 1) String text,
      @Size(max = 2) List<String> list,
      @Pattern(regexp = "[0-9]+") String digits,
      @NotBlank String blank) {}

  @Test
  void eachConstraintSaysWhatItAsksForAndWhatItMet() {
    Bounded bounded =
        new Bounded(
            -3,
            0,
            2,
            6,
            new java.math.BigDecimal("0.50"),
            Percentage.parse("101%"),
            "",
            List.of("a", "b", "c"),
            "x1",
            " ");
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    ConstraintChecks.of(RecordType.of(Bounded.class))
        .check(
            bounded,
            violation -> {
              String actual = ConstraintSentence.actual(violation).zh();
              zh.add(ConstraintSentence.expected(violation).zh() + " | " + actual);
              en.add(ConstraintSentence.expected(violation).en());
            });
    assertEquals(
        List.of(
            "必须大于或等于 0 | -3",
            "必须大于 0 | 0",
            "必须大于或等于 3 | 2",
            "必须小于或等于 5 | 6",
            "必须大于 0.5 | 0.5",
            "必须小于或等于 100% | 101%",
            "至少要有 1 个字符 | \"\"",
            "最多只能有 2 项 | 3",
            "必须符合格式 [0-9]+ | \"x1\"",
            "不能为空白 | \" \""),
        zh);
    assertEquals("must be less than or equal to 100%", en.get(5));
    assertEquals("must be greater than 0.5", en.get(4));
  }

  @Test
  void theFindingIsReadable() {
    Report report =
        StandardValidator.builder()
            .asOf(LocalDate.of(2025, 12, 31))
            .build()
            .validate(Community.builder().id("C1").households(-3).build());
    Finding finding = report.getFindings().get(0);
    assertEquals("structure.constraint", finding.getRule());
    assertEquals("必须大于或等于 0,实际为 -3", finding.getMessage().zh());
    assertEquals("must be greater than or equal to 0, found -3", finding.getMessage().en());
    assertEquals("-3", finding.getActual().orElseThrow().en());
    assertFalse(finding.getFix().isEmpty());
  }
}
