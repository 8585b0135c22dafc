package dev.renewal.score;

import java.util.OptionalDouble;

/**
 * A cell of a table of units and indicators.
 *
 * @param state what is known
 * @param value the value, if there is one
 */
public record IndicatorCell(CellState state, OptionalDouble value) {}
