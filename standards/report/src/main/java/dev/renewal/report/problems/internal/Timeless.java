package dev.renewal.report.problems.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Takes the time of writing out of a workbook: fastexcel states it and cannot be asked not to, and
 * the same report should give the same bytes.
 */
final class Timeless {

  private static final String PROPERTIES = "docProps/core.xml";
  private static final String CREATED = "<dcterms:created.*?</dcterms:created>";

  /** The first time that an archive can state. */
  private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Timeless() {}

  /** Writes a workbook without the time; the stream stays open. */
  static void copy(byte[] workbook, OutputStream out) throws IOException {
    try (ZipFile from =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook)).get()) {
      ZipArchiveOutputStream to = new ZipArchiveOutputStream(out);
      for (ZipArchiveEntry entry : Collections.list(from.getEntries())) {
        ZipArchiveEntry same = new ZipArchiveEntry(entry.getName());
        same.setTimeLocal(EARLIEST);
        to.putArchiveEntry(same);
        try (InputStream in = from.getInputStream(entry)) {
          if (entry.getName().equals(PROPERTIES)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            to.write(text.replaceAll(CREATED, "").getBytes(StandardCharsets.UTF_8));
          } else {
            in.transferTo(to);
          }
        }
        to.closeArchiveEntry();
      }
      to.finish();
      out.flush();
    }
  }
}
