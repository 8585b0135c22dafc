package dev.renewal.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.standard.Audit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Audits do the arithmetic of published figures, and a pack cannot misstate its result. */
class AuditReaderTest {
  private static final String MESSAGES = "A.title = t\nA.message = m\n";

  @Test
  void figuresOfASideAreAddedUp() throws IOException {
    Audit audit =
        read("\"left\": [\"15\", \"7\"], \"comparator\": \"=\", \"right\": [\"22.0\"]", true);
    assertTrue(audit.isTrue());
    assertTrue(audit.holds());
  }

  @Test
  void aContradictionIsStatedAndNotMended() throws IOException {
    Audit audit = read("\"left\": [\"17\"], \"comparator\": \"=\", \"right\": [\"13\"]", false);
    assertFalse(audit.isTrue());
    assertFalse(audit.holds());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'left': ['15'], 'comparator': '=', 'right': ['22'] | true | audit A: the figures differ",
        "'left': ['22'], 'comparator': '=', 'right': ['22'] | false | audit A: the figures agree",
        "'left': ['x'], 'comparator': '=', 'right': ['22'] | false | \"x\" does not fit; expected a decimal",
        "'left': ['1'], 'comparator': '~', 'right': ['2'] | false | there is no code of comparator \"~\"",
        "'left': ['1'], 'comparator': '=' | false | \"right\" is missing",
      },
      quoteCharacter = '`')
  void aPackCannotMisstateAnAudit(String sides, boolean holds, String problem) {
    InvalidPackException error =
        assertThrows(
            InvalidPackException.class, () -> read(sides.replace('\'', '"').strip(), holds));
    assertTrue(String.valueOf(error.getMessage()).contains(problem));
  }

  @Test
  void anAuditCitesClausesThatExist() {
    InvalidPackException error =
        assertThrows(
            InvalidPackException.class,
            () ->
                read(
                    "\"clause\": \"9\", \"left\": [\"1\"], \"comparator\": \"=\", \"right\": [\"1\"]",
                    true));
    assertTrue(
        String.valueOf(error.getMessage()).contains("/audits/0/clause: there is no clause \"9\""));
  }

  private static Audit read(String sides, boolean holds) throws IOException {
    String standard =
        """
        {"format": "renewal-standard/1.0", "id": "p", "version": "1.0.0", "status": "active",
         "title": {"zh": "t", "en": "t"}, "audits": [{"id": "A", %s, "holds": %s}]}
        """
            .formatted(sides, holds);
    var audits =
        PackReader.read(
                name ->
                    Optional.of(
                        (name.equals("standard.json") ? standard : MESSAGES)
                            .getBytes(StandardCharsets.UTF_8)))
            .audits();
    assertEquals(1, audits.size());
    return audits.get(0);
  }
}
