package dev.renewal.architecture.wrong.model.town;

import dev.renewal.architecture.wrong.model.party.ImportsNothing;

/** Breaks the order: siblings never import each other. */
public record ImportsSibling(ImportsNothing sibling) {}
