package dev.renewal.check.internal.eval;

import dev.renewal.text.LocalText;
import java.util.Optional;

/**
 * A requirement that failed.
 *
 * @param place the path it looked at, relative to the subject; empty for the subject itself
 * @param actual what was found
 * @param expected what was required
 * @param missing whether something is missing rather than wrong
 */
public record Failure(
    Optional<PathCode> place, LocalText actual, LocalText expected, boolean missing) {}
