package dev.renewal.standard;

import java.util.Optional;

/**
 * A value that a standard judges by, and where it comes from.
 *
 * @param place where it stands
 * @param value the value as written; empty for what nobody has set
 * @param from what set it: the standard or an overlay, {@code townscape-town@1.0.0}
 * @param clause the clause it rests on, where there is one
 * @param origin the change that set it; empty if the standard itself did
 */
public record ResolvedValue(
    ValuePlace place,
    Optional<String> value,
    String from,
    Optional<Clause> clause,
    Optional<Origin> origin) {}
