package dev.renewal.standard;

import dev.renewal.text.LocalText;
import java.util.Optional;

/**
 * The decision of an authority to take a standard as its own norm, so that a dataset conforms to it
 * or does not, whatever its sources are (采用).
 *
 * @param clause the clause of the overlay that says so, where one is cited
 * @param reason why
 */
public record Adoption(Optional<String> clause, LocalText reason) {}
