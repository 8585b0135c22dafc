package dev.renewal.finding;

import dev.renewal.model.RenewalStyle;
import dev.renewal.text.LocalText;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A fault in the form of a submission, found while reading it and before any rule is judged: wrong
 * types, unknown names, duplicate keys. The engine turns it into a {@link Finding} without a
 * clause.
 */
@Value.Immutable
@RenewalStyle
public interface Problem {

  /**
   * The id of the kind of fault: {@code structure.type}; starts with {@code syntax.}, {@code
   * structure.}, {@code integrity.}, {@code plausibility.} or, in an overlay, {@code overlay.}.
   */
  String getId();

  /** How much it weighs. */
  Severity getSeverity();

  /** Where it is, as a JSON Pointer into the source; empty for the whole document. */
  String getPointer();

  /** Where it is in the text, when that was known at once. */
  Optional<TextPosition> getPosition();

  /** What should stand there: {@code a whole number}. */
  Optional<LocalText> getExpected();

  /** What stands there: {@code the text "three"}. */
  Optional<LocalText> getFound();

  /** The nearest known name or code, when what was found looks like a slip. */
  Optional<String> getCandidate();

  /** What is wrong, in a sentence. */
  LocalText getMessage();

  /** What to do about it. */
  Optional<LocalText> getFix();

  /** The mend step by step, where it is certain. */
  List<PatchOperation> getPatch();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts. */
  final class Builder extends ImmutableProblem.Builder {}
}
