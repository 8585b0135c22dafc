package dev.renewal.sheets;

import dev.renewal.dataset.UnreadableSourceException;
import dev.renewal.dataset.UnreadableSourceException.Reason;
import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The refusals of workbooks, each with its sentence. */
final class Refusals {

  private static final MessageBundle MESSAGES = read();
  private static final long MIB = 1 << 20;

  private Refusals() {}

  /** All sentences. */
  static MessageBundle messages() {
    return MESSAGES;
  }

  /** A refusal by its sentence and the arguments of that: name, value, name, value. */
  static UnreadableSourceException of(Reason reason, String key, Object... arguments) {
    return of(reason, null, key, arguments);
  }

  /** What an archive asks beyond an honest one. */
  static UnreadableSourceException unsafe(String key, Object... arguments) {
    return of(Reason.WORKBOOK_UNSAFE, key, arguments);
  }

  /** Something that is larger than a limit in bytes. */
  static UnreadableSourceException tooLarge(String key, long limit) {
    boolean whole = limit >= MIB && limit % MIB == 0;
    return unsafe(key, "limit", whole ? limit / MIB + " MiB" : limit + " B");
  }

  /** An archive that the program that wrote it did not finish, or that broke on its way. */
  static UnreadableSourceException damaged(Throwable cause) {
    return of(Reason.NOT_WORKBOOK, cause, "damaged");
  }

  private static UnreadableSourceException of(
      Reason reason, @Nullable Throwable cause, String key, Object... arguments) {
    Map<String, Object> named = new HashMap<>();
    for (int i = 0; i < arguments.length; i += 2) {
      named.put(arguments[i].toString(), arguments[i + 1]);
    }
    LocalText text = MESSAGES.format(key, named);
    return new UnreadableSourceException(reason, text, null, cause);
  }

  private static MessageBundle read() {
    try (InputStream zh = open("guard_messages_zh.txt");
        InputStream en = open("guard_messages_en.txt")) {
      return MessageBundle.read(zh, en);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(Refusals.class.getResourceAsStream(name), name);
  }
}
