package dev.renewal.score;

import dev.renewal.text.LocalText;

/**
 * A parameter that a scorecard needs and that is not set (待定参数).
 *
 * @param parameter its name
 * @param clause the clause that leaves it open
 * @param question what has to be decided
 * @param answeredBy who could decide it
 */
public record OpenQuestion(
    String parameter, String clause, LocalText question, LocalText answeredBy) {}
