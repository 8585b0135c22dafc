package dev.renewal.merge;

import java.util.Map;
import java.util.Optional;

/**
 * What a submission contributes.
 *
 * @param name its name
 * @param submitter the name of who submitted it, where the header tells
 * @param documents the number of its documents by kind, in the order of the kinds
 */
public record Contributed(
    String name, Optional<String> submitter, Map<String, Integer> documents) {}
