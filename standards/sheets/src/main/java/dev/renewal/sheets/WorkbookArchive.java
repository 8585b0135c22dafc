package dev.renewal.sheets;

import dev.renewal.dataset.UnreadableSourceException;
import dev.renewal.dataset.UnreadableSourceException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The archive that a workbook is, read within limits. */
final class WorkbookArchive implements AutoCloseable {

  private final ZipFile zip;
  private final WorkbookLimits limits;
  private long inflated;

  private WorkbookArchive(ZipFile zip, WorkbookLimits limits) {
    this.zip = zip;
    this.limits = limits;
  }

  /**
   * Opens an archive.
   *
   * @throws UnreadableSourceException if it is damaged, or its directory is too long to be read
   */
  static WorkbookArchive open(Path file, WorkbookLimits limits) throws IOException {
    CentralDirectory.check(file, limits);
    try {
      return new WorkbookArchive(ZipFile.builder().setPath(file).get(), limits);
    } catch (IOException | RuntimeException broken) {
      throw Refusals.damaged(broken);
    }
  }

  /** The entries in the order of the directory. */
  List<ZipArchiveEntry> entries() {
    return Collections.list(zip.getEntries());
  }

  /** The entry of a name. */
  Optional<ZipArchiveEntry> entry(String name) {
    return Optional.ofNullable(zip.getEntry(name));
  }

  /** The bytes of an entry as they are packed. */
  InputStream packed(ZipArchiveEntry entry) throws IOException {
    return zip.getRawInputStream(entry);
  }

  /** The bytes of an entry, which end in a refusal when there are too many of them. */
  InputStream inflated(ZipArchiveEntry entry) throws IOException {
    try {
      return new MeteredStream(zip.getInputStream(entry), entry, limits, inflated);
    } catch (RuntimeException broken) {
      throw Refusals.damaged(broken);
    }
  }

  /** Checks the directory: how many entries, their names, how they are packed. */
  void checkEntries() throws UnreadableSourceException {
    Set<String> names = new HashSet<>();
    List<ZipArchiveEntry> entries = entries();
    if (entries.size() > limits.maxEntries()) {
      throw Refusals.unsafe("entries", "limit", limits.maxEntries());
    }
    for (ZipArchiveEntry entry : entries) {
      String name = entry.getName();
      if (!isPartName(name)) {
        throw Refusals.unsafe("entry-name", "name", Printable.of(name));
      }
      if (!names.add(name.toLowerCase(Locale.ROOT))) {
        throw Refusals.unsafe("entry-twice", "name", Printable.of(name));
      }
      if (entry.getGeneralPurposeBit().usesEncryption()) {
        throw Refusals.of(Reason.WORKBOOK_ENCRYPTED, "encrypted");
      }
      if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
        throw Refusals.of(Reason.NOT_WORKBOOK, "packing", "name", Printable.of(name));
      }
    }
  }

  /** Inflates every part once and looks at what it holds. */
  void checkParts() throws IOException {
    for (ZipArchiveEntry entry : entries()) {
      if (!entry.isDirectory()) {
        try (InputStream in = inflated(entry)) {
          inflated += PartCheck.of(entry.getName(), limits).read(in);
        } catch (UnreadableSourceException refused) {
          throw refused;
        } catch (IOException | RuntimeException broken) {
          throw Refusals.damaged(broken);
        }
      }
    }
  }

  /** Whether a name stays within the archive on every system that might unpack it. */
  private static boolean isPartName(String name) {
    return !name.isEmpty()
        && !name.startsWith("/")
        && name.chars().noneMatch(c -> c == '\\' || c == ':' || c < ' ' || c == 0x7F)
        && List.of(name.split("/", -1)).stream().noneMatch(it -> it.equals("..") || it.equals("."));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
