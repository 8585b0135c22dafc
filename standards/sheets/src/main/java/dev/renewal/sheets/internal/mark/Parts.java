package dev.renewal.sheets.internal.mark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The parts of a workbook and what is put in their place; all others are copied as they are. */
final class Parts {

  /** Writes a part anew. */
  interface Content {
    /** Writes all of it. */
    void writeTo(OutputStream out) throws IOException;
  }

  private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipFile zip;
  private final Map<String, Content> changed = new LinkedHashMap<>();
  private final Map<String, Content> last = new LinkedHashMap<>();

  Parts(ZipFile zip) {
    this.zip = zip;
  }

  /** The name of a part as the archive spells it. */
  Optional<String> find(String name) {
    return Collections.list(zip.getEntries()).stream()
        .map(ZipArchiveEntry::getName)
        .filter(it -> it.equalsIgnoreCase(name))
        .findFirst();
  }

  /** A name like this one that no part has. */
  String free(String start, String end) {
    for (int number = 1; ; number++) {
      String name = start + number + end;
      String lower = name.toLowerCase(Locale.ROOT);
      boolean taken =
          find(name).isPresent()
              || changed.keySet().stream()
                  .anyMatch(it -> it.toLowerCase(Locale.ROOT).equals(lower));
      if (!taken) {
        return name;
      }
    }
  }

  /** The bytes of a part, which must be there. */
  InputStream open(String name) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new IOException("the workbook has no part " + name);
    }
    return zip.getInputStream(entry);
  }

  /** The text of a part as it will be written; empty if there is none. */
  Optional<String> text(String name) throws IOException {
    Content content = changed.get(name);
    if (content != null) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      content.writeTo(out);
      return Optional.of(out.toString(StandardCharsets.UTF_8));
    }
    if (zip.getEntry(name) == null) {
      return Optional.empty();
    }
    try (InputStream in = open(name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }
  }

  /** Puts a text in the place of a part, or adds it. */
  void put(String name, String text) {
    put(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Puts something in the place of a part, or adds it. */
  void put(String name, Content content) {
    changed.put(name, content);
  }

  /** Puts something in the place of a part that is written when all others are. */
  void putLast(String name, Content content) {
    last.put(name, content);
  }

  /** Writes the archive with what was put; the stream stays open. */
  void writeTo(OutputStream out) throws IOException {
    ZipArchiveOutputStream to = new ZipArchiveOutputStream(out);
    Map<String, Content> added = new LinkedHashMap<>(changed);
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      Content content = changed.get(entry.getName());
      if (last.containsKey(entry.getName())) {
        continue;
      }
      if (content == null) {
        to.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
      } else {
        added.remove(entry.getName());
        write(to, entry.getName(), content);
      }
    }
    added.putAll(last);
    for (Map.Entry<String, Content> part : added.entrySet()) {
      write(to, part.getKey(), part.getValue());
    }
    to.finish();
    out.flush();
  }

  private static void write(ZipArchiveOutputStream to, String name, Content content)
      throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setTimeLocal(EARLIEST);
    to.putArchiveEntry(entry);
    content.writeTo(to);
    to.closeArchiveEntry();
  }
}
