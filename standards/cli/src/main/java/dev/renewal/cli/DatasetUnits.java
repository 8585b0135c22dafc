package dev.renewal.cli;

import dev.renewal.dataset.RecordCursor;
import dev.renewal.dataset.RecordSource;
import dev.renewal.dataset.SourceRecord;
import dev.renewal.model.Code;
import dev.renewal.model.Document;
import dev.renewal.quantity.Percentage;
import dev.renewal.quantity.ReportingPeriod;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.AttributePath;
import dev.renewal.schema.DerivedAttribute;
import dev.renewal.schema.DocumentType;
import dev.renewal.schema.UnknownPathException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads values that documents of one kind declare, as a table of units. */
final class DatasetUnits {
  private static final String PERIOD = "period";

  private final String name;
  private final DocumentType kind;
  private final Optional<ReportingPeriod> period;

  /** The periods of elements that were passed over, and whether any was of the period asked for. */
  private final Set<String> otherPeriods = new TreeSet<>();

  private boolean periodFound;

  DatasetUnits(String name, DocumentType kind, Optional<ReportingPeriod> period) {
    this.name = name;
    this.kind = kind;
    this.period = period;
  }

  /**
   * The table of some paths.
   *
   * @param paths the columns: paths of attributes such as {@code healthChecks.index}
   * @throws CommandException if there is no such path, a document has several values at one, or
   *     nothing is of the period asked for
   */
  UnitTable table(RecordSource source, List<String> paths) throws IOException {
    List<AttributePath> resolved = paths.stream().map(this::path).toList();
    List<UnitTable.Row> rows = new ArrayList<>();
    try (RecordCursor cursor = source.open()) {
      for (SourceRecord next = cursor.next(); next != null; next = cursor.next()) {
        Document document = next.document();
        if (document != null && kind.equals(next.kind())) {
          List<String> cells = resolved.stream().map(path -> cell(document, path)).toList();
          rows.add(new UnitTable.Row(document.getId(), 0, cells));
        }
      }
    }
    checkPeriod();
    return new UnitTable(name, paths, rows);
  }

  private void checkPeriod() {
    if (!periodFound && !otherPeriods.isEmpty()) {
      throw CommandException.usage(
          "usage.no-such-period",
          "file",
          name,
          "period",
          period.orElseThrow(),
          "periods",
          String.join(", ", otherPeriods));
    }
  }

  private AttributePath path(String text) {
    try {
      return AttributePath.resolve(kind.type(), text);
    } catch (UnknownPathException unknown) {
      throw CommandException.usage(
          "usage.unknown-path",
          "path",
          text,
          "name",
          unknown.name(),
          "hint",
          Choice.hint(unknown.nearest()));
    }
  }

  private String cell(Document document, AttributePath path) {
    List<Object> values = new ArrayList<>();
    values.add(document);
    for (Attribute attribute : path.attributes()) {
      values = step(values, attribute);
    }
    for (DerivedAttribute derived : path.derived()) {
      values = derived(values, derived);
    }
    if (values.size() > 1) {
      throw CommandException.unreadable(
          "table.several", "file", name, "id", document.getId(), "path", path, "n", values.size());
    }
    return values.isEmpty() ? "" : text(values.get(0));
  }

  private static List<Object> derived(List<Object> values, DerivedAttribute attribute) {
    List<Object> derived = new ArrayList<>();
    for (Object value : values) {
      @Nullable Object result = attribute.function().apply(value);
      if (result != null) {
        derived.add(result);
      }
    }
    return derived;
  }

  /** The values of an attribute; of elements with periods only those of the period asked for. */
  private List<Object> step(List<Object> owners, Attribute attribute) {
    List<Object> values = new ArrayList<>();
    for (Object owner : owners) {
      @Nullable Object value = attribute.get(owner);
      if (value instanceof List<?> list) {
        list.stream().filter(it -> isOfPeriod(it, attribute)).forEach(values::add);
      } else if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  private boolean isOfPeriod(Object element, Attribute list) {
    Optional<Attribute> own = list.type().objectType().flatMap(type -> type.attribute(PERIOD));
    if (period.isEmpty() || own.isEmpty()) {
      return true;
    }
    @Nullable Object stated = own.get().get(element);
    if (period.get().equals(stated)) {
      periodFound = true;
      return true;
    }
    if (stated != null) {
      otherPeriods.add(stated.toString());
    }
    return false;
  }

  private static String text(Object value) {
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof Percentage share) {
      return share.percent().toPlainString();
    }
    return value instanceof Code code ? code.code() : value.toString();
  }
}
