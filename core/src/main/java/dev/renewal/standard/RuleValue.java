package dev.renewal.standard;

/**
 * A value written in a rule, with its place (规则中的取值).
 *
 * @param at the place as a JSON Pointer within the rule as a pack writes it, such as {@code
 *     /require/compare/2/value}; a named condition counts as written out where it is named
 * @param literal the value
 * @param raised what a higher value does to the rule
 */
public record RuleValue(String at, Literal literal, Effect raised) {}
