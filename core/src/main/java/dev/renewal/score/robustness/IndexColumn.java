package dev.renewal.score.robustness;

/**
 * A leaf of a {@link TreeIndex} (指标).
 *
 * @param column its column in the table of scores, from 0
 */
public record IndexColumn(int column) implements IndexNode {}
