package dev.renewal.sheets;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.renewal.dataset.Address;
import dev.renewal.dataset.RecordCursor;
import dev.renewal.dataset.RecordSource;
import dev.renewal.dataset.SourceRecord;
import dev.renewal.dataset.UnreadableSourceException;
import dev.renewal.finding.Problem;
import dev.renewal.text.LocalText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads whatever there is to the end: it is read, or refused with a sentence. */
final class Reading {

  private Reading() {}

  /** The ids of all problems, or the reason why the source is refused; anything else fails. */
  static List<String> of(RecordSource source) throws IOException {
    List<String> ids = new ArrayList<>();
    try (RecordCursor cursor = source.open()) {
      Set<Address> addresses = new HashSet<>();
      for (SourceRecord next = cursor.next(); next != null; next = cursor.next()) {
        for (Problem problem : next.problems()) {
          addresses.add(new Address(next.ordinal(), problem.getPointer()));
          ids.add(told(problem));
        }
      }
      for (Problem problem : cursor.problems()) {
        addresses.add(new Address(-1, problem.getPointer()));
        ids.add(told(problem));
      }
      source.locate(addresses);
    } catch (UnreadableSourceException refused) {
      assertSaid(refused.text());
      ids.add(refused.reason().name());
    }
    return ids;
  }

  private static String told(Problem problem) {
    assertSaid(problem.getMessage());
    assertFalse(problem.getPosition().isEmpty(), "no place: " + problem);
    assertFalse(problem.getMessage().zh().length() > 2_000, "endless: " + problem.getId());
    return problem.getId();
  }

  private static void assertSaid(LocalText text) {
    assertFalse(text.zh().isBlank());
    assertFalse(text.en().isBlank());
  }
}
