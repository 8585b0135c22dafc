package dev.renewal.json;

import dev.renewal.dataset.UnreadableSourceException;
import dev.renewal.dataset.UnreadableSourceException.Reason;
import dev.renewal.finding.TextPosition;
import dev.renewal.text.LocalText;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Carries the refusal of a source to where it is handed to the caller. */
final class Unreadable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final UnreadableSourceException refusal;

  private Unreadable(UnreadableSourceException refusal) {
    super(refusal);
    this.refusal = refusal;
  }

  static Unreadable of(Reason reason, LocalText text, @Nullable TextPosition position) {
    return new Unreadable(new UnreadableSourceException(reason, text, position, null));
  }

  /** The source cannot be opened, or reading it fails. */
  static Unreadable of(IOException failure) {
    if (failure instanceof UnreadableSourceException refusal) {
      return new Unreadable(refusal);
    }
    return new Unreadable(
        new UnreadableSourceException(
            Reason.NOT_ACCESSIBLE,
            Says.text("unreadable.not-accessible", Map.of("reason", failure.toString())),
            null,
            failure));
  }

  /** The refusal itself. */
  UnreadableSourceException refusal() {
    return refusal;
  }
}
