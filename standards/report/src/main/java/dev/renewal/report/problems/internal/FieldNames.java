package dev.renewal.report.problems.internal;

import dev.renewal.dataset.DatasetHeader;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import dev.renewal.schema.Glossary;
import dev.renewal.schema.RecordType;
import dev.renewal.text.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Places in a submission in the words of the field instead of JSON names. */
final class FieldNames {

  private static final String BETWEEN = " / ";

  private FieldNames() {}

  /**
   * What a place is called within its document.
   *
   * @param pointer {@code /towns/0/actionPlan/renewalBlocks/1/area}, or of a line {@code /town/…}
   * @return 行动方案 / 更新区块 第2项 / 面积; empty for a whole document
   */
  static LocalText of(String pointer) {
    List<String> steps = steps(pointer);
    if (steps.isEmpty()) {
      return LocalText.same("");
    }
    String first = steps.get(0);
    Optional<DocumentType> collection = DocumentKinds.byCollection(first);
    if (collection.isPresent()) {
      int within = Math.min(2, steps.size());
      return within(
          RecordType.of(collection.get().javaType()), steps.subList(within, steps.size()));
    }
    if (first.equals("header")) {
      return within(RecordType.of(DatasetHeader.class), steps.subList(1, steps.size()));
    }
    return DocumentKinds.byName(first)
        .map(kind -> within(RecordType.of(kind.javaType()), steps.subList(1, steps.size())))
        .orElseGet(() -> LocalText.same(String.join(BETWEEN, steps)));
  }

  private static List<String> steps(String pointer) {
    List<String> steps = new ArrayList<>();
    for (String step : pointer.split("/", -1)) {
      steps.add(step.replace("~1", "/").replace("~0", "~"));
    }
    return steps.subList(1, steps.size());
  }

  private static LocalText within(RecordType start, List<String> steps) {
    List<LocalText> names = new ArrayList<>();
    Optional<RecordType> type = Optional.of(start);
    boolean ofList = false;
    for (String step : steps) {
      Optional<Attribute> attribute = type.flatMap(it -> it.attribute(step));
      if (attribute.isPresent()) {
        names.add(label(attribute.get()));
        type = attribute.get().type().objectType();
        ofList = attribute.get().isList();
      } else if (ofList && step.matches("[0-9]{1,9}")) {
        names.set(names.size() - 1, item(names.get(names.size() - 1), Integer.parseInt(step) + 1));
      } else {
        names.add(LocalText.same(step));
        type = Optional.empty();
      }
    }
    return LocalText.of(
        String.join(BETWEEN, names.stream().map(LocalText::zh).toList()),
        String.join(BETWEEN, names.stream().map(LocalText::en).toList()));
  }

  private static LocalText label(Attribute attribute) {
    return Glossary.term(attribute).orElseGet(() -> LocalText.same(attribute.name()));
  }

  private static LocalText item(LocalText list, int number) {
    return Texts.messages().format("field.item", Map.of("list", list, "n", number));
  }
}
