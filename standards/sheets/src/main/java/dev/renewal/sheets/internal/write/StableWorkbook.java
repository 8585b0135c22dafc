package dev.renewal.sheets.internal.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A workbook without the time at which it was made, which its writer cannot be kept from noting:
 * the same data give the same bytes.
 */
public final class StableWorkbook {

  private static final String PROPERTIES = "docProps/core.xml";
  private static final String CREATED = "<dcterms:created[^>]*>[^<]*</dcterms:created>";

  private StableWorkbook() {}

  /** Something that writes a workbook. */
  @FunctionalInterface
  public interface Making {
    /** Writes it. */
    void to(OutputStream out) throws IOException;
  }

  /** Writes a workbook; the output stays open. */
  public static void write(OutputStream out, Making making) throws IOException {
    Path made = Files.createTempFile("renewal-sheets", ".xlsx");
    try {
      try (OutputStream file = Files.newOutputStream(made)) {
        making.to(file);
      }
      copy(made, out);
    } finally {
      Files.deleteIfExists(made);
    }
  }

  private static void copy(Path made, OutputStream out) throws IOException {
    try (ZipFile from = ZipFile.builder().setPath(made).get()) {
      ZipArchiveOutputStream to = new ZipArchiveOutputStream(out);
      Enumeration<ZipArchiveEntry> entries = from.getEntriesInPhysicalOrder();
      while (entries.hasMoreElements()) {
        ZipArchiveEntry entry = entries.nextElement();
        if (entry.getName().equals(PROPERTIES)) {
          withoutTime(from.getInputStream(entry), to);
        } else {
          to.addRawArchiveEntry(entry, from.getRawInputStream(entry));
        }
      }
      to.finish();
    }
  }

  private static void withoutTime(InputStream properties, ZipArchiveOutputStream to)
      throws IOException {
    String xml = new String(properties.readAllBytes(), StandardCharsets.UTF_8);
    ZipArchiveEntry entry = new ZipArchiveEntry(PROPERTIES);
    entry.setTime(0);
    to.putArchiveEntry(entry);
    to.write(xml.replaceFirst(CREATED, "").getBytes(StandardCharsets.UTF_8));
    to.closeArchiveEntry();
  }
}
