package dev.renewal.sheets;

import dev.renewal.dataset.UnreadableSourceException;
import dev.renewal.dataset.UnreadableSourceException.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;

/** What a file is by its first bytes, whatever its name says. */
enum FileKind {
  /** A zip archive with something in it. */
  ARCHIVE(Reason.NOT_WORKBOOK, "other"),
  /** Nothing. */
  EMPTY(Reason.EMPTY, "empty"),
  /** A workbook or other document that a password protects. */
  ENCRYPTED(Reason.WORKBOOK_ENCRYPTED, "encrypted"),
  /** A workbook of Excel 97 to 2003 or of WPS, or another document of their time. */
  OLD(Reason.WORKBOOK_OLD_FORMAT, "old"),
  /** A web page or an XML document, which many systems name .xls. */
  MARKUP(Reason.WORKBOOK_OLD_FORMAT, "markup"),
  /** Anything else. */
  OTHER(Reason.NOT_WORKBOOK, "other");

  private static final String ZIP = "PK\u0003\u0004";
  private static final String COMPOUND = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
  private static final String UTF8_MARK = "\u00EF\u00BB\u00BF";
  private static final String ENCRYPTED_STREAM = wide("EncryptedPackage");
  private static final int HEAD = 512;
  private static final int WINDOW = 1 << 16;

  private final Reason reason;
  private final String key;

  FileKind(Reason reason, String key) {
    this.reason = reason;
    this.key = key;
  }

  /** The kind of an open file. */
  static FileKind of(FileChannel channel) throws IOException {
    String head = read(channel, 0, HEAD);
    if (head.isEmpty()) {
      return EMPTY;
    }
    if (head.startsWith(ZIP)) {
      return ARCHIVE;
    }
    if (head.startsWith(COMPOUND)) {
      return contains(channel, ENCRYPTED_STREAM) ? ENCRYPTED : OLD;
    }
    if (isBareSheet(head)) {
      return OLD;
    }
    return pastMark(head).stripLeading().startsWith("<") ? MARKUP : OTHER;
  }

  /** Why a file of this kind is refused. */
  UnreadableSourceException refusal() {
    return Refusals.of(reason, key);
  }

  /** A sheet of Excel 2 to 5, which begins with a record of its own. */
  private static boolean isBareSheet(String head) {
    return head.length() > 3
        && head.charAt(0) == '\t'
        && "\u0000\u0002\u0004\b".indexOf(head.charAt(1)) >= 0
        && head.charAt(3) == 0;
  }

  private static String pastMark(String head) {
    if (head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF")) {
      return head.substring(2).replace("\u0000", "");
    }
    return head.startsWith(UTF8_MARK) ? head.substring(UTF8_MARK.length()) : head;
  }

  private static boolean contains(FileChannel channel, String wanted) throws IOException {
    for (long at = 0; at < channel.size(); at += WINDOW) {
      if (read(channel, at, WINDOW + wanted.length()).contains(wanted)) {
        return true;
      }
    }
    return false;
  }

  /** Bytes as the letters of the same numbers. */
  private static String read(FileChannel channel, long position, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length);
    while (buffer.hasRemaining() && channel.read(buffer, position + buffer.position()) >= 0) {
      // reads on until the buffer is full or the file ends
    }
    return new String(buffer.array(), 0, buffer.position(), StandardCharsets.ISO_8859_1);
  }

  private static String wide(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
  }
}
