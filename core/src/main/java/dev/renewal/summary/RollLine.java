package dev.renewal.summary;

/**
 * How many of those on a roster have reported (填报完整度).
 *
 * @param roster the id of the roster
 * @param kind the kind of document that is due
 * @param due how many are due
 * @param reported how many of them are there
 * @param share reported by due
 */
public record RollLine(String roster, String kind, int due, int reported, String share) {}
