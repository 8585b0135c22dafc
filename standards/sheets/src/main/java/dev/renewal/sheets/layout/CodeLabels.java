package dev.renewal.sheets.layout;

import dev.renewal.schema.Glossary;
import dev.renewal.schema.ValueType;
import dev.renewal.standard.Codelist;
import dev.renewal.standard.CodelistItem;
import dev.renewal.text.LocalText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What codes are called by people (代码的中文名称), so that cells can hold 老年食堂 for {@code
 * ELDERLY_CANTEEN}.
 *
 * <p>A label that two codes of a list share stands for neither. Immutable and safe for threads.
 */
public final class CodeLabels {

  private final Map<String, Names> open;
  private final Map<ValueType, Names> closed = new ConcurrentHashMap<>();

  private CodeLabels(Map<String, Names> open) {
    this.open = Map.copyOf(open);
  }

  /**
   * The labels of code lists.
   *
   * @param lists the lists; those of one id are joined, the first label of a code stands
   * @return the labels, with those of the model's closed lists
   */
  public static CodeLabels of(Collection<Codelist> lists) {
    Map<String, Names> open = new HashMap<>();
    for (Codelist list : lists) {
      Names names = open.computeIfAbsent(list.id(), unused -> new Names());
      for (CodelistItem item : list.items()) {
        names.add(item.code(), item.label());
      }
    }
    return new CodeLabels(open);
  }

  /**
   * The code that a text means.
   *
   * @param type a type of open or closed codes
   * @param text a code, or its Chinese or English label
   * @return the code; empty if the text is neither
   */
  public Optional<String> code(ValueType type, String text) {
    return Optional.ofNullable(names(type).byName.get(text)).filter(code -> !code.isEmpty());
  }

  /**
   * What a code is called in Chinese.
   *
   * @param type a type of open or closed codes
   * @param code the code
   * @return its label; empty if it has none that stands for it alone
   */
  public Optional<String> label(ValueType type, String code) {
    Names names = names(type);
    return Optional.ofNullable(names.labels.get(code))
        .map(LocalText::zh)
        .filter(label -> code.equals(names.byName.get(label)));
  }

  /**
   * What to choose from: the label of each code, or the code where no label stands for it alone.
   *
   * @param type a type of open or closed codes
   * @return the choices in the order of the list; empty if the list is not known
   */
  public List<String> choices(ValueType type) {
    List<String> choices = new ArrayList<>();
    names(type).labels.keySet().forEach(code -> choices.add(label(type, code).orElse(code)));
    return choices;
  }

  private Names names(ValueType type) {
    Optional<String> list = type.codeList();
    if (list.isPresent()) {
      return open.getOrDefault(list.get(), Names.NONE);
    }
    return closed.computeIfAbsent(type, CodeLabels::closed);
  }

  private static Names closed(ValueType type) {
    Names names = new Names();
    for (String code : type.closedCodes()) {
      names.add(code, Glossary.term(type, code).orElse(LocalText.same(code)));
    }
    return names;
  }

  /** The names of one list. */
  private static final class Names {
    static final Names NONE = new Names();

    final Map<String, LocalText> labels = new LinkedHashMap<>();
    final Map<String, String> byName = new HashMap<>();

    void add(String code, LocalText label) {
      if (labels.putIfAbsent(code, label) != null) {
        return;
      }
      byName.put(code, code);
      name(label.zh(), code);
      name(label.en(), code);
    }

    /** A name of two codes stands for neither; a code always stands for itself. */
    private void name(String name, String code) {
      if (name.isBlank() || labels.containsKey(name)) {
        return;
      }
      String other = byName.putIfAbsent(name, code);
      if (other != null && !other.equals(code)) {
        byName.put(name, "");
      }
    }
  }
}
