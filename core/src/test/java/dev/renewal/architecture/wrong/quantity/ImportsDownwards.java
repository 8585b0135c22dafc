package dev.renewal.architecture.wrong.quantity;

import dev.renewal.architecture.wrong.check.internal.ImportsUpwards;

/** Breaks the order: quantity stands above check. */
public record ImportsDownwards(ImportsUpwards below) {}
