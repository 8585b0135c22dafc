package dev.renewal.standard;

import dev.renewal.text.LocalText;

/**
 * A rule that an overlay disabled (停用的规则).
 *
 * @param rule the rule as it was
 * @param by the overlay: {@code ningan-towns@1.0.0}
 * @param reason why
 */
public record DisabledRule(Rule rule, String by, LocalText reason) {}
