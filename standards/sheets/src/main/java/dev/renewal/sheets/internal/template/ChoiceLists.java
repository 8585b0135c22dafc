package dev.renewal.sheets.internal.template;

import dev.renewal.schema.Attribute;
import dev.renewal.schema.ValueType;
import dev.renewal.schema.ValueType.Kind;
import dev.renewal.sheets.internal.cell.SheetTexts;
import dev.renewal.sheets.layout.CodeLabels;
import dev.renewal.sheets.layout.Column;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ListDataValidation;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

/** The hidden sheet of what drop-downs offer: one column for each list. */
final class ChoiceLists {

  private static final List<String> FLAGS = List.of("是", "否");

  private final Worksheet sheet;
  private final CodeLabels labels;
  private final Map<Object, Range> ranges = new HashMap<>();

  ChoiceLists(Worksheet sheet, CodeLabels labels) {
    this.sheet = sheet;
    this.labels = labels;
  }

  /** Gives the cells of a column a drop-down, if its values are of a list that is known. */
  void offer(Column column, Range cells) {
    if (column.role() != Column.Role.VALUE) {
      return;
    }
    Attribute attribute = column.attribute();
    rangeOf(attribute.type())
        .ifPresent(
            range -> {
              ListDataValidation choice = cells.validateWithList(range);
              choice.allowBlank(true).showDropdown(true);
              boolean isClosed = !attribute.isList() && attribute.type().kind() != Kind.OPEN_CODE;
              choice
                  .errorStyle(DataValidationErrorStyle.STOP)
                  .showErrorMessage(isClosed)
                  .errorTitle(SheetTexts.text("template.not-in-list.title").zh())
                  .error(SheetTexts.text("template.not-in-list").zh());
            });
  }

  private Optional<Range> rangeOf(ValueType type) {
    Object key = type.codeList().isPresent() ? type.codeList().get() : type;
    Range known = ranges.get(key);
    if (known != null) {
      return Optional.of(known);
    }
    List<String> choices = choices(type);
    if (choices.isEmpty()) {
      return Optional.empty();
    }
    int column = ranges.size();
    for (int at = 0; at < choices.size(); at++) {
      sheet.value(at, column, choices.get(at));
    }
    Range range = sheet.range(0, column, choices.size() - 1, column);
    ranges.put(key, range);
    return Optional.of(range);
  }

  private List<String> choices(ValueType type) {
    return switch (type.kind()) {
      case BOOLEAN -> FLAGS;
      case OPEN_CODE, CLOSED_CODE -> labels.choices(type);
      default -> List.of();
    };
  }
}
