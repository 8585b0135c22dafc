package dev.renewal.architecture.wrong.attic;

/** Breaks the order: attic is not among the rooms. */
public record StandsInNoRoom() {}
