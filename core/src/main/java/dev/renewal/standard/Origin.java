package dev.renewal.standard;

import dev.renewal.text.LocalText;
import java.util.Optional;

/**
 * Where a value of a resolved standard comes from (取值来源).
 *
 * @param place where the value stands
 * @param from the overlay that set it: {@code ningan-towns@1.0.0}
 * @param previous the value before, where there was one
 * @param effect what the change did to the rule
 * @param clause the id of the clause that says so, where one is cited
 * @param reason why
 */
public record Origin(
    ValuePlace place,
    String from,
    Optional<String> previous,
    Effect effect,
    Optional<String> clause,
    Optional<LocalText> reason) {}
