package dev.renewal.samples;

/**
 * A finding that a validator must report of a sample (应有的问题).
 *
 * @param rule the rule, such as {@code TT-3.2-1}
 * @param pointer the JSON Pointer in the sample's JSON document, such as {@code
 *     /towns/0/actionPlan/renewalBlocks}
 */
public record ExpectedFinding(String rule, String pointer) {}
