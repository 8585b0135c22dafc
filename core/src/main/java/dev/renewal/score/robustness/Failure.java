package dev.renewal.score.robustness;

/**
 * A replicate that gave no scores (失败的重复).
 *
 * @param replicate its number, from 0
 * @param reason why, as the model said it
 */
public record Failure(int replicate, String reason) {}
