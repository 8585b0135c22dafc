package dev.renewal.check.internal.eval;

import dev.renewal.standard.Codelist;
import dev.renewal.standard.CodelistItem;
import dev.renewal.text.LocalText;
import java.util.HashMap;
import java.util.Map;

/** The labels of the codes of a list, by which people know them. */
public final class Labels {
  /** No labels: values are shown as they are written. */
  public static final Labels NONE = new Labels(Map.of());

  private final Map<String, LocalText> byCode;

  private Labels(Map<String, LocalText> byCode) {
    this.byCode = byCode;
  }

  /** The labels of a list. */
  public static Labels of(Codelist list) {
    Map<String, LocalText> byCode = new HashMap<>();
    for (CodelistItem item : list.items()) {
      byCode.put(item.code(), item.label());
    }
    return new Labels(byCode);
  }

  /** These labels, or others if there are none. */
  Labels or(Labels others) {
    return byCode.isEmpty() ? others : this;
  }

  /** A shown value; a code with its label before it, such as {@code 县级风貌办(COUNTY_OFFICE)}. */
  LocalText of(LocalText shown) {
    LocalText label = shown.zh().equals(shown.en()) ? byCode.get(shown.en()) : null;
    if (label == null) {
      return shown;
    }
    String code = shown.en();
    return new LocalText(label.zh() + "(" + code + ")", label.en() + " (" + code + ")");
  }
}
