package dev.renewal.dataset;

import dev.renewal.finding.TextPosition;
import dev.renewal.text.LocalText;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The refusal of a source that cannot be judged because it cannot be read at all. */
public final class UnreadableSourceException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Why a source cannot be read. */
  public enum Reason {
    /** It cannot be opened, or reading it fails. */
    NOT_ACCESSIBLE,
    /** It holds nothing. */
    EMPTY,
    /** Its bytes are not UTF-8. */
    NOT_UTF8,
    /** It has no header. */
    HEADER_ABSENT,
    /** Its header does not say its format. */
    FORMAT_ABSENT,
    /** Its header says a format that is not understood, or its JSON breaks before it is said. */
    FORMAT_UNREADABLE,
    /** Its format has a higher major version than this library knows. */
    FORMAT_NEWER,
    /** It should be a workbook and is none, or a damaged one. */
    NOT_WORKBOOK,
    /** It is a workbook of an older program or another form, to be saved as xlsx. */
    WORKBOOK_OLD_FORMAT,
    /** It is a workbook that a password protects from being read. */
    WORKBOOK_ENCRYPTED,
    /** It is a workbook with macros. */
    WORKBOOK_MACROS,
    /** It is a workbook that asks for more than an honest one, or refers to what is outside. */
    WORKBOOK_UNSAFE
  }

  /** Why the source cannot be read. */
  private final Reason reason;

  /** The sentence for people. */
  private final transient LocalText text;

  /** Where in the text, if it is at one place. */
  private final transient @Nullable TextPosition position;

  /**
   * Creates the refusal.
   *
   * @param reason why the source cannot be read
   * @param text the sentence for people
   * @param position where in the text; null if it is not at one place
   * @param cause what was thrown, null if nothing was
   */
  public UnreadableSourceException(
      Reason reason, LocalText text, @Nullable TextPosition position, @Nullable Throwable cause) {
    super(text.en(), cause);
    this.reason = reason;
    this.text = text;
    this.position = position;
  }

  /**
   * Why the source cannot be read.
   *
   * @return the reason, for programs
   */
  public Reason reason() {
    return reason;
  }

  /**
   * What is wrong, for people.
   *
   * @return a sentence in both languages
   */
  public LocalText text() {
    return text;
  }

  /**
   * Where in the text.
   *
   * @return the place; empty if it is not at one
   */
  public Optional<TextPosition> position() {
    return Optional.ofNullable(position);
  }
}
