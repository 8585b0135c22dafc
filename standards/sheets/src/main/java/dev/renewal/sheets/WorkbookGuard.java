package dev.renewal.sheets;

import dev.renewal.dataset.UnreadableSourceException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Refuses files that are no workbook or that an honest program would not write, before anything of
 * them is read (工作簿安全检查).
 *
 * <p>Refused, each with a sentence that says what to do: what is no xlsx file (an {@code .xls}, an
 * {@code .et}, a web page or text under a wrong name), encrypted files, macros, and archives with
 * too many or too large entries, too high a ratio, entries twice or named like paths, document type
 * declarations, references to cells beyond the sheet, or endless texts. All parts are inflated
 * once; memory is bounded.
 *
 * <pre>{@code
 * WorkbookGuard.check(Path.of("submission.xlsx"));
 * }</pre>
 */
public final class WorkbookGuard {

  private WorkbookGuard() {}

  /**
   * Checks a file by the default limits.
   *
   * @param file the file
   * @throws UnreadableSourceException if it is refused
   * @throws IOException if it cannot be opened or read
   */
  public static void check(Path file) throws IOException {
    check(file, WorkbookLimits.DEFAULT);
  }

  /**
   * Checks a file.
   *
   * @param file the file
   * @param limits how much it may ask
   * @throws UnreadableSourceException if it is refused
   * @throws IOException if it cannot be opened or read
   */
  public static void check(Path file, WorkbookLimits limits) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      FileKind kind = FileKind.of(channel);
      if (kind != FileKind.ARCHIVE) {
        throw kind.refusal();
      }
      if (channel.size() > limits.maxFileBytes()) {
        throw Refusals.tooLarge("file", limits.maxFileBytes());
      }
    }
    try (WorkbookArchive archive = WorkbookArchive.open(file, limits)) {
      archive.checkEntries();
      ContentTypes.of(archive).check();
      archive.checkParts();
    }
  }
}
