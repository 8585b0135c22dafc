package dev.renewal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.renewal.dataset.DatasetHeader;
import dev.renewal.finding.Finding;
import dev.renewal.model.Document;
import dev.renewal.model.community.Community;
import dev.renewal.model.community.Estate;
import dev.renewal.model.town.Town;
import dev.renewal.text.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Findings about ids name the kinds of documents as people call them. */
class IntegrityMessagesTest {

  @Test
  void aSecondDocumentWithAnIdIsCalledByItsKind() {
    Finding finding = only(town(), town());
    assertEquals("integrity.duplicate-id", finding.getRule());
    assertEquals("城镇的编号 T1 已在 /towns/0 用过", finding.getMessage().in(Language.ZH));
    assertEquals(
        "id T1 of kind town is used before, at /towns/0", finding.getMessage().in(Language.EN));
  }

  @Test
  void aDocumentThatDoesNotExistIsCalledByItsKind() {
    Finding finding = only(Community.builder().id("C1").townId("T2").build());
    assertEquals("integrity.dangling-reference", finding.getRule());
    assertEquals("引用了不存在的城镇 T2", finding.getMessage().in(Language.ZH));
  }

  @Test
  void amountsHaveTheirUnitInTheLanguageOfTheReader() {
    Finding finding =
        only(
            Community.builder()
                .id("C1")
                .households(3)
                .addEstates(Estate.builder().households(5).build())
                .build());
    assertEquals("社区 C1 的各小区户数之和为 5户,超过社区户数 3户", finding.getMessage().in(Language.ZH));
    assertEquals(
        "The estates of community C1 have 5 households, more than the 3 households of the community",
        finding.getMessage().in(Language.EN));
  }

  private static Town town() {
    return Town.builder().id("T1").build();
  }

  private static Finding only(Document... documents) {
    DatasetHeader header = DatasetHeader.builder().dataAsOf(LocalDate.of(2025, 1, 1)).build();
    var findings = StandardValidator.of().validate(header, documents).getFindings();
    assertEquals(1, findings.size());
    return findings.get(0);
  }
}
