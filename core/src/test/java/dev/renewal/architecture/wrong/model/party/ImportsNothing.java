package dev.renewal.architecture.wrong.model.party;

/** Keeps the order. */
public record ImportsNothing() {}
