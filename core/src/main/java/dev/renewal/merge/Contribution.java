package dev.renewal.merge;

import dev.renewal.dataset.RecordSource;

/**
 * One of the submissions to be joined (分报).
 *
 * @param name its name for people, such as that of its file
 * @param source its records
 */
public record Contribution(String name, RecordSource source) {}
