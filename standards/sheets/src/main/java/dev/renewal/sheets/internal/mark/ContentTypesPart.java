package dev.renewal.sheets.internal.mark;

import java.io.IOException;
import java.util.Locale;

/** The part that says what all others are. */
final class ContentTypesPart {

  private static final String NAME = "[Content_Types].xml";

  private final Parts parts;

  ContentTypesPart(Parts parts) {
    this.parts = parts;
  }

  /** Says what an added part is. */
  void add(String part, String type) throws IOException {
    String text = parts.text(NAME).orElseThrow(() -> new IOException("no part " + NAME));
    int end = text.lastIndexOf("</");
    String prefix = Tag.prefix(text.substring(end));
    parts.put(
        NAME,
        text.substring(0, end)
            + String.format(
                Locale.ROOT,
                "<%sOverride PartName=\"/%s\" ContentType=\"%s\"/>",
                prefix,
                Tag.escaped(part),
                type)
            + text.substring(end));
  }
}
