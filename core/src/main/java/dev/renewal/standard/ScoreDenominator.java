package dev.renewal.standard;

/**
 * What an indicator is divided by (分母), such as a population: {@code value / denominator x per}.
 *
 * <p>JSON: {@code {"column": "Population", "per": "1000"}}.
 *
 * @param source where the denominator is found
 * @param per the factor, 1 where nothing is written
 */
public record ScoreDenominator(ScoreSource source, Setting per) {}
