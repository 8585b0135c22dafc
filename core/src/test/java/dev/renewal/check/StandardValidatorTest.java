package dev.renewal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.renewal.finding.Finding;
import dev.renewal.finding.Report;
import dev.renewal.finding.Verdict;
import dev.renewal.model.funding.IncentiveGrant;
import dev.renewal.quantity.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandardValidatorTest {
  private static final StandardValidator VALIDATOR =
      StandardValidator.builder().asOf(LocalDate.of(2025, 12, 31)).build();

  private static IncentiveGrant grant(String city) {
    return IncentiveGrant.builder()
        .id("G1")
        .amount(Money.parse("1000万元"))
        .cityAmount(Money.parse(city))
        .countyAmount(Money.parse("500万元"))
        .build();
  }

  @Test
  void sharesThatAddUpConform() {
    Report report = VALIDATOR.validate(grant("5000000元"));
    assertEquals(Verdict.CONFORMS, report.getVerdict());
    assertEquals(List.of(), report.getFindings());
  }

  @Test
  void sharesThatDoNotAddUpAreAFinding() {
    Report report = VALIDATOR.validate(grant("499.99万元"));
    assertEquals(Verdict.DOES_NOT_CONFORM, report.getVerdict());
    Finding finding = report.getFindings().get(0);
    assertEquals("integrity.grant-shares", finding.getRule());
    assertEquals("/incentiveGrants/0/countyAmount", finding.getPointer());
    assertEquals("奖补资金 G1 的市级 499.99万元 与县级 500万元 之和不等于总额 1000万元", finding.getMessage().zh());
  }

  @Test
  void theClockIsNeverRead() {
    StandardValidator undated = StandardValidator.of();
    assertThrows(MissingReferenceDateException.class, () -> undated.validate(grant("500万元")));
  }
}
