package dev.renewal.check.internal.run;

import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How people call a subject: {@code 风貌特色镇 T1(示范镇)}.
 *
 * @param kind its kind
 * @param placed its document; null for the dataset and for groups
 */
record Title(String kind, @Nullable Placed placed) {

  LocalText text() {
    LocalText label = MessageBundle.core().text("kind." + kind);
    if (placed == null) {
      return label;
    }
    String id = placed.id();
    Optional<String> name = placed.text("name");
    String zh = name.map(it -> "(" + it + ")").orElse("");
    String en = placed.text("nameEn").or(() -> name).map(it -> " (" + it + ")").orElse("");
    return new LocalText(label.zh() + " " + id + zh, label.en() + " " + id + en);
  }
}
