package dev.renewal.summary;

/**
 * What money is for (资金用途), as far as amounts are stated.
 *
 * @param division the division; empty where documents name none
 * @param use the code of the use
 * @param amount the amounts stated for it
 */
public record UseLine(String division, String use, Sum amount) {}
