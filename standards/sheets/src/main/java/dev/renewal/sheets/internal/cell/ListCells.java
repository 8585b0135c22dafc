package dev.renewal.sheets.internal.cell;

import dev.renewal.schema.ValueType;
import dev.renewal.schema.ValueType.Kind;
import dev.renewal.sheets.layout.CodeLabels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lists of codes or texts in one cell, with semicolons or line ends between; codes also with
 * commas, where every part is a known code or label.
 */
final class ListCells {

  /** What is written between elements. */
  static final String SEPARATOR = "；";

  private static final Pattern SEPARATORS = Pattern.compile("[;；\n]");
  private static final Pattern COMMAS = Pattern.compile("[、,，]");

  private final CodeLabels labels;

  ListCells(CodeLabels labels) {
    this.labels = labels;
  }

  CellContent read(String stripped, ValueType type) {
    List<String> elements = new ArrayList<>();
    for (String part : SEPARATORS.split(stripped, -1)) {
      String element = CellText.stripped(part);
      if (!element.isEmpty()) {
        elements.addAll(isCode(type) ? codes(element, type) : List.of(element));
      }
    }
    return CellContent.of(array(elements), stripped);
  }

  private static boolean isCode(ValueType type) {
    return type.kind() == Kind.OPEN_CODE || type.kind() == Kind.CLOSED_CODE;
  }

  private List<String> codes(String element, ValueType type) {
    Optional<String> whole = labels.code(type, element);
    if (whole.isPresent()) {
      return List.of(whole.get());
    }
    List<String> codes = new ArrayList<>();
    for (String part : COMMAS.split(element, -1)) {
      Optional<String> code = labels.code(type, CellText.plain(part));
      if (code.isEmpty()) {
        return List.of(element);
      }
      codes.add(code.get());
    }
    return codes;
  }

  static String array(List<String> elements) {
    return "[" + String.join(",", elements.stream().map(Json::quoted).toList()) + "]";
  }
}
