package dev.renewal.sheets.internal.table;

import dev.renewal.dataset.UnreadableSourceException;
import dev.renewal.dataset.UnreadableSourceException.Reason;
import dev.renewal.sheets.internal.cell.SheetTexts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells in what encoding a CSV file is written: UTF-8, or else GB18030. */
final class CsvEncoding {

  static final Charset GB18030 = Charset.forName("GB18030");

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int BUFFER = 1 << 16;

  private CsvEncoding() {}

  /**
   * The encoding of a file.
   *
   * @throws UnreadableSourceException if the bytes are neither UTF-8 nor GB18030
   */
  static Charset of(Path file) throws IOException {
    if (isWritten(file, StandardCharsets.UTF_8)) {
      return StandardCharsets.UTF_8;
    }
    if (isWritten(file, GB18030)) {
      return GB18030;
    }
    throw new UnreadableSourceException(
        Reason.NOT_UTF8,
        SheetTexts.text("unreadable.encoding", "file", String.valueOf(file.getFileName())),
        null,
        null);
  }

  /** The characters of a file, without a byte order mark. */
  static Reader open(Path file, Charset charset) throws IOException {
    Reader reader = new BufferedReader(strict(Files.newInputStream(file), charset), BUFFER);
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }

  private static boolean isWritten(Path file, Charset charset) throws IOException {
    char[] buffer = new char[BUFFER];
    try (Reader reader = strict(Files.newInputStream(file), charset)) {
      for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
        for (int at = 0; at < read; at++) {
          if (buffer[at] == 0) {
            return false;
          }
        }
      }
      return true;
    } catch (CharacterCodingException other) {
      return false;
    }
  }

  private static Reader strict(InputStream bytes, Charset charset) {
    return new InputStreamReader(
        bytes,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }
}
