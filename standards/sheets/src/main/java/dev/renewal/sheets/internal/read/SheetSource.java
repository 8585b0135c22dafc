package dev.renewal.sheets.internal.read;

import dev.renewal.dataset.Address;
import dev.renewal.dataset.RecordCursor;
import dev.renewal.dataset.RecordSource;
import dev.renewal.finding.TextPosition;
import dev.renewal.json.ReadLimits;
import dev.renewal.sheets.internal.table.TableFile;
import dev.renewal.sheets.layout.CodeLabels;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A workbook or CSV folder as a dataset.
 *
 * @param opening opens it anew for each pass
 * @param labels what codes are called
 * @param limits how much it may ask of the reader
 * @param tellsRemarks whether remarks are told
 */
public record SheetSource(
    Opening opening, CodeLabels labels, ReadLimits limits, boolean tellsRemarks)
    implements RecordSource {

  private static final String HEADER = "/header";

  /** Opens the tables. */
  @FunctionalInterface
  public interface Opening {
    /** Opens. */
    TableFile open() throws IOException;
  }

  @Override
  public RecordCursor open() throws IOException {
    return cursor();
  }

  private SheetCursor cursor() throws IOException {
    return new SheetCursor(opening.open(), labels, limits, tellsRemarks);
  }

  @Override
  public Map<Address, TextPosition> locate(Set<Address> addresses) throws IOException {
    Map<Address, TextPosition> found = new HashMap<>();
    TreeMap<Long, Set<Address>> byRecord = new TreeMap<>();
    for (Address address : addresses) {
      byRecord.computeIfAbsent(address.ordinal(), unused -> new HashSet<>()).add(address);
    }
    if (byRecord.isEmpty()) {
      return found;
    }
    try (SheetCursor cursor = cursor()) {
      for (Address address : byRecord.getOrDefault(-1L, Set.of())) {
        locate(cursor.headerPart(), HEADER, address, found);
      }
      long last = byRecord.lastKey();
      for (Joined next = last < 0 ? null : cursor.nextJoined();
          next != null;
          next = next.ordinal() < last ? cursor.nextJoined() : null) {
        for (Address address : byRecord.getOrDefault(next.ordinal(), Set.of())) {
          locate(next.part(), next.pointer(), address, found);
        }
      }
    }
    return found;
  }

  private static void locate(
      Part part, String pointer, Address address, Map<Address, TextPosition> found) {
    if (address.pointer().startsWith(pointer)) {
      String within = address.pointer().substring(pointer.length());
      found.put(address, Place.of(part, within).position());
    }
  }
}
