package dev.renewal.sheets.internal.read;

import dev.renewal.dataset.Broken;
import dev.renewal.dataset.DatasetHeader;
import dev.renewal.dataset.RecordCursor;
import dev.renewal.dataset.SourceRecord;
import dev.renewal.finding.Problem;
import dev.renewal.json.ObjectReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.json.ReadResult;
import dev.renewal.model.Document;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import dev.renewal.sheets.internal.cell.CellReader;
import dev.renewal.sheets.internal.table.TableFile;
import dev.renewal.sheets.layout.CodeLabels;
import dev.renewal.sheets.layout.Sheet;
import dev.renewal.sheets.layout.SheetLayout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A pass over the records of a workbook or CSV folder, kind by kind. */
final class SheetCursor implements RecordCursor {

  private final TableFile file;
  private final ReadLimits limits;
  private final ObjectReader reader;
  private final Iterator<DocumentType> kinds = DocumentKinds.all().iterator();
  private final List<Problem> problems = new ArrayList<>();
  private final CellReader cells;
  private final Book book;
  private final HeaderReading header;
  private @Nullable Pass pass;
  private long ordinal;

  SheetCursor(TableFile file, CodeLabels labels, ReadLimits limits, boolean tellsRemarks)
      throws IOException {
    this.file = file;
    this.limits = limits;
    reader = ObjectReader.of(limits);
    try {
      cells = new CellReader(labels, file.since1904());
      book = new Book(file, tellsRemarks);
      header = HeaderReading.of(book, cells, limits);
      keep(book.problems());
      keep(header.problems());
    } catch (IOException | RuntimeException failure) {
      file.close();
      throw failure;
    }
  }

  /** The table of one kind, being read. */
  private static final class Pass {
    private final DocumentType kind;
    private final Heading heading;
    private final RowReader rows;
    private final Family lists;
    private long count;

    Pass(DocumentType kind, Heading heading, RowReader rows, Family lists) {
      this.kind = kind;
      this.heading = heading;
      this.rows = rows;
      this.lists = lists;
    }

    /** The pointer of the next record. */
    String nextPointer() {
      return "/" + kind.collection() + "/" + count++;
    }

    void close() throws IOException {
      rows.close();
      lists.close();
    }
  }

  @Override
  public DatasetHeader header() {
    return header.header();
  }

  @Override
  public Broken headerBroken() {
    return header.broken();
  }

  /** The rows of the header. */
  Part headerPart() {
    return header.part();
  }

  @Override
  public List<Problem> problems() {
    return Collections.unmodifiableList(problems);
  }

  private void keep(List<Problem> more) {
    int room = Math.max(limits.maxProblems() - problems.size(), 0);
    problems.addAll(more.subList(0, Math.min(more.size(), room)));
  }

  @Override
  public @Nullable SourceRecord next() throws IOException {
    Joined joined = nextJoined();
    if (joined == null) {
      return null;
    }
    byte[] json = PartJson.of(joined.part()).getBytes(StandardCharsets.UTF_8);
    ReadResult<? extends Document> read =
        reader.read(json, joined.kind().javaType().asSubclass(Document.class));
    List<Problem> all = new ArrayList<>(joined.problems());
    all.addAll(RowProblems.of(joined.part(), read.problems(), joined.pointer()));
    return new SourceRecord(
        joined.ordinal(),
        joined.kind(),
        read.value().orElse(null),
        joined.pointer(),
        OptionalLong.empty(),
        all,
        read.broken());
  }

  /** The rows of the next record, or null at the end. */
  @Nullable Joined nextJoined() throws IOException {
    while (pass != null || kinds.hasNext()) {
      if (pass == null) {
        begin(kinds.next());
      }
      if (pass != null) {
        SheetRow row = pass.rows.next();
        if (row != null) {
          return join(pass, row);
        }
        end(pass);
        pass = null;
      }
    }
    return null;
  }

  private void begin(DocumentType kind) throws IOException {
    Sheet main = SheetLayout.ofModel().of(kind);
    Optional<Heading> heading = book.heading(main);
    List<Problem> found = new ArrayList<>();
    Family lists = new Family(book.lists(main), cells, limits, found);
    if (heading.isPresent()) {
      RowReader rows = new RowReader(heading.get(), cells);
      pass = new Pass(kind, heading.get(), rows, lists);
    } else {
      lists.orphans(found);
      lists.close();
    }
    keep(found);
  }

  private Joined join(Pass from, SheetRow row) throws IOException {
    Part part = new Part(from.heading, row);
    String pointer = from.nextPointer();
    List<Problem> found = new ArrayList<>();
    String id = part.sheet().column("id").map(row::text).orElse("");
    if (!id.isEmpty()) {
      from.lists.join(part, id, pointer, found);
    }
    return new Joined(ordinal++, from.kind, pointer, part, found);
  }

  private void end(Pass done) throws IOException {
    List<Problem> found = new ArrayList<>(done.rows.problems());
    done.lists.orphans(found);
    done.close();
    keep(found);
  }

  @Override
  public void close() throws IOException {
    if (pass != null) {
      pass.close();
    }
    file.close();
  }
}
