package dev.renewal.check.internal.run;

import dev.renewal.model.Document;
import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import org.jspecify.annotations.Nullable;

/**
 * How people call a subject: {@code 风貌特色镇 T1(示范镇)}.
 *
 * @param kind its kind
 * @param document its document; null for the dataset and for groups
 */
record Title(String kind, @Nullable Document document) {

  LocalText text() {
    LocalText label = MessageBundle.core().text("kind." + kind);
    if (document == null) {
      return label;
    }
    String id = document.getId();
    String zh = document.getName().map(name -> "(" + name + ")").orElse("");
    String en =
        document.getNameEn().or(document::getName).map(name -> " (" + name + ")").orElse("");
    return new LocalText(label.zh() + " " + id + zh, label.en() + " " + id + en);
  }
}
