package dev.renewal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.renewal.dataset.Broken;
import dev.renewal.dataset.DatasetHeader;
import dev.renewal.dataset.RecordCursor;
import dev.renewal.dataset.RecordSource;
import dev.renewal.dataset.SourceRecord;
import dev.renewal.finding.Problem;
import dev.renewal.finding.Report;
import dev.renewal.schema.DocumentType;
import dev.renewal.schema.Unfolding;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A report does not depend on whether a source hands over documents or their slots. */
class SlotsAreJudgedAsDocumentsTest {
  private static final List<SourceRecord> DOCUMENTS = EveryCase.records(EveryCase.documents());

  /** Records as a source. */
  private record Given(List<SourceRecord> records) implements RecordSource {
    @Override
    public RecordCursor open() {
      Iterator<SourceRecord> next = records.iterator();
      return new RecordCursor() {
        @Override
        public DatasetHeader header() {
          return EveryCase.header();
        }

        @Override
        public List<Problem> problems() {
          return List.of();
        }

        @Override
        public @Nullable SourceRecord next() {
          return next.hasNext() ? next.next() : null;
        }

        @Override
        public void close() {}
      };
    }
  }

  private static SourceRecord slots(SourceRecord record) {
    DocumentType kind = Objects.requireNonNull(record.kind());
    return SourceRecord.ofSlots(
        record.ordinal(),
        kind,
        Unfolding.of(kind.type(), Objects.requireNonNull(record.document())),
        record.pointer(),
        OptionalLong.empty(),
        List.of(),
        Broken.NONE,
        List.of());
  }

  private static Report report(List<SourceRecord> records) throws IOException {
    return EveryCase.validator(records.size()).validate(new Given(records));
  }

  @Test
  void theReportsAreEqual() throws IOException {
    Report ofDocuments = report(DOCUMENTS);
    Report ofSlots = report(DOCUMENTS.stream().map(SlotsAreJudgedAsDocumentsTest::slots).toList());
    assertFalse(ofDocuments.getFindings().isEmpty());
    assertEquals(ofDocuments, ofSlots);
  }
}
