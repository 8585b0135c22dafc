package dev.renewal.samples.manifest;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.renewal.text.LocalText;

/**
 * A rule that no sample breaks.
 *
 * @param rule the rule
 * @param reason why, such as {@code incomplete-list}
 * @param text why, for people
 */
@JsonPropertyOrder({"rule", "reason", "text"})
public record UnviolatedRule(String rule, String reason, LocalText text) {}
