package dev.renewal.samples.manifest;

/**
 * How a validator did on one rule.
 *
 * @param rule the rule
 * @param hits the expected findings that it reported
 * @param misses the expected findings that it did not report
 * @param falseAlarms the findings that it reported and nobody expected
 */
public record RuleGrade(String rule, int hits, int misses, int falseAlarms) {}
