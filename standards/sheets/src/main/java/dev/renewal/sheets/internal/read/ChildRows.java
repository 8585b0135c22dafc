package dev.renewal.sheets.internal.read;

import dev.renewal.finding.Problem;
import dev.renewal.sheets.internal.cell.CellReader;
import dev.renewal.sheets.internal.cell.SheetTexts;
import dev.renewal.sheets.internal.table.RowStore;
import dev.renewal.sheets.layout.Column;
import dev.renewal.sheets.layout.Sheet;
import java.io.Closeable;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The rows of a sheet of lists, kept until their owners come. */
final class ChildRows implements Closeable {

  private static final int FIRST = 20;

  private final Heading heading;
  private final Sheet sheet;
  private final Optional<Column> owner;
  private final RowStore store = new RowStore();
  private final BitSet taken = new BitSet();

  private ChildRows(Heading heading) {
    this.heading = heading;
    sheet = heading.sheet();
    owner = sheet.column(Column.Role.OWNER);
  }

  /** Reads all rows of a table once. */
  static ChildRows of(Heading heading, CellReader cells, List<Problem> problems)
      throws IOException {
    ChildRows rows = new ChildRows(heading);
    try (RowReader reader = new RowReader(heading, cells)) {
      for (SheetRow row = reader.next(); row != null; row = reader.next()) {
        SheetRow read = row;
        rows.store.add(rows.key(read), read::write);
      }
      problems.addAll(reader.problems());
      return rows;
    } catch (IOException | RuntimeException failure) {
      rows.close();
      throw failure;
    }
  }

  Heading heading() {
    return heading;
  }

  private String key(SheetRow row) {
    return owner.map(row::text).orElse("");
  }

  /**
   * The rows of an owner; tells whether another owner of the same id has taken them before.
   *
   * @param budget how many bytes of rows the owner may still have; the rows beyond are left out
   */
  boolean take(String id, Budget budget, Consumer<SheetRow> consumer) throws IOException {
    boolean[] takenBefore = new boolean[1];
    store.find(
        id,
        number -> {
          SheetRow row = SheetRow.read(store.read(number), sheet);
          if (key(row).equals(id)) {
            takenBefore[0] = taken.get(number);
            taken.set(number);
            if (!takenBefore[0] && budget.take(store.length(number))) {
              consumer.accept(row);
            }
          }
          return !takenBefore[0];
        });
    return takenBefore[0];
  }

  /** What is wrong with the rows that no owner has taken: the first of them, and how many. */
  void orphans(List<Problem> problems) throws IOException {
    int left = store.size() - taken.cardinality();
    int told = 0;
    for (int at = taken.nextClearBit(0);
        at < store.size() && told < FIRST;
        at = taken.nextClearBit(at + 1)) {
      SheetRow row = SheetRow.read(store.read(at), sheet);
      told++;
      problems.add(orphan(row, told == FIRST ? left - told : 0));
    }
  }

  private Problem orphan(SheetRow row, int more) {
    Column column = owner.orElse(sheet.columns().get(0));
    String id = key(row);
    String problem = id.isEmpty() ? "structure.sheet-owner-missing" : "structure.sheet-orphan";
    return RowProblems.ofRow(
        heading,
        row,
        column,
        problem,
        "",
        SheetTexts.text(
            more > 0 ? problem + ".more" : problem,
            "column",
            column.label(),
            "found",
            id,
            "sheet",
            main().name(),
            "more",
            more));
  }

  private Sheet main() {
    Sheet above = sheet;
    while (above.parent().isPresent()) {
      above = above.parent().get();
    }
    return above;
  }

  @Override
  public void close() throws IOException {
    store.close();
  }
}
