package dev.renewal.check;

import dev.renewal.pack.PackReader;
import dev.renewal.standard.Standard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** A pack of one rule, written down in the test that needs it. */
final class InlinePack {
  private static final String MESSAGES = "R.title = t\nR.message = {actual}\nR.fix = f\n";

  private InlinePack() {}

  /** A pack whose only rule is {@code R}, an error about jurisdictions. */
  static Standard of(String require) throws IOException {
    return of(require, "[]", Map.of());
  }

  /** A pack with code lists, file name to text. */
  static Standard of(String require, String codelists, Map<String, String> files)
      throws IOException {
    return of(require, "jurisdiction", codelists, files);
  }

  /** A pack about another kind of document, with code lists. */
  static Standard of(String require, String scope, String codelists, Map<String, String> files)
      throws IOException {
    String standard =
        """
        {"format": "renewal-standard/1.0", "id": "inline", "version": "1.0.0", "status": "active",
         "title": {"zh": "t", "en": "t"}, "codelists": %s,
         "rules": [{"id": "R", "severity": "error", "bearer": "city-office",
                    "scope": "%s", "require": %s}]}
        """
            .formatted(codelists, scope, require);
    return PackReader.read(
        name ->
            Optional.ofNullable(
                    switch (name) {
                      case "standard.json" -> standard;
                      case "messages_zh.txt", "messages_en.txt" -> MESSAGES;
                      default -> files.get(name);
                    })
                .map(text -> text.getBytes(StandardCharsets.UTF_8)));
  }
}
