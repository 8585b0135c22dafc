package dev.renewal.architecture.wrong.check.internal;

import dev.renewal.architecture.wrong.model.party.ImportsNothing;

/** Keeps the order: check stands below the model. */
public record ImportsUpwards(ImportsNothing above) {}
