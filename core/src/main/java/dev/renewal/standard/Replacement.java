package dev.renewal.standard;

import dev.renewal.schema.JsonTree;
import java.util.Optional;

/**
 * A value of a rule that takes the place of another (取值替换).
 *
 * @param at the place as a JSON Pointer within the rule, see {@link RuleValue}; may be left out
 *     where the rule holds the old value only once
 * @param was the old value as the rule writes it, so that a change of the standard beneath is
 *     noticed
 * @param becomes the new value, written in the same way
 */
public record Replacement(Optional<String> at, JsonTree was, JsonTree becomes) {}
