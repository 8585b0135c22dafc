/**
 * Scores, grades and ranks by published scorecards, each number with its way from the raw value
 * (评分).
 */
@NullMarked
package dev.renewal.score;

import org.jspecify.annotations.NullMarked;
